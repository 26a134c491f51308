// The two sample texts become exactly these article files.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { writeArticle } from '../../src/content/article-file.ts';
import { articleFromDraft } from '../../src/ingest/article-from-draft.ts';
import { draftFrom } from '../../src/ingest/draft.ts';
import { readRawDocuments } from '../../src/ingest/raw-document.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';

const samples = ['000_cfd07cbed6409cdc', '003_acb623c2ca578a2c'];

for (const sample of samples) {
  test(`makes the same article file of raw/${sample}.txt, byte for byte`, async () => {
    const file = `raw/${sample}.txt`;
    const settings = { columns: columnMap(), knowsWord: () => false };
    const { documents } = await readRawDocuments(readFileSync(`content/${file}`), file, file, settings);
    const [raw] = documents;
    assert.ok(raw);

    const written = writeArticle(articleFromDraft(draftFrom(raw), { slug: 'sample', versions: [], copies: [] }));

    const golden = `tests/golden/ingest-samples/${sample}.article.txt`;
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, written);
    const expected = readFileSync(golden, 'utf8');
    // Line by line first: on a mismatch the lines that differ are shown.
    assert.deepEqual(written.split('\n'), expected.split('\n'));
    assert.equal(written, expected);
  });
}
