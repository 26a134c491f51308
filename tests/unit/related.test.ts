// Related articles, and the reasons.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { noRules } from '../../src/article/register-kind.ts';
import { compareArticles } from '../../src/connect/compare-articles.ts';
import { arrangeRegisters } from '../../src/connect/registers.ts';
import { findRelated } from '../../src/connect/related.ts';
import { aDate, anArticle } from './an-article.ts';

function relatedTo(slug: string, articles: readonly Article[]): readonly string[] {
  const archive = arrangeArchive(articles);
  const place = archive.articles.findIndex((one) => one.slug === slug);
  const related = findRelated(compareArticles(arrangeRegisters(archive, noRules)));
  return related.of(place).map(({ article, reasons }) => `${article.slug}: ${reasons.join(', ')}`);
}

const about = (slug: string, date: string, places: readonly string[], persons: readonly string[] = []) =>
  anArticle({ slug, date: aDate(date), places, persons });

test('names the rarest things that two articles share', () => {
  const articles = [
    about('a', '2014', ['Wien', 'Graz'], ['Anna Berger']),
    about('b', '2015', ['Wien', 'Graz'], ['Anna Berger']),
    about('c', '2016', ['Wien', 'Graz']),
    about('d', '2016', ['Wien']),
  ];
  assert.deepEqual(relatedTo('a', articles), ['b: Anna Berger, Graz', 'c: Graz, Wien', 'd: Wien']);
});

test('prefers what was written at about the same time', () => {
  const articles = ['2010', '2014', '2015', '2019'].map((year) => about(`a${year}`, year, ['Wien', 'Graz']));
  assert.deepEqual(
    relatedTo('a2014', articles).map((one) => one.slice(0, 5)),
    ['a2015', 'a2010', 'a2019'],
  );
});

test('takes one frequent name for no reason', () => {
  const articles = Array.from({ length: 20 }, (_, index) => about(`a${index}`, '2014', ['Wien']));
  assert.deepEqual(relatedTo('a3', articles), []);
});

test('finds nothing for an article that has nothing in common with others', () => {
  const articles = [
    anArticle({ slug: 'a', title: 'Der Haushalt steht' }),
    anArticle({ slug: 'b', title: 'Es regnet' }),
  ];
  assert.deepEqual(relatedTo('a', articles), []);
});

test('ties articles that name nothing by what both are about, in the words of the one that is shown', () => {
  const text = (slug: string, title: string, body: string) => anArticle({ slug, title, body });
  const articles = [
    text(
      'a',
      'Hochwasser in Passau',
      'Die Donau steigt. Die Altstadt von Passau ist gesperrt, Helfer füllen Sandsäcke.',
    ),
    text('b', 'Altstadt unter Wasser', 'Sandsäcke halten die Donau nicht auf: Passaus Altstadt steht unter Wasser.'),
    text('c', 'Schubert im Festsaal', 'Das Orchester spielte im Festsaal, das Publikum klatschte lange.'),
    text('d', 'Wahl in Kiel', 'Die Kieler haben gewählt, das Ergebnis steht am Montag fest.'),
  ];
  assert.deepEqual(relatedTo('a', articles), ['b: Passau, Altstadt']);
  assert.deepEqual(relatedTo('c', articles), []);
});

test('says words without the ending of their case, where the archive has them so much more often', () => {
  const text = (slug: string, body: string) => anArticle({ slug, title: `Bericht ${slug}`, body });
  const articles = [
    text('a', 'Die Sandsäcke liegen am Ufer der Donau. Mit den Sandsäcken der Feuerwehr ist das Ufer hoch.'),
    text('b', 'Mit Sandsäcken schützt die Feuerwehr das Ufer.'),
    text('c', 'Sandsäcke, Sandsäcke und noch mehr Sandsäcke, sagt der Bürgermeister von Kiel.'),
    text('d', 'Das Orchester spielte Schubert.'),
  ];
  assert.match(relatedTo('a', articles).join('; '), /b: (?:\p{Lu}\p{Ll}+, )*Sandsäcke(?!n)/u);
});

test('says of a compound that only one has the part that both share, and no part of a name', () => {
  const text = (slug: string, title: string, body: string) => anArticle({ slug, title, body });
  const articles = [
    text('a', 'Bombe am Bahnhof', 'Die Bombe lag im Schließfach, die Bombe war scharf. Die Sprengung gelang.'),
    text('b', 'Autobombe entdeckt', 'Eine Autobombe stand im Hof. Die Autobombe war scharf, die Sprengung gelang.'),
    text('c', 'Hof und Auto', 'Das Auto stand im Hof, das Auto war neu. Die Bombe war eine Ente.'),
  ];
  assert.deepEqual(relatedTo('a', articles)[0], 'b: Bombe, Sprengung');
});
