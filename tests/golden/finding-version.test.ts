// What is found in a text belongs to the version that says so: archives look again when it changes, and only then.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { draftFrom } from '../../src/ingest/draft.ts';
import { findingVersion } from '../../src/ingest/finding-version.ts';
import { aRawDocument } from '../unit/a-raw-document.ts';

const folder = 'tests/golden/finding-version';
const samples = ['000_cfd07cbed6409cdc', '003_acb623c2ca578a2c'].map((sample) => `content/raw/${sample}.txt`);

function foundIn(file: string) {
  const { persons, places, organisations, topics } = draftFrom(aRawDocument(readFileSync(file, 'utf8'))).subjects();
  return {
    persons: persons?.value,
    places: places?.value,
    organisations: organisations?.value,
    topics: topics?.value,
  };
}

test('a program that finds something else has another version', () => {
  const file = `${folder}/found.json`;
  const sources = [`${folder}/text.txt`, ...samples];
  const now = JSON.parse(JSON.stringify({ version: findingVersion(), found: sources.map(foundIn) }));
  const before = JSON.parse(readFileSync(file, 'utf8'));
  if (now.version === before.version)
    assert.deepEqual(now.found, before.found, 'raise "rules" in src/ingest/finding-version.ts');
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  else assert.deepEqual(now, before, 'run once more with UPDATE_GOLDEN=1');
});
