// What stands in the picture beside a link, and how it becomes SVG.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeShareImage, shareImageSize } from '../../layouts/share-image/arrange-share-image.ts';
import { drawableText } from '../../layouts/share-image/drawable-text.ts';
import { articleShareImage, type ShareImage, shareImageInWords } from '../../layouts/share-image/share-image.ts';
import { shareImageSvg } from '../../layouts/share-image/share-image-svg.ts';
import { shippedPalettes } from '../../src/theme/palette.ts';
import { plainTypeface, plainTypefaces } from './a-typeface.ts';
import { aDate, anArticle } from './an-article.ts';

const archive = { title: 'Prüfarchiv', description: undefined, typeset: (text: string) => text };
const image: ShareImage = { above: 'Prüfarchiv', headline: 'Der Haushalt steht', below: '', foot: '2015 · Donaupost' };

const feet: readonly (readonly [title: string, changes: Parameters<typeof anArticle>[0], foot: string])[] = [
  [
    'its date and its sources',
    { date: aDate('2015-02'), sources: ['Donaupost', 'dpa'] },
    'Februar_2015 · Donaupost, dpa',
  ],
  ['no more of a date than is known', { date: aDate('XXXX-02-03') }, '3._Februar, Jahr_unbekannt'],
  ['a guessed date as a guess', { date: aDate('2015'), inferred: ['date'] }, '2015 (vermutlich)'],
  ['nothing of a date that is not known', { sources: ['Donaupost'] }, 'Donaupost'],
  ['nothing where nothing is known', {}, ''],
];

for (const [title, changes, foot] of feet) {
  test(`shows of an article ${title}`, () => {
    const { above, headline, foot: shown } = articleShareImage(anArticle(changes), archive);
    assert.deepEqual([above, headline], ['Prüfarchiv', 'Der Haushalt steht']);
    assert.equal(shown.replaceAll('\u{a0}', '_'), foot);
  });
}

test('says in words what stands in it', () => {
  assert.equal(shareImageInWords(image), 'Der Haushalt steht – 2015 · Donaupost – Prüfarchiv');
});

const texts: readonly (readonly [title: string, text: string, drawn: string | undefined])[] = [
  ['leaves out emoji', '🎉 Brücke 👨‍👩‍👧 eröffnet ❤️', 'Brücke eröffnet'],
  ['leaves out control characters', 'Brü\u0007cke\u0000 \u{ad}eröffnet\u{feff}', 'Brücke eröffnet'],
  ['leaves out what turns the writing direction', '\u202EBrücke\u202C \u2067eröffnet\u2069', 'Brücke eröffnet'],
  ['leaves out halves of characters', 'Brücke \ud83d eröffnet', 'Brücke eröffnet'],
  ['puts letters and their marks together', 'Bru\u0308cke', 'Brücke'],
  ['leaves out marks without a letter of their own', 'Brn\u0308cke', 'Brncke'],
  ['writes letters of other styles plainly', '𝗕𝗿ü𝗰𝗸𝗲 ﬁnden', 'Brücke finden'],
  ['keeps spaces that do not break', 'z.\u{202f}B. 5\u{a0}Euro', 'z.\u{a0}B. 5\u{a0}Euro'],
  ['does not show a text with holes', 'Gipfel in 서울', undefined],
  ['does not show a text of other letters', 'שלום', undefined],
  ['does not show a text of nothing but emoji', '🎉🎉', undefined],
  ['does not show an empty text', ' ', undefined],
];

for (const [title, text, drawn] of texts) {
  test(`${title} for which there is no shape: ${JSON.stringify(text)}`, () => {
    assert.equal(drawableText(text, plainTypeface), drawn);
  });
}

const linesOf = (changes: Partial<ShareImage>) =>
  arrangeShareImage({ ...image, ...changes }, plainTypefaces)?.texts.map(({ text }) => text);

test('puts the name of the archive above the headline, date and sources below', () => {
  assert.deepEqual(linesOf({}), ['Prüfarchiv', 'Der Haushalt steht', '2015 · Donaupost']);
});

test('shows the name of the archive in the place of a headline that cannot be drawn', () => {
  assert.deepEqual(linesOf({ headline: '서울' }), ['Prüfarchiv', '2015 · Donaupost']);
});

test('shows the headline without a name or a foot that cannot be drawn', () => {
  assert.deepEqual(linesOf({ above: '서울', foot: '서울' }), ['Der Haushalt steht']);
});

test('is no picture where neither headline nor name can be drawn', () => {
  assert.equal(linesOf({ headline: '서울', above: '서울' }), undefined);
});

test('lets quotation marks hang in the margin', () => {
  const arranged = arrangeShareImage({ ...image, headline: '„Ja“' }, plainTypefaces);
  const [name, headline] = arranged?.texts ?? [];
  assert.ok(name && headline);
  assert.equal(headline.x, name.x - headline.size / 2);
});

for (const headline of ['Ja', 'Wort '.repeat(40), 'Wort '.repeat(500), 'a'.repeat(400)]) {
  test(`keeps a headline of ${headline.length} characters between name and foot`, () => {
    const below = 'Ein Satz, der sagt, was es ist. '.repeat(10);
    for (const above of ['Prüfarchiv', '']) {
      const texts = arrangeShareImage({ ...image, above, below, headline }, plainTypefaces)?.texts ?? [];
      assert.ok(texts.length > 1);
      for (const [index, { baseline, size, x, text }] of texts.entries()) {
        const before = texts[index - 1];
        assert.ok(before === undefined || baseline - 0.7 * size >= before.baseline + 0.2 * before.size, text);
        assert.ok(size >= 32 && x + (text.length / 2) * size <= shareImageSize.width - 80, text);
        assert.ok(baseline < shareImageSize.height - 50, text);
      }
    }
  });
}

test('lets no text become markup', () => {
  const headline = `</svg><script>alert("x")</script> & <b>'fett'</b>`;
  const arranged = arrangeShareImage({ ...image, headline }, plainTypefaces);
  assert.ok(arranged);
  const svg = shareImageSvg(arranged, plainTypefaces, shippedPalettes.light);
  assert.deepEqual([...new Set(svg.match(/<\/?[a-z]*/g))], ['<svg', '<rect', '<g', '<path', '</g', '</svg']);
  assert.equal(/script|alert|fett|&/.test(svg), false);
});

test('draws with the colours that it is given', () => {
  const colours = { paper: '#ffffff', ink: '#111111', 'ink-soft': '#555555', rule: '#cccccc', accent: '#1c4f8a' };
  const arranged = arrangeShareImage(image, plainTypefaces);
  assert.ok(arranged);
  const fills = shareImageSvg(arranged, plainTypefaces, colours).match(/(?<=fill=")[^"]*/g);
  assert.deepEqual([...new Set(fills)].sort(), Object.values(colours).sort());
});
