// Feeds of every version, and exports of WordPress.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/ingest/paragraph.ts';
import { readFeed } from '../../src/ingest/readers/feed.ts';
import { withoutShortcodes } from '../../src/ingest/readers/shortcodes.ts';
import { readWordPress } from '../../src/ingest/readers/wordpress.ts';

const knowsNoWord = () => false;
const rss = (item: string) =>
  readFeed(`<rss><channel><title>Bote</title><item>${item}</item></channel></rss>`, knowsNoWord);
const textIn = (item: string) => textOf(rss(item).texts[0]?.paragraphs ?? []);
const leadIn = (item: string) => rss(item).texts[0]?.metadata.lead?.value;

test('takes the full content for the text and the description for the lead', () => {
  const item =
    '<description>Worum es ging.</description><content:encoded>&lt;p&gt;Der Rat tagt.&lt;/p&gt;</content:encoded>';
  assert.equal(textIn(item), 'Der Rat tagt.');
  assert.equal(leadIn(item), 'Worum es ging.');
});

test('takes the description for the text where there is nothing else', () => {
  const item = '<description>Der Rat &amp;amp; das Geld &lt;br/&gt;&lt;br/&gt; Heute.</description>';
  assert.equal(textIn(item), 'Der Rat & das Geld\n\nHeute.');
  assert.equal(leadIn(item), undefined);
});

test('takes no description for a lead that is the cut beginning of the text', () => {
  const content =
    '<content:encoded>Der Rat tagt am Dienstag in der alten Halle am Markt, die neu ist.</content:encoded>';
  assert.equal(leadIn(`<description>Der Rat tagt am Dienstag in der [&#8230;]</description>${content}`), undefined);
  assert.equal(leadIn(`<description>Der Rat tagt am Dienstag in der alten Halle</description>${content}`), undefined);
});

test('makes relative links absolute by the address of the entry', () => {
  const { texts } = rss(
    '<link>https://bote.example/a/b</link><description>&lt;a href="c"&gt;Rede&lt;/a&gt; des Ministers im Rat.</description>',
  );
  assert.deepEqual(texts[0]?.paragraphs[0]?.links, [{ start: 0, end: 4, address: 'https://bote.example/a/c' }]);
});

test('reads RSS 1.0, whose entries stand beside the channel', () => {
  const { texts } = readFeed(
    '<rdf:RDF><channel rdf:about="x"><title>Bote</title></channel>\n<item rdf:about="https://bote.example/1"><title>Rat</title><dc:date>2005-03-12T10:00+01:00</dc:date><description>Der Rat tagt.</description></item></rdf:RDF>',
    knowsNoWord,
  );
  assert.equal(texts[0]?.record, 'https://bote.example/1');
  assert.equal(texts[0]?.line, 2);
  assert.deepEqual(texts[0]?.metadata.sources?.value, ['Bote']);
  assert.equal(texts[0]?.metadata.date?.value, '2005-03-12');
});

test('prefers the source that an entry names to the name of the feed', () => {
  const { texts } = rss('<source url="https://kurier.example/rss">Kurier</source><description>Text.</description>');
  assert.deepEqual(texts[0]?.metadata.sources?.value, ['Kurier']);
});

test('prefers the day of publication to the day of a change', () => {
  const entry =
    '<updated>2019-03-14T00:00:00Z</updated><published>2019-03-12T00:00:00Z</published><summary>Text.</summary>';
  const { texts } = readFeed(`<feed><entry>${entry}</entry></feed>`, knowsNoWord);
  assert.equal(texts[0]?.metadata.date?.value, '2019-03-12');
});

test('does not expand entities that a feed defines', () => {
  const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>';
  const { texts } = readFeed(`${bomb}<rss><item><description>Eins &b; zwei.</description></item></rss>`, knowsNoWord);
  assert.equal(textOf(texts[0]?.paragraphs ?? []), 'Eins &b; zwei.');
});

test('refuses entries without a text, and files without entries', () => {
  const refusals = (xml: string) => readFeed(xml, knowsNoWord).refusals;
  assert.deepEqual(refusals('<rss>\n<item><title>Rat</title></item></rss>'), [
    { line: 2, what: 'has no text', hint: 'remove the entry, or write its text' },
  ]);
  assert.deepEqual(refusals('<rss><channel/></rss>'), [
    { line: 1, what: 'holds no entries', hint: 'save the feed again, or remove the file' },
  ]);
});

test('names thousands of entries with one id and one text apart', () => {
  const item = '<item><guid>7</guid><description>Der Rat tagt heute in Wien.</description></item>\n';
  const names = readFeed(`<rss>${item.repeat(16_000)}</rss>`, knowsNoWord).texts.map(({ record }) => record);
  assert.equal(new Set(names).size, 16_000);
  assert.deepEqual(names.slice(0, 3), [names[0], `${names[0]}#2`, `${names[0]}#3`]);
});

test('tells the lines of thousands of entries that are never closed', () => {
  const { refusals } = readFeed(`<rss>\n${'<item>\n'.repeat(3000)}`, knowsNoWord);
  assert.deepEqual(
    refusals.map(({ line }) => line),
    Array.from({ length: 3000 }, (_, index) => index + 2),
  );
});

test('refuses an export without published posts', () => {
  const page = '<item><wp:post_type>page</wp:post_type><wp:status>publish</wp:status></item>';
  assert.deepEqual(readWordPress(`<rss><channel>${page}</channel></rss>`, knowsNoWord), {
    texts: [],
    refusals: [{ line: 1, what: 'holds no published posts', hint: 'export the posts again, or remove the file' }],
  });
});

const shortcodes: readonly (readonly [string, string])[] = [
  ['Der Rat [sic] tagt [dpa].', 'Der Rat [sic] tagt [dpa].'],
  ['[caption id="a"]<img src="a"> Foto: dpa[/caption]Rat', 'Rat'],
  ['[gallery ids="1,2"]Rat[gallery]', 'Rat'],
  ['[embed]https://film.example/1[/embed]Rat', 'Rat'],
  ['[dropcap]D[/dropcap]er Rat', 'Der Rat'],
  ['[vc_row width="1/2"]Rat', 'Rat'],
  ['[caption]Rat tagt', 'Rat tagt'],
];

for (const [html, expected] of shortcodes) {
  test(`takes the shortcodes out of ${JSON.stringify(html)}`, () => {
    assert.equal(withoutShortcodes(html), expected);
  });
}
