// The journal: what it keeps, and what it does with lines that it cannot read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprintOf } from '../../src/ingest/duplicates/fingerprint.ts';
import { formatJournal, parseJournal } from '../../src/ingest/journal.ts';
import type { JournalEntry } from '../../src/ingest/journal-entry.ts';
import { printProblem } from '../../src/problem.ts';

const entry = (file: string, record?: string): JournalEntry => ({
  file,
  ...(record === undefined ? {} : { record }),
  sha256: '0'.repeat(64),
  of: 1,
  text: '1'.repeat(32),
  fingerprint: fingerprintOf('Der Hafen ist wieder offen'),
  fate: { kind: 'duplicate' },
});
const lineOf = (file: string, record?: string) => JSON.stringify(entry(file, record));

test('is read and written without a loss, in the order of the originals', () => {
  const lines = [lineOf('raw/b.jsonl', '2'), lineOf('raw/b.jsonl', '10'), lineOf('raw/a.txt')];
  const { journal, problems } = parseJournal(lines.join('\n'), 'journal.jsonl');

  assert.deepEqual(problems, []);
  assert.equal(formatJournal(journal), [lines[2], lines[1], lines[0], ''].join('\n'));
  assert.deepEqual(journal.get({ file: 'raw/b.jsonl', record: '2' }), entry('raw/b.jsonl', '2'));
});

test('keeps lines that are no entries, and reports them', () => {
  const torn = lineOf('raw/b.txt').slice(0, 40);
  const { journal, problems } = parseJournal(
    `${lineOf('raw/a.txt')}\n<<<<<<< HEAD\n${torn}\n`,
    'content/journal.jsonl',
  );

  const cure = 'put the line back as it was, or remove it: ingest then compares the article with its original anew';
  assert.deepEqual(problems.map(printProblem), [
    `content/journal.jsonl:2  is no entry of the journal  → ${cure}`,
    `content/journal.jsonl:3  is no entry of the journal  → ${cure}`,
  ]);
  assert.equal(formatJournal(journal), `<<<<<<< HEAD\n${torn}\n${lineOf('raw/a.txt')}\n`);
});
