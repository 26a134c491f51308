// Two values have the same fingerprint when they are the same as JSON, and another one otherwise.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createFingerprints } from '../../src/build/fingerprint.ts';

const anyValue = fc.jsonValue({ maxDepth: 4 });
const fresh = () => createFingerprints(new Map());

test('a value has the fingerprint of its copy', () => {
  fc.assert(fc.property(anyValue, (value) => assert.equal(fresh()(value), fresh()(structuredClone(value)))));
});

test('two different values have different fingerprints', () => {
  fc.assert(
    fc.property(anyValue, anyValue, (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      assert.equal(fresh()(one) === fresh()(other), isSame);
    }),
    {
      examples: [
        [[], {}],
        [[''], ['', '']],
        [
          ['ab', 'c'],
          ['a', 'bc'],
        ],
        [0, ''],
        [null, []],
        [{ a: 1 }, { b: 1 }],
      ],
    },
  );
});

test('a member that is undefined is none, as in what was written as JSON and read again', () => {
  assert.equal(fresh()({ a: 1, b: undefined }), fresh()({ a: 1 }));
  assert.notEqual(fresh()({ a: 1, b: undefined }), fresh()({ a: 1, b: 0 }));
});

test('does not depend on what else was asked before, or on lists being the same object', () => {
  const list = Array.from({ length: 100 }, (_, index) => index);
  const fingerprintOf = fresh();
  const first = fingerprintOf([list, list]);
  assert.equal(fingerprintOf([list, [...list]]), first);
  assert.equal(fresh()([[...list], list]), first);
});

test('an object that is known counts by what is known of it', () => {
  const article = { title: 'a' };
  const [one, other] = [new Map([[article, 'key 1']]), new Map([[article, 'key 2']])];
  assert.notEqual(createFingerprints(one)([article]), createFingerprints(other)([article]));
  assert.equal(createFingerprints(one)([article]), createFingerprints(new Map(one))([article]));
});

test('has none for what is no plain data', () => {
  assert.throws(() => fresh()({ call: () => 1 }), TypeError);
});
