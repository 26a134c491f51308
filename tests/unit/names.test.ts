// Names in texts: what the shipped tagger finds, and what the rules on top of it make of that.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findNames } from '../../src/ingest/infer/names/find-names.ts';

/** "PER Wladimir Putin" for each different name. */
function namesIn(text: string): readonly string[] {
  return [...new Set(findNames(text).map(({ type, name }) => `${type} ${name}`))];
}

const sample = (file: string) => readFileSync(new URL(`../../content/raw/${file}`, import.meta.url), 'utf8');

test('finds no wrong name in the first sample article', () => {
  const right = [
    'PER Wladimir Putin',
    'PER Choe Son Hui',
    'PER Kim Jong Un',
    'PER Antony Blinken',
    'LOC Pjöngjang',
    'LOC Russland',
    'LOC Nordkorea',
    'LOC Ukraine',
    'LOC Moskau',
    'ORG Kyiv Independent',
    'ORG KCNA',
  ];
  assert.deepEqual([...namesIn(sample('000_cfd07cbed6409cdc.txt'))].sort(), right.sort());
});

test('finds no wrong name in the second sample article', () => {
  const right = new Set([
    'PER Putin',
    'PER Jens Stoltenberg',
    'PER Karine Jean-Pierre',
    'LOC Russland',
    'LOC Nordkorea',
    'LOC Ukraine',
    'LOC USA',
    'LOC Europa',
    'LOC China',
    'LOC Iran',
    'LOC Indopazifik',
    'ORG Weißes Haus',
    'ORG NATO',
    'ORG Rodong Sinmun',
  ]);
  const found = namesIn(sample('003_acb623c2ca578a2c.txt'));
  assert.deepEqual(
    found.filter((name) => !right.has(name)),
    [],
  );
  assert.ok(found.length > 9, found.join(', '));
});

test('says where a name stands, without title or office', () => {
  const text = 'Gestern hat Bundeskanzlerin Dr. Angela Merkel in Hamburg gesprochen.';
  const found = findNames(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
  assert.deepEqual(found, ['PER Angela Merkel', 'LOC Hamburg']);
});

test('gives the full name to second mentions, also in the genitive', () => {
  const text = 'Präsident Wolodymyr Selenskyj kam nach Berlin. Am Abend sprach Selenskyj. Selenskyjs Rede war kurz.';
  const persons = findNames(text).filter(({ type }) => type === 'PER');
  assert.deepEqual(
    persons.map(({ name }) => name),
    ['Wolodymyr Selenskyj', 'Wolodymyr Selenskyj', 'Wolodymyr Selenskyj'],
  );
});

test('keeps two persons of one family name apart from it', () => {
  const text = 'Hans Müller und Petra Müller kamen nach Berlin. Frau Müller sprach zuerst.';
  const names = findNames(text).map(({ name }) => name);
  assert.ok(names.includes('Hans Müller') && names.includes('Petra Müller'), names.join(', '));
  assert.ok(!findNames(text).some(({ start, name }) => start > 50 && name.includes(' ')));
});

test('takes the -s of the genitive from places', () => {
  assert.deepEqual(namesIn('Die Hauptstadt Russlands ist Moskau.'), ['LOC Russland', 'LOC Moskau']);
});

test('finds names of three parts whole', () => {
  assert.deepEqual(namesIn('In Seoul trafen sich Kim Yong Nam und Ban Ki-moon.'), [
    'LOC Seoul',
    'PER Kim Yong Nam',
    'PER Ban Ki-moon',
  ]);
});

test('knows media as organisations', () => {
  const text = 'Das sagte er der Zeitung „Neue Bremer Woche“. Auch der Kyiv Independent hat es gemeldet.';
  assert.deepEqual(namesIn(text), ['ORG Neue Bremer Woche', 'ORG Kyiv Independent']);
});

test('takes what stands between two quotations for no medium', () => {
  const text = 'In der Zeitung "Rat lobte die "standhafte Unterstützung" der Bürger.';
  assert.deepEqual(namesIn(text), []);
});

test('finds nothing in a text without names, or without words', () => {
  for (const text of ['', '\n\n', '… 12 !', 'Der Rat hat gestern lange über den Haushalt gesprochen.']) {
    assert.deepEqual(findNames(text), [], text);
  }
});

test('gives a name that begins with an adjective the form that lists have', () => {
  assert.deepEqual(namesIn('Die Sprecherin des Weißen Hauses wies das zurück.'), ['ORG Weißes Haus']);
  assert.deepEqual(namesIn('Er arbeitet seit Jahren bei der Deutschen Bahn in Berlin.'), [
    'ORG Deutsche Bahn',
    'LOC Berlin',
  ]);
});

test('takes a particle and the name behind it for one name, which is known again without the first name', () => {
  const text =
    'Alexander Van der Bellen traf Ursula von der Leyen. Van der Bellen lobte die Arbeit. Von der Leyen dankte. Auch von Osama bin Laden war die Rede.';
  assert.deepEqual(
    findNames(text).map(({ start, end, name }) => `${text.slice(start, end)}: ${name}`),
    [
      'Alexander Van der Bellen: Alexander Van der Bellen',
      'Ursula von der Leyen: Ursula von der Leyen',
      'Van der Bellen: Alexander Van der Bellen',
      'Von der Leyen: Ursula von der Leyen',
      'Osama bin Laden: Osama bin Laden',
    ],
  );
});

for (const [what, text, right] of [
  [
    'no pronoun, month or weekday',
    'Letzterer kam Anfang Jänner nach Wien. Selbige sah Selbiger am Montag.',
    ['LOC Wien'],
  ],
  [
    'no people of a country or a town',
    'Die Deutschen besuchten die Russen in Moskau. Die Salzburger blieben in Linz.',
    ['LOC Moskau', 'LOC Linz'],
  ],
  ['no common noun', 'Der Trainer Peter Stöger lobte Diversität. Läuferisch war das gut.', ['PER Peter Stöger']],
] as const) {
  test(`takes ${what} for a name`, () => {
    assert.deepEqual(namesIn(text), right);
  });
}

test('knows organisations of the list, also behind the genitive of a person', () => {
  const text =
    'Netanjahus Likud gewann die Wahl. Das sagte Jens Stoltenbergs Nato gestern. Googles Smartphone zeigte es.';
  const found = findNames(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
  assert.deepEqual(found, ['PER Netanjahus', 'ORG Likud', 'PER Jens Stoltenbergs', 'ORG Nato', 'ORG Googles']);
});

test('knows persons by their family name where it stands first', () => {
  const text = 'Xi Jinping traf Wang Yi in Peking. Xi lobte Wang. Dann kam Kim Jong Un. Kims Rede war lang, sagte Xi.';
  assert.deepEqual(
    findNames(text).map(({ start, end, name }) => `${text.slice(start, end)}: ${name}`),
    [
      'Xi Jinping: Xi Jinping',
      'Wang Yi: Wang Yi',
      'Peking: Peking',
      'Xi: Xi Jinping',
      'Wang: Wang Yi',
      'Kim Jong Un: Kim Jong Un',
      'Kims: Kim Jong Un',
      'Xi: Xi Jinping',
    ],
  );
});

test('leaves a family name by itself where two persons in front have it', () => {
  const names = namesIn('In Seoul sprach man von Kim Jong Un und Kim Il Sung. Danach war wieder von Kim die Rede.');
  assert.ok(names.includes('PER Kim') && names.includes('PER Kim Jong Un'), names.join(', '));
});

test('takes the words before a legal form for the name of a firm, and the name behind a trade', () => {
  const text =
    'Die Müller & Söhne GmbH & Co. KG und die Hochbau Schneider GmbH & Co. KG bauen. Die Elterninitiative Regenbogen e. V. und die Raiffeisenbank Mondsee eG zahlen. In der Bäckerei Schmidt gab es Brot. Der Energiekonzern RWE AG gab Strom.';
  assert.deepEqual(namesIn(text), [
    'ORG Müller & Söhne GmbH & Co. KG',
    'ORG Hochbau Schneider GmbH & Co. KG',
    'ORG Elterninitiative Regenbogen e. V.',
    'ORG Raiffeisenbank Mondsee eG',
    'ORG Bäckerei Schmidt',
    'ORG RWE AG',
  ]);
});

for (const [text, name] of [
  ['Die Sprinterin Dafne Schippers gewann Gold. Danach jubelte Schippers.', 'Dafne Schippers'],
  ['Der Unternehmer Hans Brüggers (56) sprach.', 'Hans Brüggers'],
  ['Jan Frodenos großer Triumph wurde gefeiert. Frodenos Trainer kam.', 'Jan Frodeno'],
  ['Laut Angaben Karl Lohbergers ist das falsch.', 'Karl Lohberger'],
  ['Die Politik Christian Kerns ist umstritten.', 'Christian Kern'],
  ['Das Video zu Michael Jacksons „Black or White“ war teuer.', 'Michael Jackson'],
  ['Die Bäckerei Kamps schließt Filialen.', 'Bäckerei Kamps'],
  ['Der Trainer der Stuttgarter Kickers trat zurück.', 'Stuttgarter Kickers'],
] as const) {
  test(`takes -s for the genitive where it is one: ${text}`, () => {
    assert.deepEqual(new Set(findNames(text).map((mention) => mention.name)), new Set([name]));
  });
}

test('spells names in capitals as the text does elsewhere', () => {
  const text = 'MUSTERHAUSEN - In Musterhausen wurde gebaut. BERLIN (dpa) - Die SPD und die NATO tagten.';
  const names = findNames(text).map(({ name }) => name);
  assert.ok(names.includes('Musterhausen') && names.includes('Berlin') && names.includes('SPD'), `${names}`);
  assert.ok(!names.includes('MUSTERHAUSEN'));
});

for (const [what, text, right] of [
  [
    'no compound, plural or other noun',
    'Nach Kreuzbandriss und Nullnummer reden alle von Razzien, Lohndumping und dem Niedriglohnsektor in Wien. An Halloween kamen Patchworkfamilien.',
    ['LOC Wien'],
  ],
  ['no noun for a kind of person', 'Die Hardliner setzten sich durch. Der Blogger kam nach Wien.', ['LOC Wien']],
  [
    'no country or people in front',
    'Mit dem Kasachen Aidyn Aimbetow kam der Däne Andreas Mogensen. Der Österreicher Michael Grabner traf.',
    ['PER Aidyn Aimbetow', 'PER Andreas Mogensen', 'PER Michael Grabner'],
  ],
  ['no person', 'Getränke Hoffmann öffnet Filialen.', ['ORG Getränke Hoffmann']],
] as const) {
  test(`takes ${what} for a name of a person or a place`, () => {
    assert.deepEqual(namesIn(text), right);
  });
}

test('still finds towns that are made as compounds are', () => {
  const text = 'Der Unfall geschah in Ostermünchen. Die Feuerwehr in Bettringen kam. Sie wohnt in Mechtersheim.';
  assert.equal(namesIn(text).length, 3);
});
