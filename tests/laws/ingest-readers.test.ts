// Whatever an original holds, its reader answers: with texts that have words, or with the reason why there are none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDate } from '../../src/article/edtf-date.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import { readCsv } from '../../src/ingest/readers/csv.ts';
import { readFeed } from '../../src/ingest/readers/feed.ts';
import { readJsonLines } from '../../src/ingest/readers/json-lines.ts';
import { readMarkdown } from '../../src/ingest/readers/markdown.ts';
import { readPdf } from '../../src/ingest/readers/pdf.ts';
import { readOriginal } from '../../src/ingest/readers/read-original.ts';
import type { Reading } from '../../src/ingest/readers/reading.ts';
import { statedDate } from '../../src/ingest/readers/stated-date.ts';
import { readText } from '../../src/ingest/readers/text.ts';
import { readWord } from '../../src/ingest/readers/word.ts';
import { readWordPress } from '../../src/ingest/readers/wordpress.ts';
import { pdfDocument } from '../unit/pdf-document.ts';
import { wordDocument } from '../unit/word-document.ts';

const knowsWord = () => false;
const settings = { columns: columnMap(), knowsWord };

const pieces =
  '---\n|---json\n|{"title":"|+++\n|title: |title = "|: |text|\n|\n\n| |,|;|\t|"|""|{"text":"|"}|[|]|{|}|\\|# |- |1. |> |`|```\n|*|_|~~|![](|[a](b)|[^1]|<p>|</p>|<br>|<script>|' +
  '<!--|-->|<rss>|<channel>|<item>|</item>|<entry>|<content type="xhtml">|<description>|<content:encoded><![CDATA[|]]>|<wp:post_type>post</wp:post_type>|' +
  '<wp:status>publish</wp:status>|[caption]|[/caption]|&amp;|&#8222;|Der Rat tagt.|2019-03-12|\u{1F600}|\ud800|\0';
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 40 }).map((list) => list.join('')),
);

const readers: Readonly<Record<string, (text: string) => Reading>> = {
  'plain text': (text) => readText(text, knowsWord),
  markdown: readMarkdown,
  JSON: (text) => readJsonLines(text, settings),
  tables: (text) => readCsv(text, settings),
  'tables with a header': (text) => readCsv(`title,text\n${text}`, settings),
  feeds: (text) => readFeed(text, knowsWord),
  'feeds with an entry': (text) => readFeed(`<rss><item>${text}`, knowsWord),
  'exports of WordPress': (text) => readWordPress(text, knowsWord),
  'Word documents': (text) => readWord(wordDocument({ 'word/document.xml': text, 'word/styles.xml': text })),
};

for (const [name, read] of Object.entries(readers)) {
  test(`every text gets an answer of the reader of ${name}`, () => {
    fc.assert(
      fc.property(texts, (text) => {
        assertSound(read(text), text.split(/\r\n?|\n/).length + 1);
      }),
    );
  });
}

test('any bytes get an answer, whatever their name', async () => {
  const names = fc.constantFrom('a.txt', 'a.md', 'a.csv', 'a.json', 'a.html', 'a.xml', 'a.docx', 'a.pdf', 'a');
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    texts.map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, names, async (content, name) => {
      const { reading } = await readOriginal(Buffer.from(content), name, settings);
      assertSound(reading, content.length + 2);
    }),
  );
});

test('documents that were damaged anywhere get an answer', async () => {
  const [word, pdf] = [wordDocument(), pdfDocument()];
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(255), fc.boolean(), async (place, byte, isCut) => {
      const damaged = (bytes: Buffer) => {
        const copy = Buffer.from(bytes);
        copy[place % copy.length] = byte;
        return isCut ? copy.subarray(0, place % copy.length) : copy;
      };
      assertSound(readWord(damaged(word)), 1);
      assertSound(await readPdf(damaged(pdf), knowsWord), 1);
    }),
    { numRuns: 30 },
  );
});

test('a stated date is a date, and reads as itself', () => {
  const written = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  );
  fc.assert(
    fc.property(written, (text) => {
      const date = statedDate(text);
      if (date === undefined) return;
      assert.notEqual(parseDate(date), undefined);
      assert.equal(statedDate(date), date);
    }),
  );
});

function assertSound({ texts, refusals }: Reading, lines: number): void {
  assert.ok(texts.length + refusals.length > 0, 'neither a text nor a reason');
  const records = texts.map(({ record }) => record);
  assert.equal(new Set(records).size, records.length, 'two records of one name');
  for (const { line } of [...texts, ...refusals]) assert.ok(line >= 1 && line <= lines, `line ${line} of ${lines}`);
  for (const { paragraphs } of texts) {
    assert.ok(paragraphs.length > 0, 'a text without paragraphs');
    for (const { text, links } of paragraphs) {
      assert.notEqual(text.trim(), '');
      assert.ok(!text.includes('\n'), 'a paragraph of two lines');
      let end = 0;
      for (const link of links) {
        assert.ok(link.start >= end && link.end > link.start && link.end <= text.length, 'a link beside its words');
        end = link.end;
      }
    }
  }
}
