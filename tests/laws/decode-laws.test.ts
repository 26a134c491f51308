// What holds for all bytes and all texts when they are decoded.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from '../../src/ingest/decode/decode.ts';
import { kindOf } from '../../src/ingest/kind.ts';

const words =
  `Käse Öl über Übermut größer Maß ÄRZTE FÜR SPÖ Tomáš Škoda Dušan Łódź Žižek Wałęsa Ångström CAFÉ déjà São Paulo IRMÃ „Ja“,
  „Spaß“, ‚nein‘ «so» »oder« “wie” – — … 5 € § 7 20° 3² geht’s bräch’ © ® ™ 1½ × √2 ≈ ± Москва Αθήνα שלום 東京 😀 a\u{308} e\u{301}`.split(
    /\s+/,
  );
const plainText = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', '\n', '\n\n', '-', '\u{a0}')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((list) => list.flat().join(''));
const spoiltText = fc
  .array(
    fc.constantFrom(
      'Ã',
      '¼',
      '€',
      'â',
      '„',
      '\u{9f}',
      '\u{85}',
      'Â',
      '“',
      '√',
      '§',
      'ƒ',
      'ü',
      'a',
      'Š',
      ' ',
      '\u{feff}',
      '\u{308}',
    ),
    { maxLength: 60 },
  )
  .map((list) => Buffer.from(list.join('')));
const oddBytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }).map((list) => Buffer.from(list)),
  fc
    .array(fc.constantFrom(0x20, 0x61, 0x0a, 0xc3, 0xbc, 0xe2, 0x80, 0x9f, 0x8a, 0xdf, 0x93), { maxLength: 60 })
    .map((list) => Buffer.from(list)),
  spoiltText,
);

test('a text in UTF-8 comes out as it is, in NFC', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        plainText,
        plainText.map((text) => text.normalize('NFD')),
      ),
      (text) => {
        const decoded = decode(Buffer.from(text));
        assert.ok(decoded.kind === 'text');
        assert.equal(decoded.text, text.normalize('NFC'));
      },
    ),
  );
});

test('a text in UTF-16 comes out as it is', () => {
  fc.assert(
    fc.property(plainText, (text) => {
      const decoded = decode(Buffer.from(`\u{feff}${text}`, 'utf16le'));
      assert.ok(decoded.kind === 'text');
      assert.equal(decoded.text, text.normalize('NFC'));
    }),
  );
});

test('no bytes make decoding throw, and what was decoded once is decoded for good', () => {
  fc.assert(
    fc.property(
      oddBytes,
      fc.constantFrom(undefined, 'utf-8', 'iso-8859-1', 'windows-1251', 'macintosh', 'utf-16', '?'),
      (bytes, declared) => {
        const decoded = decode(bytes, declared);
        if (decoded.kind !== 'text') return;
        const again = decode(Buffer.from(decoded.text));
        assert.deepEqual(again.kind === 'text' && again.text, decoded.text);
      },
    ),
    { numRuns: 2000 },
  );
});

test('all bytes are of some kind, whatever their name', () => {
  fc.assert(
    fc.property(oddBytes, fc.constantFrom('a.txt', 'a.html', 'a.csv', '.md', ''), (bytes, name) => {
      assert.equal(typeof kindOf(bytes, name).kind, 'string');
    }),
  );
});
