// No two articles share an address.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from '../../src/article/slug.ts';
import { addressGiver } from '../../src/ingest/addresses.ts';

test('numbers the addresses of equal titles', () => {
  const giveAddress = addressGiver(['haushalt', 'haushalt-3']);

  assert.deepEqual(['Haushalt', 'Haushalt', 'Haushalt'].map(giveAddress), ['haushalt-2', 'haushalt-4', 'haushalt-5']);
});

test('calls an article "artikel" whose title cannot be spelled', () => {
  const giveAddress = addressGiver([]);

  assert.deepEqual(['***', '***'].map(giveAddress), ['artikel', 'artikel-2']);
});

test('keeps a long numbered address within the length that an address may have', () => {
  const giveAddress = addressGiver([]);

  const addresses = Array.from({ length: 12 }, () => giveAddress('Donaudampfschifffahrt '.repeat(8)));

  assert.equal(new Set(addresses).size, 12);
  assert.deepEqual(addresses.map(slug), addresses);
});
