import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlParagraphs } from '../../src/ingest/readers/html/html-paragraphs.ts';

const texts: readonly (readonly [html: string, paragraphs: readonly string[], says: string])[] = [
  ['<p>Eins &amp; zwei</p>\n<p>drei</p>', ['Eins & zwei', 'drei'], 'every block is a paragraph'],
  ['Nur&nbsp;Text\n ohne  Tags', ['Nur Text ohne Tags'], 'white space is one space'],
  ['Erster Absatz.\n\nZweiter Absatz.', ['Erster Absatz.', 'Zweiter Absatz.'], 'blank lines divide bare text'],
  ['<p>eine\n\nZeile</p>', ['eine Zeile'], 'blank lines inside of an element are nothing'],
  ['eins<br><br>zwei', ['eins', 'zwei'], 'two breaks divide'],
  ['Es regnet.<br/>Es schneit.', ['Es regnet.', 'Es schneit.'], 'a break after a sentence divides'],
  ['<p>Am Markt 3<br>Bad Salz</p>', ['Am Markt 3 Bad Salz'], 'a break inside of a sentence is a space'],
  ['Wort<b>teil</b>chen', ['Wortteilchen'], 'inline markup does not divide words'],
  ['<p>vor<script>var a = "<p>x</p>"</script> nach</p>', ['vor nach'], 'scripts are no text'],
  [
    '<figure><img alt="x"><figcaption>Der Markt</figcaption></figure><p>Text</p>',
    ['Text'],
    'captions go with pictures',
  ],
  ['<table><tr><td>Ort</td><td>Jahr</td></tr></table>', ['Ort | Jahr'], 'a row of a table is a line'],
  [
    '<table><tr><td><p>links</p></td><td>rechts</td></tr></table>',
    ['links', 'rechts'],
    'a layout of blocks is no table',
  ],
  ['<p hidden>geheim</p><p style="color:red;display:none">auch</p>offen', ['offen'], 'what the page hides is left out'],
  ['</p></div><p>unordentlich<div>noch', ['unordentlich', 'noch'], 'broken markup is read as far as it goes'],
  ['', [], 'nothing is nothing'],
];

for (const [html, expected, says] of texts) {
  test(`pieces of HTML: ${says}`, () => {
    assert.deepEqual(
      htmlParagraphs(html).map(({ text }) => text),
      expected,
    );
  });
}

test('tells headings, items and quotations from paragraphs', () => {
  const html = '<h2>Kopf</h2><ul><li><p>Punkt</p></li></ul><blockquote><p>Zitat</p></blockquote><div>Absatz</div>';
  assert.deepEqual(
    htmlParagraphs(html).map(({ kind, text }) => `${kind} ${text}`),
    ['heading Kopf', 'item Punkt', 'quotation Zitat', 'paragraph Absatz'],
  );
});

test('keeps links as offsets of their words', () => {
  const [paragraph] = htmlParagraphs(
    '<p> Wie das <a href="https://blatt.example/a"> Blatt\n schreibt </a>, regnet es.</p>',
  );
  assert.equal(paragraph?.text, 'Wie das Blatt schreibt , regnet es.');
  assert.deepEqual(paragraph.links, [{ start: 8, end: 22, address: 'https://blatt.example/a' }]);
});

test('a link over two paragraphs is a link in each', () => {
  const paragraphs = htmlParagraphs('<a href="https://blatt.example/"><p>eins</p><p>zwei</p></a>');
  assert.deepEqual(
    paragraphs.map(({ links }) => links.map(({ start, end }) => [start, end])),
    [[[0, 4]], [[0, 4]]],
  );
});

const addresses: readonly (readonly [href: string, base: string | undefined, address: string | undefined])[] = [
  ['/politik', 'https://blatt.example/a/b', 'https://blatt.example/politik'],
  ['/politik', undefined, undefined],
  ['mailto:post@blatt.example', undefined, 'mailto:post@blatt.example'],
  ['javascript:alert(1)', 'https://blatt.example/', undefined],
  ['java\nscript:alert(1)', 'https://blatt.example/', undefined],
  ['data:text/html,x', undefined, undefined],
  ['#unten', 'https://blatt.example/', undefined],
  ['https://', undefined, undefined],
  ['', 'https://blatt.example/', undefined],
];

for (const [href, base, expected] of addresses) {
  test(`the link "${href.replace('\n', '\\n')}" on ${base ?? 'no page'} leads to ${expected ?? 'nowhere'}`, () => {
    const [paragraph] = htmlParagraphs(`<a href="${href}">Wort</a>`, base);
    assert.equal(paragraph?.text, 'Wort');
    assert.deepEqual(
      paragraph.links.map(({ address }) => address),
      expected === undefined ? [] : [expected],
    );
  });
}

test('elements nested beyond any sense are read', () => {
  const html = `${'<div>'.repeat(100_000)}tief${'</div>'.repeat(100_000)}<p>flach</p>`;
  assert.deepEqual(
    htmlParagraphs(html).map(({ text }) => text),
    ['tief', 'flach'],
  );
});
