// Spaces at which no line ends, and the dash of ranges.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { germanMarks } from '../../src/german/typography.ts';

// "_" stands for a space that does not break, "'" for the narrow one.
const table: readonly (readonly [text: string, expected: string])[] = [
  ['wie z. B. hier, d. h. dort, u. a.', "wie z.'B. hier, d.'h. dort, u.'a."],
  ['i. d. R. im Jahr 44 v. Chr. (z. T.)', "i.'d.'R. im Jahr 44 v.'Chr. (z.'T.)"],
  ['Er kam zu B. Danach ging er.', 'Er kam zu B. Danach ging er.'],
  ['am 21. Januar, 1. Jän. und 3. Feb. 2014', 'am 21._Januar, 1._Jän. und 3._Feb. 2014'],
  ['Der 3. Platz', 'Der 3. Platz'],
  ['S. 5, Nr. 7 und Art. 3 (Abs. 2)', 'S._5, Nr._7 und Art._3 (Abs._2)'],
  ['§ 3 und §§ 3 bis 5', "§'3 und §§'3 bis 5"],
  ['Prof. Dr. Müller in St. Pölten', 'Prof._Dr._Müller in St._Pölten'],
  ['5 Prozent, 10 %, 50 Euro, 3,5 Mio. Euro, 20 °C', "5_Prozent, 10'%, 50_Euro, 3,5_Mio. Euro, 20'°C"],
  ['um 12 Uhr kamen 12 Uhrmacher', 'um 12_Uhr kamen 12 Uhrmacher'],
  ['Karl IV. und Johannes Paul II', 'Karl_IV. und Johannes Paul_II'],
  ['Was Ich und als IV. gilt', 'Was Ich und als IV. gilt'],
  ['von 1998-2004, 1914-18 und (2014-2015).', 'von 1998–2004, 1914–18 und (2014–2015).'],
  ['2014-02, 2014-02-03, 2015-2014, 3-2, A320-200', '2014-02, 2014-02-03, 2015-2014, 3-2, A320-200'],
  ['Tel. 1234-56, ISBN 3-16-148410-0', 'Tel._1234-56, ISBN 3-16-148410-0'],
  ['S. 5-7, 10-12 Uhr, 5-10 %', "S._5–7, 10–12_Uhr, 5–10'%"],
  [
    'wie z.B. hier, d.h. dort (u.a.), i.d.R. z.T. e.V.-los',
    "wie z.'B. hier, d.'h. dort (u.'a.), i.'d.'R. z.'T. e.'V.-los",
  ],
  ['Z.B. am Ende o.Ä.', "Z.'B. am Ende o.'Ä."],
  ['wie z. B. u. a. d. h. z.B. u. v. a. m.', "wie z.'B. u.'a. d.'h. z.'B. u.'v.'a.'m."],
  ['J. S. Bach und E. T. A. Hoffmann z. B.', "J.'S. Bach und E.'T.'A. Hoffmann z.'B."],
  [
    'z.Bsp., a.b.c., z.B.de, www.z.B., x/z.B./y, ?q=z.B., o.z.B.',
    'z.Bsp., a.b.c., z.B.de, www.z.B., x/z.B./y, ?q=z.B., o.z.B.',
  ],
  ['auf Seite 5 und den Seiten 5-7, Kapitel 3-4', 'auf Seite_5 und den Seiten_5–7, Kapitel_3–4'],
  ['die Nummer 1234-56, Linie 5-7, Vorseite 5', 'die Nummer 1234-56, Linie 5-7, Vorseite 5'],
  ['1939-1945, vom 1.-3. Mai und 12.-14. März', '1939–1945, vom 1.–3._Mai und 12.–14._März'],
  ['1.-3. Platz, 32.-33. Mai, 1.2.-3. Mai', '1.-3. Platz, 32.-33._Mai, 1.2.-3._Mai'],
  ['8.30-10 Uhr, 8-10.30 Uhr, 8:30-10:15 Uhr.', '8.30–10_Uhr, 8–10.30_Uhr, 8:30–10:15_Uhr.'],
  ['3:1-2:0, 10:12-8:30, 1.30-2.40, 8.30-10 Uhrmacher', '3:1-2:0, 10:12-8:30, 1.30-2.40, 8.30-10 Uhrmacher'],
  ['2014-02-03 10:15, +43-1-234 Uhr', '2014-02-03 10:15, +43-1-234_Uhr'],
  ['https://example.org/1998-2004/ und a1998-2004.html', 'https://example.org/1998-2004/ und a1998-2004.html'],
];

for (const [text, expected] of table) {
  test(`sets ${text} as ${expected}`, () => {
    const set = germanMarks(text).replaceAll('\u{a0}', '_').replaceAll('\u{202f}', "'");
    assert.equal(set, expected);
  });
}
