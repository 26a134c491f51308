// Whatever a page holds, reading it ends, and what comes out keeps the promises of its types.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Paragraph } from '../../src/ingest/paragraph.ts';
import { htmlParagraphs } from '../../src/ingest/readers/html/html-paragraphs.ts';
import { readHtml } from '../../src/ingest/readers/html/read-html.ts';

const tags = [
  'p',
  'div',
  'a href="/x"',
  'a href="javascript:x"',
  'br',
  'li',
  'table',
  'tr',
  'td',
  'h1',
  'script',
  'pre',
  'b',
  'blockquote',
  'time',
];
const piece = fc.oneof(
  fc.constantFrom(...tags.map((tag) => `<${tag}>`), ...tags.map((tag) => `</${tag.split(' ')[0]}>`)),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'Es regnet seit Tagen, und es hört nicht auf.',
    '\n\n',
    '&nbsp;',
    '&#0;',
    '<!--',
    '-->',
    '<meta name="date" content="2024-01-01">',
    '<![CDATA[',
  ),
);
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

function check({ text, links }: Paragraph): void {
  assert.equal(text, text.replace(/\s+/gu, ' ').trim());
  assert.notEqual(text, '');
  let last = 0;
  for (const { start, end, address } of links) {
    assert.ok(last <= start && start < end && end <= text.length);
    assert.match(address, /^(?:https?:\/\/|mailto:)/);
    last = end;
  }
}

test('every paragraph is one line that is not blank, with links in order that lead to the web', () => {
  fc.assert(
    fc.property(page, (html) => {
      for (const paragraph of htmlParagraphs(html, 'https://talbote.example/')) check(paragraph);
      for (const { paragraphs } of readHtml(html).texts) for (const paragraph of paragraphs) check(paragraph);
    }),
  );
});

test('a page is read to one text or refused with a reason', () => {
  fc.assert(
    fc.property(page, (html) => {
      const { texts, refusals } = readHtml(html);
      assert.equal(texts.length + refusals.length, 1);
      assert.ok(texts.every(({ paragraphs }) => paragraphs.length > 0));
    }),
  );
});
