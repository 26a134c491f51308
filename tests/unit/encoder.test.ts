// Texts as bytes: the same as everywhere, however many are kept.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEncoder } from '../../src/build/encoder.ts';

test('keeps every text apart, short and long ones, in any order', () => {
  const bytesOf = createEncoder();
  const texts = ['', 'a', 'Größe 😀', 'ö'.repeat(1_000_000), 'x'.repeat(3_000_000), '€'.repeat(1_300_000), 'ende'];
  const kept = [...texts, ...texts].map((text) => [text, bytesOf(text)] as const);
  for (const [text, bytes] of kept) assert.ok(bytes.equals(Buffer.from(text)), text.slice(0, 10));
});
