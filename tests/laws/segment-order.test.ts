// Laws of the order in which articles of several segments come: it is read as it was written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { encodeOrder, readOrder, type SegmentOrder } from '../../src/search/segment-order.ts';

const segments = 3;
/** For each article of an order, its segment, and how many of the segment's articles before it are gone. */
const anySteps = fc.array(fc.record({ segment: fc.nat({ max: segments - 1 }), gone: fc.nat({ max: 2 }) }));

function orderOf(steps: readonly { readonly segment: number; readonly gone: number }[]) {
  const sizes = Array.from({ length: segments }, () => 0);
  const order: SegmentOrder = steps.map(({ segment, gone }) => {
    const article = (sizes[segment] ?? 0) + gone;
    sizes[segment] = article + 1;
    return { segment, article };
  });
  return { order, sizes };
}

test('every article is where it was, and has the number of its place in the order', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { order, sizes } = orderOf(steps);
      const read = readOrder(encodeOrder(order), sizes);
      assert.equal(read.documents, order.length);
      for (const [number, place] of order.entries()) {
        assert.deepEqual(read.placeOf(number), place);
        assert.equal(read.numberOf(place.segment, place.article), number);
      }
    }),
  );
});

test('articles that are gone have no number', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { order, sizes } = orderOf(steps);
      const { numberOf } = readOrder(encodeOrder(order), sizes);
      const there = new Set(order.map(({ segment, article }) => `${segment} ${article}`));
      for (const [segment, size] of sizes.entries())
        for (let article = 0; article < size; article++)
          assert.equal(numberOf(segment, article) !== undefined, there.has(`${segment} ${article}`));
    }),
  );
});

test('an order of other segments is refused', () => {
  assert.throws(() => readOrder([0, 0, 3], [2]), RangeError);
  assert.throws(() => readOrder([1, 0, 1], [2]), RangeError);
});
