// Odd characters become plain ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanCharacters } from '../../src/ingest/clean/clean-characters.ts';

const table: readonly (readonly [what: string, text: string, cleaned: string])[] = [
  ['makes every line end "\\n"', 'a\r\nb\rc\r\r\nd\u{85}e\u{2028}f\vg', 'a\nb\nc\nd\ne\nf\ng'],
  ['makes a paragraph separator a blank line', 'a\u{2029}b', 'a\n\nb'],
  ['removes soft hyphens', 'Ge\u{AD}mein\u{AD}de', 'Gemeinde'],
  ['joins a word that a soft hyphen tears at a line end', 'Ge\u{AD}\nmeinde', 'Gemeinde'],
  ['removes what cannot be seen', 'Ra\u{200B}t\u{2060}ha\u{FEFF}us\u{200E} Auf\u{200C}lage', 'Rathaus Auflage'],
  ['leaves emoji together', '👩\u{200D}🌾 ❤\u{FE0F}', '👩\u{200D}🌾 ❤\u{FE0F}'],
  ['leaves joiners in Persian', 'می\u{200C}خواهم', 'می\u{200C}خواهم'],
  ['removes control characters', 'Ra\u{8}t\u{0}haus\u{1B}', 'Rathaus'],
  ['removes halves of characters', 'Rat\u{D83D}haus', 'Rathaus'],
  ['writes ligatures with letters', 'ﬁnden, ﬂiegen, Stoﬀ, Öﬀnung, Oﬃzier', 'finden, fliegen, Stoff, Öffnung, Offizier'],
  ['makes other spaces plain', '10\u{A0}000\u{202F}Euro\u{3000}und\u{2009}mehr', '10 000 Euro und mehr'],
  ['composes letters', 'Mu\u{308}nster', 'Münster'],
  ['keeps tabs and spaces', ' a\t b ', ' a\t b '],
];

for (const [what, text, cleaned] of table) test(what, () => assert.equal(cleanCharacters(text), cleaned));
