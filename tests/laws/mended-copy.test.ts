// Laws of the way back from a mended text to the text as it was given.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { repairCharacters } from '../../src/ingest/decode/repair-characters.ts';
import { tagTimexes } from '../../src/ingest/infer/timex/tag-timexes.ts';
import { type MendedCopy, mendedCopy } from '../../src/ingest/mended-copy.ts';
import { type Replacements, replacePieces, wayBack } from '../../src/ingest/replacements.ts';

const mended = (given: string): MendedCopy => mendedCopy(given, repairCharacters(given).text);

const words =
  'am 3. und bis 17. März 2023 Jänner fünf Jahre später früh übermorgen zwölf Uhr täglich – „Frühjahr“ größte Ärztin nächsten Dienstag .'.split(
    ' ',
  );
const plainText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '\n', ', ')), { maxLength: 40 })
  .map((list) => list.flat().join(''));

const toEntity = (character: string) => `&#${character.codePointAt(0)};`;
const damages: readonly ((text: string) => string)[] = [
  (text) => iconv.decode(Buffer.from(text), 'windows-1252'),
  (text) => iconv.decode(iconv.encode(iconv.decode(Buffer.from(text), 'latin1'), 'utf8'), 'latin1'),
  (text) => iconv.decode(Buffer.from(text), 'macintosh'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/[äöüßÄ–„“]/gu, toEntity),
  (text) => text.replace(/[äöü]/gu, (letter) => `&amp;${toEntity(letter).slice(1)}`),
  (text) => text.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u{AD}'),
  (text) => text.replaceAll(' ', '\u{200B} \u{FEFF}'),
  (text) => text.replaceAll(' ', '\u{A0}'),
];
const damagedText = fc
  .tuple(plainText, fc.constantFrom(...damages))
  .map(([text, damage]) => ({ text, given: damage(text) }));

test('what a date is called in the given text, mended by itself, is what it is called in the copy', () => {
  fc.assert(
    fc.property(damagedText, ({ given }) => {
      const copy = mended(given);
      for (const span of tagTimexes(copy.text, '2024-05-15')) {
        const { start, end } = copy.spanInGiven(span);
        assert.equal(mended(given.slice(start, end)).text, copy.text.slice(span.start, span.end));
      }
    }),
    { numRuns: 500 },
  );
});

test('a damaged text has the dates of the text that it was', () => {
  fc.assert(
    fc.property(damagedText, ({ text, given }) => {
      const values = (tagged: string) => tagTimexes(tagged, '2024-05-15').map(({ value }) => value);
      assert.deepEqual(values(mended(given).text), values(text));
    }),
    { numRuns: 500 },
  );
});

test('a text without damage is its own copy', () => {
  fc.assert(
    fc.property(plainText, (text) => {
      assert.equal(mended(text).text, text);
      assert.deepEqual(mended(text).spanInGiven({ start: 0, end: 5 }), { start: 0, end: 5 });
    }),
  );
});

const oddText = fc
  .array(fc.constantFrom(...'aäÃ¼¤â€“Â\u{9f}\u{ad}\u{200b}\u{feff}\u{308}&auml;ﬁ \r\n;√§'), { maxLength: 60 })
  .map((list) => list.join(''));

test('the characters of the copy come from places of the given text in their order', () => {
  fc.assert(
    fc.property(fc.oneof(oddText, fc.string({ unit: 'binary' })), (given) => {
      const copy = mended(given);
      let last = { start: 0, end: 0 };
      for (let start = 0; start < copy.text.length; start++) {
        const span = copy.spanInGiven({ start, end: start + 1 });
        assert.ok(span.start < span.end && span.end <= given.length);
        assert.ok(span.start >= last.end || (span.start === last.start && span.end === last.end));
        last = span;
      }
    }),
    { numRuns: 1000 },
  );
});

test('the steps of a repair, done again, repair again', () => {
  fc.assert(
    fc.property(oddText, (given) => {
      const { text, steps } = repairCharacters(given);
      assert.equal(steps().reduce(replacePieces, given).length, text.length);
    }),
    { numRuns: 1000 },
  );
});

/** Pieces of a text, some of which are replaced. */
const pieces = fc.array(
  fc.record({
    kept: fc.string({ maxLength: 3 }),
    gone: fc.string({ maxLength: 3 }),
    instead: fc.string({ maxLength: 3 }),
  }),
);

test('the way back from each character is that of a slow walk over the pieces', () => {
  fc.assert(
    fc.property(pieces, (list) => {
      const replacements: Replacements[number][] = [];
      const origins: { start: number; end: number }[] = [];
      let place = 0;
      for (const { kept, gone, instead } of list) {
        for (let step = 0; step < kept.length; step++, place++) origins.push({ start: place, end: place + 1 });
        const end = place + gone.length;
        replacements.push({ start: place, end, instead });
        for (let step = 0; step < instead.length; step++) origins.push({ start: place, end });
        place = end;
      }
      const back = wayBack([replacements]);
      assert.deepEqual(
        origins.map((_, start) => back({ start, end: start + 1 })),
        origins,
      );
    }),
  );
});
