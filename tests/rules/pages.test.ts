// Every page of every test site is valid HTML, and every link and fragment in it leads somewhere.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { LinkChecker } from 'linkinator';
import { serveSite } from '../../src/build/static-server.ts';
import { main } from '../../src/cli.ts';
import { buildTestSite, temporaryFolder } from '../site/build-test-site.ts';
import { writeHostileContent } from '../site/hostile-content.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Preact writes lower case, and the files are our own: neither rule says anything about a page's validity.
    'doctype-style': 'off',
    'require-sri': 'off',
    // Headlines may be as long as their author made them.
    'long-title': 'off',
    'void-style': 'off',
  },
});

const sites: Readonly<Record<string, () => Promise<string>>> = {
  'the test archive': () => buildTestSite(),
  'an archive that means harm': async () => {
    const outDir = join(await temporaryFolder(), 'site');
    const silent = { write: () => true };
    await main(['build', '--quiet', '--content', await writeHostileContent(), '--out', outDir], silent, silent);
    return outDir;
  },
};

for (const [name, build] of Object.entries(sites)) {
  describe(name, () => {
    let siteDir: string;
    before(async () => {
      siteDir = await build();
    });

    test('has only valid pages', async () => {
      const pages = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.html'),
      );
      assert.ok(pages.length > 5);
      const complaints: string[] = [];
      for (const page of pages) {
        const { results } = await validator.validateString(readFileSync(join(siteDir, page), 'utf8'));
        for (const { messages } of results) {
          for (const { ruleId, message, line } of messages) complaints.push(`${page}:${line} ${ruleId}: ${message}`);
        }
      }
      assert.deepEqual(complaints, []);
    });

    test('has no link or fragment that leads nowhere', async () => {
      const server = await serveSite(siteDir, 0);
      const { links } = await new LinkChecker().check({
        path: server.address,
        recurse: true,
        checkFragments: true,
        // Everything outside of the site, and what belongs to a published site's own address.
        linksToSkip: [`^(?!${server.address})`],
      });
      await server.close();
      assert.ok(links.length > 10);
      assert.deepEqual(
        links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} → ${url}`),
        [],
      );
    });

    test('has a feed, a sitemap and a robots.txt', () => {
      assert.match(
        readFileSync(join(siteDir, 'feed.xml'), 'utf8'),
        /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns=/,
      );
      assert.match(readFileSync(join(siteDir, 'sitemap.xml'), 'utf8'), /<loc>http[^<]+\/artikel\/[^<]+<\/loc>/);
      assert.match(readFileSync(join(siteDir, 'robots.txt'), 'utf8'), /^Sitemap: http.*\/sitemap\.xml$/m);
    });
  });
}
