// Temporal expressions of German and the values that they get.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchExpressions, patterns } from '../../src/ingest/infer/timex/match.ts';
import { tagTimexes } from '../../src/ingest/infer/timex/tag-timexes.ts';
import { tokenize } from '../../src/ingest/infer/timex/tokens.ts';

const wednesday = '2024-05-15';

function tagged(text: string, date?: string): readonly string[] {
  return tagTimexes(text, date).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
}

type Row = readonly [text: string, ...expected: string[]];

const dated: readonly Row[] = [
  ['Der Rat tagte am 3. Mai.', '3. Mai = 2024-05-03'],
  ['Am 30. Dezember wurde sie gesperrt.', '30. Dezember = 2023-12-30'],
  ['Der Umbau soll am 7. Jänner beginnen.', '7. Jänner = 2025-01-07'],
  ['Am Montag brach die Brücke.', 'Montag = 2024-05-13'],
  ['Am Freitag wird sie geprüft.', 'Freitag = 2024-05-17'],
  ['Am vergangenen Mittwoch war sie noch offen.', 'vergangenen Mittwoch = 2024-05-08'],
  ['Am Donnerstagabend wurde gefeiert.', 'Donnerstagabend = 2024-05-09TEV'],
  ['Gestern Abend fiel der Strom aus.', 'Gestern Abend = 2024-05-14TEV'],
  ['Gestern kam der Regen, heute die Sonne.', 'Gestern = 2024-05-14', 'heute = 2024-05-15'],
  ['Morgen wird es warm.', 'Morgen = 2024-05-16'],
  ['Heute lesen viele am Bildschirm.', 'Heute = PRESENT_REF'],
  ['Vergangene Woche tagte der Rat.', 'Vergangene Woche = 2024-W19'],
  ['Im kommenden Monat wird gebaut.', 'kommenden Monat = 2024-06'],
  ['Ende nächsten Jahres ist sie fertig.', 'Ende nächsten Jahres = 2025'],
  ['Im Vorjahr kamen mehr Gäste.', 'Vorjahr = 2023'],
  ['Heuer blühen die Bäume früh.', 'Heuer = 2024'],
  ['Die Kirche war zu Ostern voll.', 'Ostern = 2024-03-31'],
  ['Am Pfingstmontag ist geschlossen.', 'Pfingstmontag = 2024-05-20'],
  ['Im dritten Quartal sank der Umsatz.', 'dritten Quartal = 2024-Q3'],
  ['Im vergangenen Sommer war es heiß.', 'vergangenen Sommer = 2023-SU'],
  [
    'Um 20.30 Uhr beginnt das Konzert, gestern begann es um halb neun.',
    '20.30 Uhr = 2024-05-15T20:30',
    'gestern = 2024-05-14',
    'halb neun = 2024-05-14T08:30',
  ],
  ['Von Montag bis Freitag war zu.', 'Montag = 2024-05-13', 'Freitag = 2024-05-10'],
];

const undatedRows: readonly Row[] = [
  ['Am 21. Januar brach sie.', '21. Januar = XXXX-01-21'],
  ['Im Februar 2022 brach sie.', 'Februar 2022 = 2022-02'],
  ['Am Montag brach sie.', 'Montag = XXXX-WXX-1'],
  ['Gestern brach sie.', 'Gestern = XXXX-XX-XX'],
  ['Vergangene Woche brach sie.', 'Vergangene Woche = XXXX-WXX'],
  ['Am 3.5.1998 und am 2024-05-03 war Markt.', '3.5.1998 = 1998-05-03', '2024-05-03 = 2024-05-03'],
  ['Samstag, 24. Jänner 1998', 'Samstag, 24. Jänner 1998 = 1998-01-24'],
  ['vom 4. bis 5. Oktober 1927', '4. = 1927-10-04', '5. Oktober 1927 = 1927-10-05'],
  ['von März bis Mai 1940', 'März = 1940-03', 'Mai 1940 = 1940-05'],
  ['am Morgen des 9. August 1938', 'Morgen des 9. August 1938 = 1938-08-09TMO'],
  ['von 1914 bis 1918', '1914 = 1914', '1918 = 1918'],
  ['im Winter 1931/32', 'Winter 1931/32 = 1931-WI'],
  ['im Jahr 1921/22', 'Jahr 1921 = 1921', '22 = 1922'],
  ['312 bis 308 v. Chr.', '312 = BC0312', '308 v. Chr. = BC0308'],
  ['in den neunziger Jahren', 'den neunziger Jahren = 199'],
  ['in den 1870er-Jahren', 'den 1870er-Jahren = 187'],
  ['die Neunzigerjahre', 'die Neunzigerjahre = 199'],
  ['seit dem 19. Jahrhundert', 'dem 19. Jahrhundert = 18'],
  ['im 18. und 19. Jahrhundert', '18. = 17', '19. Jahrhundert = 18'],
  ['Ende März 2001', 'Ende März 2001 = 2001-03'],
  ['Anfang des Jahres 2007', 'Anfang des Jahres 2007 = 2007'],
  ['vor drei Jahren', 'drei Jahren = P3Y'],
  ['rund siebenundzwanzig Stunden', 'rund siebenundzwanzig Stunden = PT27H'],
  ['anderthalb Jahre', 'anderthalb Jahre = P1.5Y'],
  ['ein halbes Jahr', 'ein halbes Jahr = P6M'],
  ['mehrere Monate', 'mehrere Monate = PXM'],
  ['seit Jahren', 'Jahren = PXY'],
  ['in den vergangenen zwei Jahrzehnten', 'den vergangenen zwei Jahrzehnten = P2DE'],
  ['ein dreiwöchiger Urlaub', 'dreiwöchiger = P3W'],
  ['die 40-Stunden-Woche', '40-Stunden-Woche = PT40H'],
  ['zwei bis fünf Wochen', 'zwei = P2W', 'fünf Wochen = P5W'],
  ['jeden Montag', 'jeden Montag = XXXX-WXX-1'],
  ['alle vier Jahre', 'alle vier Jahre = P4Y'],
  ['zweimal täglich', 'zweimal täglich = P1D'],
  ['morgens und nachts', 'morgens = XXXX-XX-XXTMO', 'nachts = XXXX-XX-XXTNI'],
  ['damals wie jetzt', 'damals = PAST_REF', 'jetzt = PRESENT_REF'],
  ['vor kurzem, demnächst und im Moment', 'vor kurzem = PAST_REF', 'demnächst = FUTURE_REF', 'im Moment = PRESENT_REF'],
];

const noTimes: readonly string[] = [
  'Rund 1500 Menschen kamen.',
  'Der Weg ist 1800 Meter lang.',
  'August Huber ist 34 Jahre alt.',
  'Er verdient 2000 Euro.',
  'Siehe Seite 1204.',
  'Die Zwölfjährigen gewannen.',
  'Das Ergebnis war 3:12.',
  'Am 31. Februar war nichts.',
];

for (const [text, ...expected] of dated) {
  test(`reads ${JSON.stringify(text)} from a Wednesday in May 2024`, () =>
    assert.deepEqual(tagged(text, wednesday), expected));
}

for (const [text, ...expected] of undatedRows) {
  test(`reads ${JSON.stringify(text)} without a date of writing`, () => assert.deepEqual(tagged(text), expected));
}

for (const text of noTimes) {
  test(`finds no time in ${JSON.stringify(text)}`, () => assert.deepEqual(tagged(text, wednesday), []));
}

for (const { name, example } of patterns) {
  test(`finds the example of the pattern "${name}" in a sentence`, () => {
    const before = [
      '',
      'in ',
      'am ',
      'um ',
      'seit ',
      'Bier. ',
      'über ',
      '90 Euro ',
      'einmal ',
      'von 1912 bis 1913, von ',
    ];
    const found = before.some((words) => matchExpressions(tokenize(`${words}${example} kam er.`)).length > 0);
    assert.equal(found, true, example);
  });
}

const story = `Der Streit um den Damm

1901

Am 3. März 1901 begann der Bau. Am 5. April stand die erste Wand. Der Vertrag von 1874 galt noch. Am 9. Mai kam das Wasser. Zwei Tage später brach die Wand.

1902

Im Januar wurde weitergebaut. Im Vorjahr war vieles liegengeblieben. Am 4. Februar 1902 war er fertig. Am 7. Juni 1902 wurde er geweiht, und am selben Tag fuhr das erste Schiff.`;

test('tells a story on from the year spoken of, past asides and with the years of its headings', () => {
  const expected = ['1901', '1901-03-03', '1901-04-05', '1874', '1901-05-09', '1901-05-11'];
  const later = ['1902', '1902-01', '1901', '1902-02-04', '1902-06-07', '1902-06-07'];
  assert.deepEqual(
    tagTimexes(story, wednesday).map(({ value }) => value),
    [...expected, ...later],
  );
});

test('gives no value to a day that the calendar lacks', () => {
  assert.deepEqual(
    tagTimexes('Am 29. Februar 2024 und am 29. Februar 2023 wurde gewählt.').map(({ value }) => value),
    ['2024-02-29'],
  );
});
