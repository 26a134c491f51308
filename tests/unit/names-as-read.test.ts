// Names that ingest writes are those that reading the article gives again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/content/read-content.ts';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { withContent } from './a-content-folder.ts';

test('a sign that turns the direction of writing is no part of a name, and an empty name is none', async () => {
  const record = {
    id: '1',
    title: 'Der Rat tagt',
    text: 'Der Rat hat getagt.',
    persons: ['Anna\u202e Berger', '\u202e'],
  };
  const files = { 'archive.yaml': 'title: A\n', 'raw/a.jsonl': `${JSON.stringify(record)}\n` };
  await withContent(files, async ({ path }) => {
    const { outcomes } = await ingestContent(path);
    const [{ article = '' } = {}] = outcomes;
    const { value, problems } = readArticle(article, `${path}/${article}`);
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.persons, ['Anna Berger']);
  });
});
