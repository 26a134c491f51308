// Laws of names and links: safe characters only, and they lead where they should.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { slug } from '../../src/article/slug.ts';
import {
  archivePath,
  articlePath,
  feedPath,
  homePath,
  linksFrom,
  monthPath,
  notFoundPath,
  outputFile,
  type SitePath,
  undatedPath,
} from '../../src/pages/site-path.ts';
import { anyText } from './any-article.ts';

const anyTitle = fc.oneof(
  anyText,
  fc.array(anyText).map((words) => words.join(' ')),
  fc.lorem({ maxCount: 40 }),
);

test('a slug is made of plain letters, digits and single hyphens, 80 at most', () => {
  fc.assert(
    fc.property(anyTitle, (title) => {
      assert.match(slug(title), /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      assert.ok(slug(title).length <= 80);
    }),
    { numRuns: 1000 },
  );
});

test('the slug of a slug is itself', () => {
  fc.assert(fc.property(anyTitle, (title) => assert.equal(slug(slug(title)), slug(title))));
});

const anyPath: fc.Arbitrary<SitePath> = fc.oneof(
  fc.constantFrom(homePath, archivePath, notFoundPath, feedPath),
  fc.stringMatching(/^[a-z0-9]+$/).map((name) => articlePath({ slug: name })),
  fc.tuple(fc.nat(9999), fc.nat(12), fc.integer({ min: 1, max: 30 })).map((parts) => monthPath(...parts)),
  fc.integer({ min: 1, max: 30 }).map(undatedPath),
);

for (const root of ['https://example.org', 'https://example.org/deep/below', 'file:///home/a/_site']) {
  test(`a link from any page to any other leads there below ${root}`, () => {
    fc.assert(
      fc.property(anyPath, anyPath, (from, to) => {
        const resolved = new URL(linksFrom(from, 'folder')(to), root + from);
        assert.equal(resolved.href, new URL(root + to).href);
      }),
    );
  });
}

test('two addresses never share a file', () => {
  fc.assert(
    fc.property(anyPath, anyPath, (one, other) => {
      assert.equal(outputFile(one) === outputFile(other), one === other);
    }),
  );
});
