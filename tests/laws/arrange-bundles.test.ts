// After any changes, each page is in one bundle that the table names, as it is now; few bundles are new, little is wasted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrangeBundles, type KnownBundle } from '../../src/offline/arrange-bundles.ts';

const groupOf = (path: string) => ({ whole: path.slice(0, 1), part: path.slice(0, 2) });
const names = Array.from({ length: 60 }, (_, index) => `${index % 3}${index % 7}/${index}.html`);
const pageSize = 400_000; // bytes
const anyChanges = fc.array(fc.array(fc.tuple(fc.constantFrom(...names), fc.boolean()), { maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
});

/** A bundle with what it was written with: the version of each page. */
interface Bundle extends KnownBundle {
  readonly versions: ReadonlyMap<string, number>;
}

test('each page is once where the table says, as it is now', () => {
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const pages = new Map(names.slice(0, 40).map((name) => [name, 0]));
      let bundles = bundled(pages, new Map(), []).bundles;
      for (const [turn, changed] of changes.entries()) {
        const before = new Map(pages);
        for (const [name, isThere] of changed) {
          if (isThere) pages.set(name, turn + 1);
          else pages.delete(name);
        }
        bundles = bundled(pages, before, bundles).bundles;
        assert.deepEqual(bundles.flatMap(({ paths }) => paths).sort(), [...pages.keys()].sort());
        for (const { paths, versions } of bundles)
          for (const path of paths) assert.equal(versions.get(path), pages.get(path), path);
        const all = bundles.reduce((sum, { size }) => sum + size, 0);
        assert.ok(all <= pages.size * pageSize * 1.3, `${all} bytes for ${pages.size} pages`);
      }
    }),
  );
});

test('one page that has changed is bundled alone, and all other bundles stay', () => {
  const pages = new Map(names.map((name) => [name, 0]));
  const first = bundled(pages, new Map(), []).bundles;
  const [changed = ''] = names;
  const second = bundled(new Map([...pages, [changed, 1]]), pages, first);
  assert.deepEqual(second.fresh, [[changed]]);
  assert.equal(second.bundles.length, first.length + 1);
  assert.ok(second.bundles.slice(0, -1).every(({ versions }, index) => versions === first[index]?.versions));
});

test('a bundle of what has changed is written again with the next change, until it is large', () => {
  const pages = new Map(names.map((name) => [name, 0]));
  let bundles = bundled(pages, new Map(), []).bundles;
  const counts = names.slice(0, 6).map((name) => {
    const before = new Map(pages);
    pages.set(name, 1);
    bundles = bundled(pages, before, bundles).bundles;
    return bundles.filter(({ versions }) => [...versions.values()].includes(1)).length;
  });
  assert.deepEqual(counts, [1, 1, 1, 1, 1, 2]);
});

function bundled(
  pages: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
  known: readonly Bundle[],
): { readonly bundles: readonly Bundle[]; readonly fresh: readonly (readonly string[])[] } {
  const listed = [...pages].map(([path, version]) => ({
    path,
    size: pageSize,
    isUnchanged: before.get(path) === version,
  }));
  const { kept, fresh } = arrangeBundles(listed, known, groupOf);
  const made = fresh.map(({ paths, isHot }) => ({
    paths,
    isHot,
    size: paths.length * pageSize,
    versions: new Map(paths.map((path) => [path, pages.get(path) ?? -1])),
  }));
  return {
    bundles: [...kept.map(({ bundle, isHot, paths }) => ({ ...bundle, isHot, paths })), ...made],
    fresh: fresh.map(({ paths }) => paths),
  };
}
