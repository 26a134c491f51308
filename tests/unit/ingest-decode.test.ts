// Whatever bytes a German text comes in, its characters come out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decode } from '../../src/ingest/decode/decode.ts';
import { damages } from '../damaged-texts/damages.ts';
import { texts } from '../damaged-texts/texts.ts';

for (const { name, charsets, damage } of damages) {
  test(`restores a text from ${name}`, () => {
    const damaged = texts.flatMap((text) => {
      const bytes = damage(text);
      return bytes === undefined ? [] : [{ text, decoded: decode(bytes) }];
    });

    assert.notEqual(damaged.length, 0);
    for (const { text, decoded } of damaged) {
      assert.ok(decoded.kind === 'text');
      assert.equal(decoded.text, text);
      assert.ok(charsets.includes(decoded.charset), decoded.charset);
    }
  });
}

const textOf = (bytes: Buffer | string, declared?: string): string | undefined => {
  const decoded = decode(Buffer.from(bytes), declared);
  return decoded.kind === 'text' ? decoded.text : undefined;
};

const genuine: readonly string[] = [
  'Er rief „IRMÃ“ in den Saal, auf Portugiesisch.',
  'João Gonçalves und die Conceição: „São Paulo“ – «AMANHû.',
  'Das „Ã“ schreibt man in São Paulo.',
  'Die „StÄ“ führt die Anklage.',
  'Also Ä… also ich weiß nicht.',
  'Viel „Spaß“, sagte er, und „Gruß“.',
  'Nach § 5 und §§ 7 f. ist das groß…',
  'Tomáš Škoda aus Košice traf Dušan Žižek und Miloš Šašek.',
  'Wałęsa, Erdoğan, Ćosić, Đoković und Ångström – 5 Å.',
  'Die Wurzel √ä gibt es nicht, √2 schon; ∑, π ≈ 3,14.',
  'Москва und Αθήνα, שלום, 東京 und 😀.',
  '┌─┐ Kästen in der Bildschirmzeitung └─┘',
  'Café… «déjà vu», à la carte – voilà!',
];

for (const text of genuine) {
  test(`changes nothing in ${JSON.stringify(text)}`, () => {
    const decoded = decode(Buffer.from(text));

    assert.deepEqual(decoded, { kind: 'text', text, charset: 'utf-8', repairs: [] });
  });
}

test('keeps genuine text in windows-1252 that looks like UTF-8', () => {
  const text = 'Viel „Spaß“, sagte er, „Gruß“ und „StÄ“, „IRMÃ“.';

  assert.equal(textOf(iconv.encode(text, 'windows-1252')), text);
});

const repaired: readonly (readonly [damaged: string, text: string])[] = [
  [
    'FÃœR Ã–sterreich: Ã„rzte der FPÃ– (SPÃ–) loben „Ã¼beraus“ den CafÃ©-Besuch',
    'FÜR Österreich: Ärzte der FPÖ (SPÖ) loben „überaus“ den Café-Besuch',
  ],
  ['Lech WaÅ‚Ä™sa traf MiloÅ¡ ÄŒapek', 'Lech Wałęsa traf Miloš Čapek'],
  ['â€žJaâ€œ, â€šneinâ€˜ und â€¦ 5 â‚¬ â€“ mehr nicht', '„Ja“, ‚nein‘ und … 5 € – mehr nicht'],
  ['â€œYesâ€\u{9d} und â€œnoâ€\u{fffd}, sagt er', '“Yes” und “no”, sagt er'],
  ['nach Â§ 5, 20Â°, Â»jaÂ«, 5Â\u{a0}km', 'nach § 5, 20°, »ja«, 5\u{a0}km'],
  ['in ÐœÐ¾Ñ\u{81}ÐºÐ²Ð° und Î‘Î¸Î®Î½Î±', 'in Москва und Αθήνα'],
  ['ein LÃ¤cheln ðŸ˜€', 'ein Lächeln 😀'],
  ['MuÌˆnchen', 'München'],
  ['ï»¿Guten Tag', 'Guten Tag'],
];

for (const [damaged, text] of repaired) {
  test(`mends ${JSON.stringify(damaged)}`, () => assert.equal(textOf(damaged), text));
}

test('says what it has mended, and how often', () => {
  assert.deepEqual(decode(Buffer.from('fÃ¼r \u{84}Käthe\u{93}')), {
    kind: 'text',
    text: 'für „Käthe“',
    charset: 'utf-8',
    repairs: [
      { what: 'characters of UTF-8 that had been read as another encoding', count: 1 },
      { what: 'control characters that had been characters of windows-1252', count: 2 },
    ],
  });
});

test('keeps lost characters, and warns of them', () => {
  assert.deepEqual(decode(Buffer.from('Verz\u{fffd}gerung f\u{fffd}r alle')), {
    kind: 'text',
    text: 'Verz\u{fffd}gerung f\u{fffd}r alle',
    charset: 'utf-8',
    repairs: [{ what: 'characters lost before it came here (U+FFFD)', count: 2 }],
  });
});

test('takes a text for UTF-8 whose last character is cut off', () => {
  assert.equal(textOf(Buffer.from('Grüße aus Köln, für').subarray(0, -2)), 'Grüße aus Köln, f\u{fffd}');
});

test('leaves U+0085 alone where it ends the lines', () => {
  assert.equal(textOf('Eine Zeile\u{85}Noch eine\u{85}'), 'Eine Zeile\u{85}Noch eine\u{85}');
});

test('believes a declared encoding that fits', () => {
  assert.equal(textOf(iconv.encode('Łódź und Kraków', 'iso-8859-2'), 'ISO-8859-2'), 'Łódź und Kraków');
  assert.equal(textOf(iconv.encode('Das kostet „5 €“', 'windows-1252'), 'iso-8859-1'), 'Das kostet „5 €“');
  assert.equal(textOf(iconv.encode('Привет, Москва', 'windows-1251'), 'windows-1251'), 'Привет, Москва');
});

test('does not believe a declared encoding that does not fit', () => {
  assert.equal(textOf('Größe und Maß', 'iso-8859-1'), 'Größe und Maß');
  assert.equal(textOf(iconv.encode('Größe und Maß', 'windows-1252'), 'utf-8'), 'Größe und Maß');
  assert.equal(textOf(iconv.encode('Größe und Maß', 'windows-1252'), 'no-such-encoding'), 'Größe und Maß');
});

const noTexts: Readonly<Record<string, Buffer>> = {
  'an empty file': Buffer.alloc(0),
  'a blank file': Buffer.from(' \n\t\r\n'),
  'a lone byte order mark': Buffer.from('\u{feff}\n'),
  'a file of NUL': Buffer.alloc(5000),
  'bytes without order': Buffer.from(
    Array.from({ length: 3000 }, (_, index) => (index * index * 7919 + index * 31) >> 3),
  ),
  'a text torn by control characters': Buffer.from('W\x01o\x02r\x03t\x04e\x05 '.repeat(50)),
};

for (const [name, bytes] of Object.entries(noTexts)) {
  test(`finds no text in ${name}`, () => assert.equal(textOf(bytes), undefined));
}
