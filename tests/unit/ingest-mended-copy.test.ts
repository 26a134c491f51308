// Dates are found in damaged texts too, and told of where they stand in the text as it was given.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { inspectRecords } from '../../src/ingest/inspect-records.ts';
import { asGiven, mendedCopy } from '../../src/ingest/mended-copy.ts';

const timexesIn = (text: string) => {
  const [record] = [...inspectRecords(JSON.stringify({ id: 'a', text, date: '2024-05-15' }), () => false)];
  return record?.inspection?.timexes.map(({ start, end, value }) => [text.slice(start, end), value]);
};
const misread = (text: string, charset: string) => iconv.decode(Buffer.from(text, 'utf8'), charset);

const sentence = 'Am 3. März kamen fünf „Gäste“, am 8. Jänner früh niemand.';
const damaged: readonly (readonly [name: string, text: string, march: string, january: string])[] = [
  ['no damage', sentence, '3. März', '8. Jänner'],
  ['a wrong encoding', misread(sentence, 'windows-1252'), '3. MÃ¤rz', '8. JÃ¤nner'],
  ['a wrong encoding twice', misread(misread(sentence, 'windows-1252'), 'windows-1252'), '3. MÃƒÂ¤rz', '8. JÃƒÂ¤nner'],
  ['another wrong encoding', misread(sentence, 'macintosh'), '3. M√§rz', '8. J√§nner'],
  [
    'an old encoding read as another',
    sentence.replaceAll('ä', 'Š').replaceAll('ü', 'Ÿ').replace(/[„“]/gu, '"'),
    '3. MŠrz',
    '8. JŠnner',
  ],
  ['letters in parts', sentence.normalize('NFD'), '3. Ma\u{308}rz', '8. Ja\u{308}nner'],
  [
    'entities',
    sentence.replaceAll('ä', '&auml;').replaceAll('ü', '&#xFC;').replaceAll('. ', '.&nbsp;'),
    '3.&nbsp;M&auml;rz',
    '8.&nbsp;J&auml;nner',
  ],
  [
    'entities twice',
    sentence.replaceAll('ä', '&amp;auml;').replaceAll('ü', '&amp;amp;uuml;'),
    '3. M&amp;auml;rz',
    '8. J&amp;auml;nner',
  ],
  [
    'soft hyphens and what is not to be seen',
    sentence.replace('März', '\u{AD}Mä\u{AD}rz\u{200B}').replace('Jänner', '\u{2060}Jän\u{AD}\nner'),
    '3. \u{AD}Mä\u{AD}rz',
    '8. \u{2060}Jän\u{AD}\nner',
  ],
  ['odd spaces', sentence.replaceAll('. ', '.\u{2009}'), '3.\u{2009}März', '8.\u{2009}Jänner'],
];

for (const [name, text, march, january] of damaged) {
  test(`finds dates in a text with ${name}, and where they stand in it`, () => {
    const found = timexesIn(text) ?? [];

    assert.deepEqual(
      found.filter(([, value]) => value?.startsWith('2024-')),
      [
        [march, '2024-03-03'],
        [january, '2024-01-08'],
      ],
    );
  });
}

test('a text without damage is its own copy', () => {
  const text = 'Am 3. März – „früh“ – gab es 5\u{A0}€ & mehr; R&D blieb.\nEnde…';
  const { text: copy, spanInGiven } = mendedCopy(text, text);

  assert.equal(copy.replaceAll(' ', '\u{A0}'), text.replaceAll(' ', '\u{A0}'));
  assert.deepEqual(spanInGiven({ start: 3, end: 10 }), { start: 3, end: 10 });
  assert.deepEqual(asGiven(text).spanInGiven({ start: 3, end: 10 }), { start: 3, end: 10 });
});
