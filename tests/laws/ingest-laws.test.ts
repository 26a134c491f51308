// What holds for every text, however odd.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { parseArticle, writeArticle } from '../../src/content/article-file.ts';
import { oneLine } from '../../src/german/plain-text.ts';
import { sentenceSpans } from '../../src/german/sentences.ts';
import { articleFromDraft } from '../../src/ingest/article-from-draft.ts';
import { draftFrom } from '../../src/ingest/draft.ts';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { markdownOf } from '../../src/ingest/markdown-text.ts';
import { plainParagraph } from '../../src/ingest/paragraph.ts';
import { readRawDocuments } from '../../src/ingest/raw-document.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { contentsOf } from '../unit/a-content-folder.ts';
import { aRawDocument } from '../unit/a-raw-document.ts';

const words =
  `Der die das Putin Anna Huber hat ist sagte, laut Berichten wie KCNA berichtete, was dass und von in der Stadt
  Wien (dpa) – - „Ja“ "Nein" 21. Januar 2024 am Montag vor auf gebaut zu. bauen. weil zufolge Angaben nach *x* _y_ [a](b) # 1. 2) \\`.split(
    /\s+/,
  );
const germanish = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }).map((list) => list.join(' '));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  germanish,
  fc.array(germanish, { maxLength: 4 }).map((list) => list.join('\n')),
  fc.array(germanish, { maxLength: 4 }).map((list) => list.join('\n\n')),
);
const draftOf = (text: string) => {
  const raw = aRawDocument(text);
  return raw.text === '' ? undefined : draftFrom(raw);
};
const settings = { columns: columnMap(), knowsWord: () => false };
const nowhere = { slug: 'a', versions: [], copies: [] };

test('any bytes become texts or problems, and any text an article that can be read back', async () => {
  const anyBytes = fc.oneof(
    anyText.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
  );
  const names = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsonl', 'a.csv', 'a.xml', 'a.docx', 'a.pdf', 'a');
  await fc.assert(
    fc.asyncProperty(anyBytes, names, async (bytes, name) => {
      const { documents, problems } = await readRawDocuments(bytes, `raw/${name}`, name, settings);
      assert.ok(documents.length + problems.length > 0);
      for (const document of documents) {
        const article = articleFromDraft(draftFrom(document), nowhere);
        const readBack = parseArticle(writeArticle(article), article.file, article.file);
        assert.deepEqual(readBack, { value: article, problems: [] });
      }
    }),
    { numRuns: 500 },
  );
});

test('a headline that is made has at most 80 characters, and only whole words of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const draft = draftOf(text);
      if (draft?.title.rule !== 'main clause of the first sentence') return;
      assert.ok(draft.title.value.length <= 80);
      const known = new Set(lettersOf(draft.raw.text));
      for (const word of lettersOf(draft.title.value)) assert.ok(known.has(word), `${word} in ${text}`);
    }),
    { numRuns: 1000 },
  );
});

const lettersOf = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

test('every span of evidence lies inside of the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const draft = draftOf(text);
      if (draft === undefined) return;
      for (const found of [draft.title, draft.lead, draft.date, draft.authors, draft.sources]) {
        if (found?.span === undefined) continue;
        const { start, end } = found.span;
        assert.ok(0 <= start && start <= end && end <= draft.raw.text.length);
      }
    }),
  );
});

test('sentences cover every letter of a paragraph, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const joined = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));
      assert.equal(joined.join('').replace(/\s/gu, ''), text.replace(/\s/gu, ''));
    }),
  );
});

test('markdown shows the plain text that was escaped', () => {
  const markdown = new MarkdownIt({ html: false });
  const marks = fc
    .array(fc.constantFrom(...'\\`*_[]()<>&~|#!+-=.:;"\'1a ä2x\u{a0}'), { maxLength: 25 })
    .map((list) => list.join(''));
  const snippets = fc.constantFrom(
    '&amp;',
    '&#65;',
    '<a@b.de>',
    '<http://a.de>',
    '![a](b)',
    '[a]: b',
    '***',
    '- - -',
    '~~a~~',
    '1. a',
  );
  const line = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      marks,
      fc.tuple(marks, snippets, marks).map((list) => list.join('')),
    )
    .map(oneLine);
  fc.assert(
    fc.property(line, (text) =>
      assert.equal(shownText(markdown.render(markdownOf([plainParagraph(text)]))), oneLine(text)),
    ),
    { numRuns: 3000 },
  );
});

/** The text of a page that holds one paragraph and nothing else. */
function shownText(html: string): string {
  const inner =
    html === '' ? '' : (/^<p>(?<inner>[^<>]*)<\/p>\n$/u.exec(html)?.groups?.inner ?? `no plain paragraph: ${html}`);
  const plain = inner
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return oneLine(plain);
}

test('ingesting twice is ingesting once', async () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 });
  await fc.assert(
    fc.asyncProperty(names, fc.array(anyText, { minLength: 6, maxLength: 6 }), async (stems, texts) => {
      const folder = mkdtempSync(join(tmpdir(), 'ingest-law-'));
      try {
        mkdirSync(join(folder, 'raw'));
        for (const [index, stem] of stems.entries())
          writeFileSync(join(folder, 'raw', `${stem}.txt`), texts[index] ?? '');
        const first = await ingestContent(folder);
        const before = contentsOf(folder);
        const second = await ingestContent(folder);
        assert.deepEqual(contentsOf(folder), before);
        assert.deepEqual(second.problems, first.problems);
        const { new: created, warned, duplicate } = first.totals;
        assert.deepEqual(second.totals, {
          ...noTotals,
          unchanged: created + warned + duplicate,
          rejected: first.totals.rejected,
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: 25 },
  );
});

const noTotals = { new: 0, updated: 0, unchanged: 0, duplicate: 0, warned: 0, rejected: 0 };
