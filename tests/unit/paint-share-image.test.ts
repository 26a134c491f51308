// Pictures beside links with their real typeface: whatever stands in a headline, a PNG comes of it.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { arrangeShareImage } from '../../layouts/share-image/arrange-share-image.ts';
import { isPlain } from '../../layouts/share-image/drawable-image.ts';
import type { ShareImage } from '../../layouts/share-image/share-image.ts';
import { openPainter, type Painter } from '../../src/build/share-images/painter.ts';
import { openTypeface } from '../../src/build/share-images/typeface.ts';
import { shippedPalettes } from '../../src/theme/palette.ts';

const typefaces = { regular: openTypeface(400), semibold: openTypeface(600) };
let painter: Painter;
before(async () => {
  painter = await openPainter(shippedPalettes.light);
});

function anImage(headline: string): ShareImage {
  return { above: 'Prüfarchiv der „Donaupost“', headline, below: '', foot: '21.\u{a0}Januar\u{a0}2024 · dpa' };
}

const headlines: readonly string[] = [
  'Größte Brücke eröffnet',
  'Путин готовится к визиту',
  'Η Ελλάδα ψηφίζει',
  'Łódź, Erdoğan, Šimečka & Nguyễn',
  '서울에서 열린 회담',
  '🎉 ❤️ 👨‍👩‍👧',
  '\u202Ekcürb\u202C \u0000\u0007 \ud800',
  'שלום עולם مرحبا',
  '</svg><script>alert(1)</script>',
  'Straße '.repeat(200),
  '',
];

for (const headline of headlines) {
  test(`draws 1200 by 630 pixels of ${JSON.stringify(headline.slice(0, 40))}`, () => {
    const png = Buffer.from(painter.paint(anImage(headline)) ?? []);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });
}

test('draws the same bytes again', async () => {
  const again = await openPainter(shippedPalettes.light);
  assert.deepEqual(again.paint(anImage('Größte Brücke')), painter.paint(anImage('Größte Brücke')));
});

test('has no picture where neither headline nor name has shapes', () => {
  assert.equal(painter.paint({ above: '서울', headline: '회담', below: '', foot: '2024' }), undefined);
});

test('draws everything in a headline of plain letters', () => {
  const characters = Array.from({ length: 0x2100 }, (_, code) => String.fromCodePoint(code));
  for (const character of characters.filter((character) => isPlain(anImage(character)))) {
    const { headline } = painter.drawn(anImage(`a${character}a`));
    assert.equal(headline.replaceAll(/\s/gu, ' '), `a${character}a`.replaceAll(/\s/gu, ' '));
  }
});

test('breaks a long headline into even lines', () => {
  const headline =
    'Haushaltsausschuss: Streit um die Straße nach Gänserndorf geht in die nächste Runde, und niemand weiß, wer am Ende die Rechnung bezahlt, sagen alle Fraktionen übereinstimmend bei einer langen Sitzung am Abend';
  const texts = arrangeShareImage(anImage(headline), typefaces)?.texts ?? [];
  assert.deepEqual(
    texts.map(({ text, size, baseline }) => `${Math.round(baseline)} ${size} ${text}`),
    [
      '100 38 Prüfarchiv der „Donaupost“',
      '214 48 Haushaltsausschuss: Streit um die',
      '269 48 Straße nach Gänserndorf geht in die',
      '324 48 nächste Runde, und niemand weiß, wer',
      '378 48 am Ende die Rechnung bezahlt, sagen',
      '433 48 alle Fraktionen übereinstimmend bei',
      '488 48 einer langen Sitzung am Abend',
      '566 38 21.\u{a0}Januar\u{a0}2024 · dpa',
    ],
  );
});
