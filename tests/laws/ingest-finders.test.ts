// What holds for the finders of headline, lead, dateline, byline and sources, whatever the text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Found } from '../../src/ingest/found.ts';
import { findByline } from '../../src/ingest/infer/byline.ts';
import { findDateline } from '../../src/ingest/infer/dateline.ts';
import { findHeadlineLine, headlineFromSentence } from '../../src/ingest/infer/headline.ts';
import { findLead } from '../../src/ingest/infer/lead.ts';
import { findSources } from '../../src/ingest/infer/sources.ts';
import { paragraphSpans } from '../unit/a-raw-document.ts';

const germanWords =
  'Die Der Stadt sperrt alte Brücke, laut Polizei nicht wenn „Huber“ sagte Anna Huber Von dpa (dpa) – BERLIN Wie berichtete, die hat gesperrt. in am Montag und zu vor: Foto: ? ! \n\n 2024 21. Januar';
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...germanWords.split(' ')), { maxLength: 80 }).map((words) => words.join(' ')),
);

test('a headline that is made has words on one line, and room in 80 characters', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { value } = headlineFromSentence(text, paragraphSpans(text), 'raw/brücke.txt');

      assert.match(value, /[\p{L}\p{N}]/u);
      assert.ok(value.length <= 80 && !value.includes('\n') && value === value.trim(), value);
    }),
    { numRuns: 300 },
  );
});

test('every finding has its evidence inside of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const paragraphs = paragraphSpans(text);
      const findings: readonly (Found<unknown> | undefined)[] = [
        findHeadlineLine(text, paragraphs),
        findLead(text, paragraphs),
        findDateline(text, paragraphs),
        findByline(text, paragraphs),
        findSources(text),
      ];

      for (const { span } of findings.flatMap((found) => found ?? []))
        assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, JSON.stringify(span));
    }),
    { numRuns: 300 },
  );
});

test('the headline and the lead of a text stay the same when it is read again', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const paragraphs = paragraphSpans(text);

      assert.deepEqual(
        headlineFromSentence(text, paragraphs, 'a.txt'),
        headlineFromSentence(text, paragraphs, 'a.txt'),
      );
      assert.deepEqual(findLead(text, paragraphs), findLead(text, paragraphs));
    }),
    { numRuns: 50 },
  );
});
