// Addresses for names: each its own, whatever the order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { distinctSlugs } from '../../src/article/distinct-slugs.ts';

test('tells names apart that are spelled alike', () => {
  const names = ['dpa', 'DPA', 'Größe', 'Groesse', 'Post', 'post', 'Post 2', '★'];
  assert.deepEqual(Object.fromEntries(distinctSlugs(names)), {
    DPA: 'dpa',
    dpa: 'dpa-2',
    Groesse: 'groesse',
    Größe: 'groesse-2',
    Post: 'post',
    post: 'post-3',
    'Post 2': 'post-2',
    '★': 'name',
  });
});

test('gives every name one slug, however the names are ordered', () => {
  const names = fc.array(fc.constantFrom('a', 'A', 'a 2', 'A-2', 'ä', 'ae', '–', '', 'b'));
  fc.assert(
    fc.property(names, (list) => {
      const slugs = distinctSlugs(list);
      assert.equal(new Set(slugs.values()).size, new Set(list).size);
      assert.deepEqual([...distinctSlugs(list.toReversed())], [...slugs]);
    }),
  );
});
