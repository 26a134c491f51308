// Laws of lists: pages lose nothing, and what is appended moves nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitList } from '../../src/pages/split-list.ts';

const anySize = fc.integer({ min: 1, max: 30 });

test('the pages of a list hold all of its items in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), anySize, (items, size) => {
      const pages = splitList(items, size);
      assert.deepEqual(
        pages.flatMap((page) => page.items),
        items,
      );
      for (const [index, { number, last, total, items: onPage }] of pages.entries()) {
        assert.deepEqual([number, last, total], [index + 1, pages.length, items.length]);
        assert.ok(onPage.length <= size && (onPage.length > 0 || items.length === 0));
      }
    }),
  );
});

test('an item that is appended changes the last page at most', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), anySize, (items, appended, size) => {
      const before = splitList(items, size).slice(0, -1);
      const after = splitList([...items, appended], size).slice(0, before.length);
      assert.deepEqual(
        after.map((page) => page.items),
        before.map((page) => page.items),
      );
    }),
  );
});
