// Stories that nobody has put together: which articles make one, and what an editor may say of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { noRules } from '../../src/article/register-kind.ts';
import type { FoundStoryRule, KnownStory, StoryRule } from '../../src/article/story.ts';
import { compareArticles } from '../../src/connect/compare-articles.ts';
import { type FoundStories, findStories } from '../../src/connect/find-stories.ts';
import { arrangeRegisters } from '../../src/connect/registers.ts';
import { readArticles } from '../../src/content/read-content.ts';
import { aDate, anArticle } from './an-article.ts';

const bridge =
  'Die Brücke über den Inn wird teurer, sagte Bürgermeisterin Huber. Der Gemeinderat von Neudorf stimmte für den Neubau; die Baufirma Lechner verlangt neun Millionen. Gutachter hatten Risse in den Pfeilern gefunden, seither ist die Fahrbahn gesperrt, und der Verkehr rollt über die Umleitung durch Altdorf.';
const later =
  'Nach dem Streit um die Brücke über den Inn hat Bürgermeisterin Huber den Neubau verteidigt. Die Risse in den Pfeilern seien gefährlich, die Umleitung durch Altdorf sei keine Lösung. Die Baufirma Lechner will mit der Fahrbahn beginnen, sobald der Gemeinderat von Neudorf die neun Millionen freigibt.';
const end =
  'In Neudorf hat der Gemeinderat die neun Millionen für die Brücke über den Inn freigegeben. Bürgermeisterin Huber dankte der Baufirma Lechner; die Risse in den Pfeilern hätten keinen Aufschub erlaubt. Die Umleitung durch Altdorf bleibt, bis die Fahrbahn liegt.';
const concert =
  'Das Orchester spielte am Samstag Schubert und Mahler. Die Sopranistin sang im zweiten Teil, das Publikum im Festsaal klatschte lange. Der Dirigent kündigte für den Herbst eine Reise nach Japan an, mit zwölf Konzerten in acht Städten.';

const written = (slug: string, date: string, title: string, body: string) =>
  anArticle({ slug, date: aDate(date), title, body });
const first = written('a', '2014-03-05', 'Brücke über den Inn wird teurer', bridge);
const second = written('b', '2014-03-07', 'Huber verteidigt den Neubau', later);
const third = written('c', '2014-03-10', 'Neudorf baut die Brücke', end);
const other = written('x', '2014-03-06', 'Schubert im Festsaal', concert);

function storiesIn(
  articles: readonly Article[],
  known: readonly KnownStory[] = [],
  rules: readonly StoryRule[] = [],
): FoundStories {
  return findStories(compareArticles(arrangeRegisters(arrangeArchive(articles), noRules)), known, rules);
}

function rule(slug: string, what: Partial<FoundStoryRule>): StoryRule {
  const nothing = { title: undefined, description: undefined, isPinned: false, isDissolved: false };
  return { kind: 'found', slug, ...nothing, ...what };
}

test('finds that the two articles of the sample archive are one story', () => {
  const folder = fileURLToPath(new URL('../../content', import.meta.url));
  const { stories } = storiesIn(readArticles(folder).articles);
  assert.deepEqual(
    stories.map(({ slug, title, articles }) => ({ slug, title, articles: articles.length })),
    [
      {
        slug: 'putin-bereitet-sich-auf-einen-besuch-in-pjoengjang-vor',
        title: 'Putin bereitet sich auf einen Besuch in Pjöngjang vor',
        articles: 2,
      },
    ],
  );
});

test('puts articles about the same events together, and no others', () => {
  const { stories } = storiesIn([first, other, second, third]);
  assert.deepEqual(
    stories.map(({ articles }) => articles),
    [['a', 'b', 'c']],
  );
});

test('says by headline and words what a story is about', () => {
  const [story] = storiesIn([first, other, second]).stories;
  assert.equal(story?.title, 'Huber verteidigt den Neubau');
  assert.match(story?.description ?? '', /^\p{Lu}[\p{L}]+(?:, \p{Lu}[\p{L}]+){3}$/u);
});

test('finds no story in articles that were written a year apart', () => {
  assert.deepEqual(storiesIn([first, written('b', '2015-03-07', 'Huber', later)]).stories, []);
});

test('takes a version of a text into its story, whenever it was written', () => {
  const version = { ...written('y', '2015-03-07', 'Anders', concert), versions: ['a'] };
  assert.deepEqual(
    storiesIn([first, second, version]).stories.map(({ articles }) => articles),
    [['a', 'b', 'y']],
  );
});

test('makes no story of nothing but versions of one text', () => {
  const [version, again] = [
    { ...written('y', '2014-03-06', 'Brücke wird teurer', bridge), versions: ['a'] },
    { ...written('z', '2014-03-07', 'Brücke wird teurer', bridge), versions: ['y'] },
  ];
  assert.deepEqual(storiesIn([first, version, again]).stories, []);
});

test('keeps the address of a story to which articles are added', () => {
  const before = storiesIn([second, third]);
  const after = storiesIn([first, second, third, other], before.known);
  assert.deepEqual(
    after.stories.map(({ slug, articles }) => [slug, articles]),
    [[before.stories[0]?.slug, ['a', 'b', 'c']]],
  );
  assert.deepEqual(storiesIn([first, second, third, other], after.known), after);
});

test('remembers a story that is found no longer, and finds it again under its address', () => {
  const known: readonly KnownStory[] = [{ slug: 'bruecke', articles: ['a', 'b'] }];
  const gone = storiesIn([first, other], known);
  assert.deepEqual(gone, {
    stories: [],
    known: [{ slug: 'bruecke', articles: ['a'] }],
    moved: new Map(),
    gone: new Map([['bruecke', 'a']]),
    idleRules: [],
  });
  assert.equal(storiesIn([first, second, other], known).stories[0]?.slug, 'bruecke');
});

test('lets the editor name, pin and dissolve found stories', () => {
  const known: readonly KnownStory[] = [{ slug: 'bruecke', articles: ['a', 'b'] }];
  const named = storiesIn([first, second, other], known, [
    rule('bruecke', { title: 'Der Streit', description: 'Alles.' }),
  ]);
  assert.deepEqual(named.stories, [
    { slug: 'bruecke', title: 'Der Streit', description: 'Alles.', articles: ['a', 'b'] },
  ]);
  const pinned: readonly KnownStory[] = [{ slug: 'bruecke', articles: ['a', 'x'] }];
  assert.deepEqual(storiesIn([first, other], pinned).stories, []);
  assert.deepEqual(storiesIn([first, other], pinned, [rule('bruecke', { isPinned: true })]).known, pinned);
  const dissolved = storiesIn([first, second, third], known, [rule('bruecke', { isDissolved: true })]);
  assert.deepEqual(dissolved, {
    stories: [],
    known,
    moved: new Map(),
    gone: new Map([['bruecke', 'a']]),
    idleRules: [],
  });
});

test('makes no story of two cases of the same officials', () => {
  const names = (persons: readonly string[]) => ({
    persons,
    places: ['Altstadt'],
    organisations: ['Polizei Altstadt'],
  });
  const officials = names(['Uwe Brandner', 'Achim Remmer', 'Jutta Kolb']);
  const case1 =
    'Eine Scheune in Altstadt ist am Sonntag abgebrannt. Die Feuerwehr war mit 60 Kräften im Einsatz. Kreisbrandmeister Uwe Brandner schätzt den Schaden. Polizeisprecher Achim Remmer und Staatsanwältin Jutta Kolb sagten, die Ursache sei unklar. Die Polizei Altstadt ermittelt.';
  const case2 =
    'Ein Fahrer ist in Altstadt gegen einen Baum geprallt. Die Feuerwehr lobte Kreisbrandmeister Uwe Brandner für den Einsatz. Polizeisprecher Achim Remmer und Staatsanwältin Jutta Kolb sagten, er sei zu schnell gewesen. Die Polizei Altstadt schätzt den Schaden.';
  const articles = [
    anArticle({ slug: 'a', date: aDate('2015-06-08'), title: 'Scheune brennt ab', body: case1, ...officials }),
    anArticle({ slug: 'b', date: aDate('2015-06-11'), title: 'Auto prallt gegen Baum', body: case2, ...officials }),
  ];
  assert.deepEqual(storiesIn(articles).stories, []);
  const [one, two] = [
    anArticle({ ...articles[0], title: 'Kräfte im Einsatz' }),
    anArticle({ ...articles[1], title: 'Einsatz am Baum' }),
  ];
  assert.equal(storiesIn([one, two]).stories.length, 1);
});

test('finds a new story of articles on the matter of a dissolved one, and leaves that as it was', () => {
  const known: readonly KnownStory[] = [{ slug: 'bruecke', articles: ['a', 'y'] }];
  const apart = written('y', '2014-03-06', 'Noch ein Bericht', later);
  const { stories, known: now } = storiesIn([first, apart, second, third], known, [
    rule('bruecke', { isDissolved: true }),
  ]);
  assert.deepEqual(
    stories.map(({ slug, articles }) => [slug, articles]),
    [['neudorf-baut-die-bruecke', ['b', 'c']]],
  );
  assert.deepEqual(now, [...known, { slug: 'neudorf-baut-die-bruecke', articles: ['b', 'c'] }]);
});

test('knows a renamed article by its alias: what was dissolved stays so, what was pinned stays together', () => {
  const known: readonly KnownStory[] = [{ slug: 'bruecke', articles: ['alt', 'b'] }];
  const renamed = { ...first, aliases: ['alt'] };
  const dissolved = storiesIn([renamed, second], known, [rule('bruecke', { isDissolved: true })]);
  assert.deepEqual(dissolved.stories, []);
  assert.deepEqual(dissolved.known, [{ slug: 'bruecke', articles: ['a', 'b'] }]);
  const pinned: readonly KnownStory[] = [{ slug: 'fest', articles: ['alt', 'x'] }];
  const aliased = { ...first, aliases: ['/artikel/alt.html'] };
  assert.deepEqual(storiesIn([aliased, other], pinned, [rule('fest', { isPinned: true })]).stories[0]?.articles, [
    'a',
    'x',
  ]);
  assert.equal(storiesIn([renamed, second], known).stories[0]?.slug, 'bruecke');
});

test('says which rules have no effect, because their stories are found no longer', () => {
  const known: readonly KnownStory[] = [
    { slug: 'bruecke', articles: ['a', 'b'] },
    { slug: 'fort', articles: ['z'] },
  ];
  const idle = (what: Partial<FoundStoryRule>) =>
    storiesIn([first, other], known, [rule('bruecke', what), rule('fort', what)]).idleRules;
  assert.deepEqual(idle({ title: 'Der Streit' }), ['bruecke', 'fort']);
  assert.deepEqual(idle({ isPinned: true }), ['bruecke', 'fort']);
  assert.deepEqual(idle({ isDissolved: true }), ['fort']);
});

test("leaves the articles of the editor's stories to them, and leads there from the story that was found before", () => {
  const own: StoryRule = { kind: 'own', title: 'Eigen', slug: 'eigen', description: undefined, articles: ['a', 'b'] };
  const { stories, moved } = storiesIn([first, second, other], [{ slug: 'bruecke', articles: ['a', 'b'] }], [own]);
  assert.deepEqual(stories, []);
  assert.deepEqual([...moved], [['bruecke', 'eigen']]);
});
