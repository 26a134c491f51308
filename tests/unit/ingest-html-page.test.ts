import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlDeclaredCharset } from '../../src/ingest/readers/html/declared-charset.ts';
import { readHtml } from '../../src/ingest/readers/html/read-html.ts';
import { attribute, childrenOf, elementsNamed, parseXml, textIn } from '../../src/ingest/readers/markup.ts';

const [first, second] = [
  'Seit drei Tagen regnet es in Bad Salz, und ein Ende ist nach Ansicht der Stadt nicht in Sicht.',
  'Die Feuerwehr hat 40 Keller ausgepumpt. „Wir sind müde“, sagte ihr Sprecher am Abend am Fluss.',
];

function read(body: string, head = ''): readonly string[] {
  const texts = readHtml(`<html><head>${head}</head><body>${body}</body></html>`).texts;
  return (texts[0]?.paragraphs ?? []).map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`));
}

const beside: readonly (readonly [says: string, html: string])[] = [
  ['menus', '<nav><ul><li><a href="/a">Politik</a></li><li><a href="/b">Sport</a></li></ul></nav>'],
  [
    'teasers',
    '<div class="article-teaser"><p>Auch der Bach steigt, und die Leute fürchten um ihre Ernte im Tal.</p></div>',
  ],
  ['comments', '<section id="comments"><p>Ich finde das alles sehr schlimm, liebe Leute, sehr schlimm!</p></section>'],
  [
    'newsletter boxes',
    '<div class="newsletterBox"><p>Jetzt den Newsletter bestellen, jeden Morgen um sechs Uhr.</p></div>',
  ],
  ['captions', '<figure><img src="a.jpg"><figcaption>Der Fluss am Montag. Foto: Anna Klein</figcaption></figure>'],
  ['credits', '<p>Der Fluss am Montag in der Stadt. Foto: Anna Klein</p>'],
  ['bylines', '<p>Von Anna Klein</p>'],
  ['dates', '<p>Stand: 28. April 2024, 14:05 Uhr</p>'],
  [
    'references',
    '<p><strong>Lesen Sie auch:</strong> <a href="/bach">Der Bach steigt ebenfalls, sagt die Stadt.</a></p>',
  ],
  ['headings of references', '<h3>Mehr zum Thema</h3><ul><li><a href="/bach">Der Bach steigt</a></li></ul>'],
  ['share bars', '<div class="share"><button>Teilen</button></div>'],
  ['scripts', '<script>document.write("<p>Es war einmal ein Fluss, der stieg und stieg.</p>")</script>'],
];

for (const [says, html] of beside) {
  test(`leaves out ${says} between the paragraphs`, () => {
    const body = `<h1>Der Fluss steigt</h1><div class="text"><p>${first}</p>${html}<p>${second}</p></div>`;
    assert.deepEqual(read(body), [first, second]);
  });
}

test('keeps headings, lists and quotations of the article', () => {
  const list =
    '<h2>Was zu tun ist</h2><ul><li>Keller räumen</li><li>Strom abstellen</li></ul><blockquote>Bleibt zu Hause!</blockquote>';
  assert.deepEqual(read(`<h1>Der Fluss steigt</h1><p>${first}</p>${list}<p>${second}</p>`), [
    first,
    'heading: Was zu tun ist',
    'item: Keller räumen',
    'item: Strom abstellen',
    'quotation: Bleibt zu Hause!',
    second,
  ]);
});

test('takes the lead from its place under the headline', () => {
  const lead = 'Der Regen hört nicht auf: In Bad Salz steht das Wasser schon in den Kellern der Altstadt.';
  const body = `<header><h1>Der Fluss steigt</h1><p class="teaser">${lead}</p></header><div><p>${first}</p><p>${second}</p></div>`;
  assert.deepEqual(read(body, `<meta name="description" content="${lead}">`), [lead, first, second]);
});

test('a class name does not hide an article', () => {
  assert.deepEqual(read(`<div class="sidebar-left"><h1>Der Fluss steigt</h1><p>${first}</p><p>${second}</p></div>`), [
    first,
    second,
  ]);
});

test('says how many pictures were left out', () => {
  const [text] = readHtml(
    `<h1>Der Fluss</h1><div><p>${first}</p><img src="a.jpg"><p>${second}</p><img src="b.jpg"></div>`,
  ).texts;
  assert.deepEqual(text?.repairs, [{ what: 'pictures left out', count: 2 }]);
});

test('links are relative to the base of the page, or else to its address', () => {
  const link = (head: string) =>
    readHtml(`<html><head>${head}</head><body><p>${first} <a href="b">Mehr</a> davon.</p></body></html>`).texts[0]
      ?.paragraphs[0]?.links[0]?.address;
  assert.equal(
    link('<link rel="canonical" href="https://talbote.example/stadt/fluss">'),
    'https://talbote.example/stadt/b',
  );
  assert.equal(link('<base href="https://talbote.example/neu/">'), 'https://talbote.example/neu/b');
  assert.equal(link('<base href="javascript:alert(1)">'), undefined);
  assert.equal(link(''), undefined);
});

test('refuses a page without text, and says what to do', () => {
  assert.deepEqual(readHtml('<html><body><script>start()</script></body></html>'), {
    texts: [],
    refusals: [{ line: 1, what: 'no text found in this page', hint: 'save the page again when it is fully shown' }],
  });
});

test('a short page is read all the same', () => {
  assert.deepEqual(read('<p>Kein Regen</p>'), ['Kein Regen']);
});

const declared: readonly (readonly [head: string, charset: string | undefined])[] = [
  ['<meta charset="UTF-8">', 'utf-8'],
  ['<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">', 'windows-1252'],
  ["<?xml version='1.0' encoding='ISO-8859-15'?>", 'iso-8859-15'],
  ['<title>charset=utf-8</title>', undefined],
  [`${' '.repeat(5000)}<meta charset="utf-8">`, undefined],
];

for (const [head, charset] of declared) {
  test(`${head.trim().slice(0, 60)} declares ${charset ?? 'nothing'}`, () => {
    assert.equal(htmlDeclaredCharset(Buffer.from(head)), charset);
  });
}

test('XML keeps its names as they are written, and CDATA is text', () => {
  const tree = parseXml(
    '<rss><item id="1"><content:encoded><![CDATA[<p>a &amp; b</p>]]></content:encoded><pubDate>x &amp; y</pubDate></item></rss>',
  );
  const [item] = elementsNamed(tree, 'item');
  assert.ok(item);
  assert.deepEqual(
    childrenOf(item).map((child) => [child.name, textIn(child)]),
    [
      ['content:encoded', '<p>a &amp; b</p>'],
      ['pubDate', 'x & y'],
    ],
  );
  assert.equal(attribute(item, 'id'), '1');
  assert.equal(attribute(item, 'constructor'), undefined);
});
