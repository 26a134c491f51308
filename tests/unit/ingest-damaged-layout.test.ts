// The sample texts, damaged by printers, PDF readers and web pages, are cleaned back to what they were.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cleanText } from '../../src/ingest/clean/clean-text.ts';
import { layoutDamages } from '../damaged-texts/layout.ts';

const samples = readdirSync('content/raw').map((name) => ({
  name,
  paragraphs: readFileSync(`content/raw/${name}`, 'utf8').trim().split(/\n+/u),
}));

for (const { name, damage } of layoutDamages) {
  test(`cleans a text: ${name}`, () => {
    const damaged = samples.filter(({ paragraphs }) => damage(paragraphs) !== paragraphs.join('\n\n'));
    assert.ok(damaged.length > 0, 'the damage does something');
    for (const { name: sample, paragraphs } of damaged) {
      const { paragraphs: cleaned, repairs } = cleanText(damage(paragraphs), () => false);
      assert.deepEqual(
        cleaned.map(({ text }) => text),
        paragraphs,
        sample,
      );
      assert.equal(repairs.length > 0, name !== 'one line each', 'what was done is reported');
    }
  });
}

test('a clean sample is left as it is, and nothing is reported', () => {
  for (const { paragraphs } of samples) {
    const cleaned = cleanText(paragraphs.join('\n\n'), () => false);
    assert.deepEqual(
      cleaned.paragraphs.map(({ text }) => text),
      paragraphs,
    );
    assert.deepEqual(cleaned.repairs, []);
  }
});
