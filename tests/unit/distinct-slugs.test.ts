// Addresses for names: each its own, whatever the order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distinctSlugs } from '../../src/article/distinct-slugs.ts';

test('tells names apart that are spelled alike', () => {
  const names = ['dpa', 'DPA', 'Größe', 'Groesse', 'Post', 'post', 'Post 2', '★'];
  assert.deepEqual(distinctSlugs(names), ['dpa-2', 'dpa', 'groesse-2', 'groesse', 'post', 'post-3', 'post-2', 'name']);
});

test('gives one name a slug for each time, in their order, and changes no other for it', () => {
  assert.deepEqual(distinctSlugs(['Anna Berger', 'anna berger', 'Anna Berger', 'Anna Berger']), [
    'anna-berger',
    'anna-berger-2',
    'anna-berger-3',
    'anna-berger-4',
  ]);
});

test('gives every name a slug of its own, however the names are ordered', () => {
  const names = fc.array(fc.constantFrom('a', 'A', 'a 2', 'A-2', 'ä', 'ae', '–', '', 'b'));
  fc.assert(
    fc.property(names, (list) => {
      const slugs = distinctSlugs(list);
      assert.equal(new Set(slugs).size, list.length);
      const bySlug = (ofNames: readonly string[]) =>
        new Map(distinctSlugs(ofNames).map((slug, place) => [slug, ofNames[place]]));
      assert.deepEqual([...bySlug(list.toReversed())].sort(), [...bySlug(list)].sort());
    }),
  );
});
