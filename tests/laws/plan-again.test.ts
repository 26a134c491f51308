// A site that is planned with what the last plan has kept is the same as one that is planned from nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { noRules, type RegisterRules } from '../../src/article/register-kind.ts';
import type { KnownStory } from '../../src/article/story.ts';
import { type PlannedPages, planSite } from '../../src/pages/plan-pages.ts';
import { noEditorsRules } from '../site/plan-pages.ts';
import { aDate, anArticle } from '../unit/an-article.ts';

const syllables = ['haus', 'halt', 'wald', 'see', 'berg', 'licht', 'stadt', 'rat', 'kraft', 'werk'];
const rareWords = Array.from(
  { length: 300 },
  (_, index) => `${pick(syllables, index)}${pick(syllables, index * 7 + 3)}`,
);
const words = [...rareWords.map(capital), ...rareWords, 'Häuser', 'Häusern', 'Wald', 'Walds', 'Lichter', 'Lichtern'];
const persons = ['Anna Berger', 'Berger', 'Karl Wald', 'Walds', 'Eva Licht', 'E. Licht', 'Otto Berger', 'Anna'];
const places = ['Wien', 'Wiens', 'Graz', 'Linz', 'WIEN', 'Bad Aussee'];
const topics = ['Wahl', 'Wahlen', 'Energie', 'Schulen', 'Schule'];

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const some = <Item>(items: readonly Item[], maxLength: number) =>
  fc
    .array(fc.nat(items.length - 1), { maxLength })
    .map((places) => [...new Set(places.map((one) => pick(items, one)))]);
/** Low numbers are more likely: few words are frequent. */
const text = fc
  .array(fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1)), { minLength: 5, maxLength: 40 })
  .map((drawn) => drawn.map(([one, other]) => pick(words, Math.min(one, other))).join(' '));
const date = fc.constantFrom('2014-03-05', '2014-03-06', '2014-03', '2015', '2015-01-01', '2015-02-01', '');

const article = (slug: string) =>
  fc.record({
    slug: fc.constant(slug),
    title: text.map((words) => words.slice(0, 40)),
    body: text,
    date: date.map(aDate),
    persons: some(persons, 3),
    places: some(places, 3),
    topics: some(topics, 2),
  });

type Change = (articles: readonly Article[]) => readonly Article[];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(99999), article('x')).map(
    ([number, drawn]): Change =>
      (articles) => [...articles, anArticle({ ...drawn, slug: `neu-${articles.length}-${number}` })],
  ),
  fc.tuple(fc.nat(), text).map(([at, body]): Change => replacing(at, (one) => ({ ...one, body }))),
  fc.tuple(fc.nat(), some(persons, 3)).map(([at, persons]): Change => replacing(at, (one) => ({ ...one, persons }))),
  fc.tuple(fc.nat(), date).map(([at, date]): Change => replacing(at, (one) => ({ ...one, date: aDate(date) }))),
  fc.nat().map((at): Change => replacing(at, (one) => ({ ...one, slug: `${one.slug}-um`, aliases: [one.slug] }))),
  fc.nat().map(
    (at): Change =>
      (articles) =>
        articles.filter((_, place) => place !== at % articles.length),
  ),
);

function replacing(at: number, replace: (article: Article) => Article): Change {
  return (articles) => articles.map((one, place) => (place === at % articles.length ? replace(one) : one));
}

const rule = { also: ['Walds'], only: [], isHidden: false, identifiers: {} };
const someRules: readonly RegisterRules[] = [
  noRules,
  { ...noRules, persons: [{ ...rule, name: 'Karl Wald' }] },
  { ...noRules, persons: [{ ...rule, name: 'Anna Berger', also: ['Berger'] }] },
  { ...noRules, persons: [{ ...rule, name: 'Karl Wald', isHidden: true }] },
];

interface Step {
  readonly changes: readonly Change[];
  readonly rules: RegisterRules;
}

const step: fc.Arbitrary<Step> = fc.record({
  changes: fc.array(change, { maxLength: 3 }),
  rules: fc.oneof({ weight: 6, arbitrary: fc.constant(noRules) }, fc.constantFrom(...someRules)),
});

const archive = fc
  .array(article('a'), { minLength: 30, maxLength: 120, size: 'max' })
  .map((drawn) => drawn.map((one, place) => anArticle({ ...one, slug: `a${place}` })));

const keyOf = (article: Article) =>
  JSON.stringify([article.title, article.body, article.date, article.persons, article.places, article.topics]);

function plan(
  articles: readonly Article[],
  registerRules: RegisterRules,
  known: readonly KnownStory[],
  before: Uint8Array | undefined,
): PlannedPages {
  const sizes = { home: 5, list: 10, feed: 5, ownFeed: 4 };
  const rules = { ...noEditorsRules, registerRules };
  return planSite(arrangeArchive(articles), { textPages: [], sizes, rules, known, isOffline: true, keyOf, before });
}

test('plans the same pages with what the last plan has kept', () => {
  fc.assert(
    fc.property(archive, fc.array(step, { minLength: 1, maxLength: 4 }), (drawn, steps) => {
      let articles: readonly Article[] = drawn;
      let last = plan(articles, noRules, [], undefined);
      for (const { changes, rules } of steps) {
        for (const change of changes) articles = articles.length > 2 ? change(articles) : articles;
        const { knownStories } = last;
        last = plan(articles, rules, knownStories, new Uint8Array(Buffer.concat(last.kept())));
        const { kept: _, ...again } = last;
        const { kept: __, ...clean } = plan(articles, rules, knownStories, undefined);
        assert.deepStrictEqual(again, clean);
      }
    }),
    { numRuns: 40, seed: 8 },
  );
});
