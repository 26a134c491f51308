// Two saved pages are read to exactly these texts: a newspaper's with all its statements, an old blog's with none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readHtml } from '../../src/ingest/readers/html/read-html.ts';
import type { ReadText } from '../../src/ingest/readers/reading.ts';

for (const page of ['newspaper', 'blog']) {
  test(`reads ${page}.html as it always did`, () => {
    const [read] = readHtml(readFileSync(`tests/golden/ingest-html/${page}.html`, 'utf8')).texts;
    assert.ok(read);

    const expected = readFileSync(`tests/golden/ingest-html/${page}.expected.txt`, 'utf8');
    assert.deepEqual(linesOf(read), expected.split('\n'));
  });
}

function linesOf({ metadata, paragraphs, repairs }: ReadText): readonly string[] {
  const fields = Object.entries(metadata).map(
    ([name, { value, rule }]) => `${name}: ${[value].flat().join(' · ')} (${rule})`,
  );
  const blocks = paragraphs.flatMap(({ kind, text, links }) => [
    `${kind}: ${text}`,
    ...links.map(({ start, end, address }) => `    ${text.slice(start, end)} → ${address}`),
  ]);
  return [...fields, '', ...blocks, '', ...repairs.map(({ what, count }) => `${what}: ${count}`), ''];
}
