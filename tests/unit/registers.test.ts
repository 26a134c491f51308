// The registers: which names are one, and what an editor's rules change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeArchive } from '../../src/article/archive.ts';
import { type EntryRule, noRules } from '../../src/article/register-kind.ts';
import { arrangeRegisters } from '../../src/connect/registers.ts';
import { anArticle } from './an-article.ts';

/** An archive in which each article names these persons, as "name: how many articles". */
function persons(ofArticles: readonly (readonly string[])[], rules: readonly EntryRule[] = []) {
  const articles = ofArticles.map((names, index) => anArticle({ slug: `a${index}`, persons: names }));
  const registers = arrangeRegisters(arrangeArchive(articles), { ...noRules, persons: rules });
  return registers.of.persons.map(({ name, articles }) => `${name}: ${articles.map(({ slug }) => slug).join(' ')}`);
}

const aRule: EntryRule = { name: '', also: [], only: [], isHidden: false, identifiers: {} };

test('takes a family name, an initial and a genitive for the full name', () => {
  assert.deepEqual(
    persons([['Wladimir Putin'], ['Putin'], ['W. Putin'], ['Wladimir Putins'], ['Putin', 'Wladimir Putin']]),
    ['Wladimir Putin: a0 a1 a2 a3 a4'],
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
  assert.deepEqual(persons([['Merkel'], ['Merkel'], ['Angela Merkel']]), ['Angela Merkel: a0 a1 a2']);
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
  assert.deepEqual(persons([['Putin'], ['Wladimir Putin'], ['Zar', 'Niemand']], rules), [
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
