// The registers: which names are one, and what an editor's rules change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeArchive } from '../../src/article/archive.ts';
import { type EntryRule, noRules } from '../../src/article/register-kind.ts';
import { arrangeRegisters } from '../../src/connect/registers.ts';
import { anArticle } from './an-article.ts';

/** An archive in which each article names these persons, as "name: how many articles". */
function persons(
  ofArticles: readonly (readonly string[])[],
  rules: readonly EntryRule[] = [],
  places: readonly (readonly string[])[] = [],
) {
  const articles = ofArticles.map((names, index) =>
    anArticle({ slug: `a${index}`, persons: names, places: places[index] ?? [] }),
  );
  const registers = arrangeRegisters(arrangeArchive(articles), { ...noRules, persons: rules });
  return registers.of.persons.map(({ name, articles }) => `${name}: ${articles.map(({ slug }) => slug).join(' ')}`);
}

const aRule: EntryRule = { name: '', also: [], only: [], isHidden: false, identifiers: {} };

test('takes a family name, an initial and a genitive for the full name', () => {
  assert.deepEqual(
    persons(
      [
        ['Wladimir Putin'],
        ['Putin'],
        ['W. Putin'],
        ['Wladimir Putins'],
        ['Putin', 'Wladimir Putin'],
        ['Wladimir Putin'],
      ],
      [],
      [
        ['Moskau', 'Kiew'],
        ['Kiew', 'Moskau'],
        ['Moskau', 'Minsk', 'Kiew'],
      ],
    ),
    ['Wladimir Putin: a0 a1 a2 a3 a4 a5'],
  );
});

test('takes a genitive for the full name that stands beside it, and elsewhere for a name of its own', () => {
  assert.deepEqual(persons([['Wladimir Putin', 'Putins']]), ['Wladimir Putin: a0']);
  assert.deepEqual(persons([['Klaus Peter'], ['Peters']]), ['Klaus Peter: a0', 'Peters: a1']);
});

test('keeps two persons of one family name apart, and gives the short name to the one in the same article', () => {
  assert.deepEqual(persons([['Anna Berger'], ['Josef Berger', 'Berger'], ['Berger']]), [
    'Anna Berger: a0',
    'Berger: a2',
    'Josef Berger: a1',
  ]);
});

test('takes spellings of one name together, and shows the most frequent', () => {
  assert.deepEqual(persons([['Jürgen Müller'], ['Juergen Mueller'], ['Jürgen Müller']]), ['Jürgen Müller: a0 a1 a2']);
});

test('never shows the short name, however often it is written', () => {
  assert.deepEqual(persons([['Merkel', 'Angela Merkel'], ['Merkel', 'Angela Merkel'], ['Angela Merkel']]), [
    'Angela Merkel: a0 a1 a2',
  ]);
});

for (const [short, full, others, places, otherPlaces, why] of [
  ['Müller', 'Sabine Müller', [], ['Bremen'], ['Kiel'], 'nothing else in common'],
  ['Müller', 'Sabine Müller', [], ['Kiel', 'Bremen'], ['Kiel'], 'one name in common'],
  ['Müller', 'Sabine Müller', ['Karl Müller'], ['Kiel', 'Plön'], ['Kiel', 'Plön'], 'two persons of that name'],
  ['Joseph', 'Franz Joseph', ['Joseph Haydn'], ['Wien', 'Graz'], ['Wien', 'Graz'], 'a given name of somebody else'],
  ['Müller', 'Sabine Müller', ['Thomas K.'], ['Kiel'], ['Kiel'], 'an abbreviated name in common'],
  ['Müller', 'Sabine Müller', [], ['Kiel', 'Müller'], ['Kiel', 'Müller'], 'the name itself in common'],
] as const) {
  test(`keeps ${short} in another article apart from ${full}: ${why}`, () => {
    const found = persons(
      [
        [short, ...others.filter((name) => name.endsWith('.'))],
        [full, ...others],
      ],
      [],
      [places, otherPlaces],
    );
    assert.ok(found.includes(`${short}: a0`), found.join(', '));
  });
}

test('takes no name for a sign that many articles of a larger archive have', () => {
  const pair = [['Müller'], ['Sabine Müller']];
  const others = Array.from({ length: 58 }, () => ['Anna Berger']);
  const places = (beside: readonly string[]) => [['Kiel', 'Plön'], ['Kiel', 'Plön'], ...others.map(() => beside)];
  assert.ok(persons([...pair, ...others], [], places([])).includes('Sabine Müller: a0 a1'));
  assert.ok(persons([...pair, ...others], [], places(['Kiel'])).includes('Müller: a0'));
});

test('has no entry for persons with an abbreviated family name, unless an editor knows them', () => {
  const articles = [
    ['Thomas K.', 'Malcolm X'],
    ['Thomas K.', 'Sarah L.-M.'],
  ];
  assert.deepEqual(persons(articles), ['Malcolm X: a0']);
  assert.deepEqual(persons(articles, [{ ...aRule, name: 'Thomas K.', only: ['a1'] }]), [
    'Malcolm X: a0',
    'Thomas K.: a1',
  ]);
});

test('takes no family name for that of a place or an organisation', () => {
  const articles = [
    anArticle({ slug: 'a', places: ['Frankfurt'] }),
    anArticle({ slug: 'b', places: ['Bad Frankfurt'] }),
  ];
  const { places } = arrangeRegisters(arrangeArchive(articles), noRules).of;
  assert.deepEqual(
    places.map(({ name }) => name),
    ['Bad Frankfurt', 'Frankfurt'],
  );
});

test('takes the leading article of an organisation for no part of its name', () => {
  const articles = [
    anArticle({ slug: 'a', organisations: ['Die Grünen'] }),
    anArticle({ slug: 'b', organisations: ['Grünen'] }),
  ];
  const { organisations } = arrangeRegisters(arrangeArchive(articles), noRules).of;
  assert.equal(organisations.length, 1);
});

test('merges, renames and hides as the editor says', () => {
  const rules = [
    { ...aRule, name: 'Wladimir Wladimirowitsch Putin', also: ['Wladimir Putin', 'Zar'] },
    { ...aRule, name: 'Niemand', isHidden: true },
  ];
  assert.deepEqual(persons([['Putin', 'Wladimir Putin'], ['Wladimir Putin'], ['Zar', 'Niemand']], rules), [
    'Wladimir Wladimirowitsch Putin: a0 a1 a2',
  ]);
});

test('splits a name where the editor names the articles', () => {
  const rules = [
    { ...aRule, name: 'Anna Berger (Politikerin)', also: ['Anna Berger'], only: ['a0', 'a2'] },
    { ...aRule, name: 'Anna Berger (Autorin)', also: ['Anna Berger'] },
  ];
  assert.deepEqual(persons([['Anna Berger'], ['Anna Berger'], ['Anna Berger']], rules), [
    'Anna Berger (Politikerin): a0 a2',
    'Anna Berger (Autorin): a1',
  ]);
});

test('gives every entry an address of its own, the one with more articles the plain one', () => {
  const articles = [['A. B.'], ['A B'], ['A-B'], ['Ä!'], ['ä?'], ['北京']].map((topics, index) =>
    anArticle({ slug: `a${index}`, topics }),
  );
  const { topics } = arrangeRegisters(arrangeArchive(articles), noRules).of;
  assert.equal(new Set(topics.map(({ slug }) => slug)).size, topics.length);
  assert.ok(topics.every(({ slug }) => /^[a-z0-9-]+$/.test(slug)));
});

test('says which entries an article has', () => {
  const article = anArticle({ persons: ['Putin', 'Wladimir Putin', 'Choe Son Hui'] });
  const registers = arrangeRegisters(arrangeArchive([article]), noRules);
  assert.deepEqual(
    registers.entriesOf(article, 'persons').map(({ name }) => name),
    ['Wladimir Putin', 'Choe Son Hui'],
  );
  assert.deepEqual(registers.entriesOf(article, 'places'), []);
});

test('gives each rule an entry of its own, whatever they are called, and distinct addresses in the order of the file', () => {
  const articles = ['a1', 'a2', 'a3', 'a4'].map((slug) => anArticle({ slug, persons: ['Anna Berger'] }));
  const rules = [
    { ...aRule, name: 'Anna Berger', only: ['a3'], identifiers: { gnd: '118540238' } },
    { ...aRule, name: 'Anna Berger', only: ['a1', 'a2'], identifiers: { gnd: '119012545' } },
  ];
  const registers = arrangeRegisters(arrangeArchive(articles), { ...noRules, persons: rules });
  const found = registers.of.persons.map(({ slug, identifiers, articles }) => [
    slug,
    identifiers.gnd,
    articles.map((article) => article.slug).join(' '),
  ]);
  assert.deepEqual(found, [
    ['anna-berger-2', '119012545', 'a1 a2'],
    ['anna-berger', '118540238', 'a3'],
    ['anna-berger-3', undefined, 'a4'],
  ]);
});

test('takes a short name for the full one that only a rule spells, where the articles are of one matter', () => {
  const rules = [{ ...aRule, name: 'Wladimir Putin', also: ['Zar'] }];
  const places = [
    ['Moskau', 'Kiew'],
    ['Moskau', 'Kiew'],
    ['Moskau', 'Kiew'],
  ];
  assert.deepEqual(persons([['Putin'], ['Zar'], ['Putins']], rules, places), ['Wladimir Putin: a0 a1 a2']);
  assert.deepEqual(persons([['Putin'], ['Maria Putin']], rules), ['Maria Putin: a1', 'Putin: a0']);
});

test('hides what is hidden in every form that the archive has of it', () => {
  const rules = [{ ...aRule, name: 'Niklas Niemand', isHidden: true }];
  assert.deepEqual(persons([['Niklas Niemand'], ['Niemand'], ['N. Niemand'], ['Niklas Niemands'], ['Karl']], rules), [
    'Karl: a4',
  ]);
  const twice = [
    { ...aRule, name: 'Anna' },
    { ...aRule, name: 'Anna', isHidden: true },
  ];
  assert.deepEqual(persons([['Anna']], twice), []);
});

for (const [names, expected, why] of [
  [['Hans Peter', 'Hans Peters'], 2, 'as frequent'],
  [['Hans Peter', 'Hans Peter', 'Hans Peters'], 2, 'nearly as frequent'],
  [['Hans Peter', 'Hans Peter', 'Hans Peter', 'Hans Peters', 'Anna Peters'], 3, 'a family name of others, too'],
  [[...Array<string>(30).fill('Hans Peter'), ...Array<string>(6).fill('Hans Peters')], 2, 'frequent, both'],
  [['Hans Peter', 'Hans Peter', 'Hans Peter', 'Hans Peters'], 1, 'rare, and so a genitive'],
  [['Putin', 'Putins'], 1, 'one word'],
] as const) {
  test(`tells ${[...new Set(names)].join(' and ')} apart or not: ${why}`, () => {
    assert.equal(persons(names.map((name) => [name])).length, expected);
  });
}

test('tells names apart that differ in signs at their end', () => {
  const articles = ['C', 'C++', 'C#', 'c++'].map((topic, index) => anArticle({ slug: `a${index}`, topics: [topic] }));
  const { topics } = arrangeRegisters(arrangeArchive(articles), noRules).of;
  assert.deepEqual(topics.map(({ name, articles }) => `${name}: ${articles.length}`).sort(), [
    'C#: 1',
    'C++: 2',
    'C: 1',
  ]);
});

test('names in every article what the registers name, and nothing that is hidden', () => {
  const articles = [
    anArticle({ slug: 'a0', persons: ['Putins', 'Niemand', 'Wladimir Putin'], sources: ['Geheim'], topics: ['Wahl'] }),
    anArticle({ slug: 'a1', persons: ['Wladimir Putin'], places: ['Wien'] }),
  ];
  const rules = {
    ...noRules,
    persons: [{ ...aRule, name: 'Niemand', isHidden: true }],
    sources: [{ ...aRule, name: 'Geheim', isHidden: true }],
    topics: [{ ...aRule, name: 'Wahlen', also: ['Wahl'] }],
  };
  const { archive, of } = arrangeRegisters(arrangeArchive(articles), rules);
  const [first, second] = archive.articles;
  assert.deepEqual(first, { ...articles[0], persons: ['Wladimir Putin'], sources: [], topics: ['Wahlen'] });
  assert.deepEqual(second, articles[1]);
  assert.equal(of.persons[0]?.articles[0], first);
});

test('takes the singular and the plural of a topic together, and shows the one that most articles have', () => {
  const articles = [
    ['Wahl'],
    ['Wahlen'],
    ['Wahlen', 'Spiel'],
    ['Spieler'],
    ['Schule'],
    ['Schulen'],
    ['Ring'],
    ['Ringen'],
  ];
  const archive = arrangeArchive(articles.map((topics, index) => anArticle({ slug: `a${index}`, topics })));
  const { topics } = arrangeRegisters(archive, noRules).of;
  assert.deepEqual(topics.map(({ name, articles }) => `${name}: ${articles.length}`).sort(), [
    'Ring: 1',
    'Ringen: 1',
    'Schule: 2',
    'Spiel: 1',
    'Spieler: 1',
    'Wahlen: 3',
  ]);
});

for (const [one, other] of [
  ['Attack', 'Attacke'],
  ['International', 'Internationale'],
  ['Satellit', 'Satellite'],
  ['Montag', 'Montage'],
  ['Premier', 'Premiere'],
  ['Bayer', 'Bayern'],
  ['Masse', 'Maße'],
  ['Busse', 'Buße'],
] as const) {
  test(`keeps the topics ${one} and ${other} apart`, () => assert.equal(topicsOf(one, other), 2));
}

for (const [one, other] of [
  ['Flüchtling', 'Flüchtlinge'],
  ['Projekt', 'Projekte'],
  ['Kompromiß', 'Kompromiss'],
  ['Straße', 'STRASSE'],
  ['Preußen', 'Preussen'],
] as const) {
  test(`takes the topics ${one} and ${other} together`, () => assert.equal(topicsOf(one, other), 1));
}

function topicsOf(...topics: readonly string[]): number {
  const articles = topics.map((topic, index) => anArticle({ slug: `a${index}`, topics: [topic] }));
  return arrangeRegisters(arrangeArchive(articles), noRules).of.topics.length;
}

test('takes ß and ss in the name of a person for one', () => {
  assert.deepEqual(persons([['Anna Größer'], ['Anna Grösser']]), ['Anna Größer: a0 a1']);
});
