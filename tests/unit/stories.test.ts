// Stories that an editor puts together, and what is said of mistakes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeArchive } from '../../src/article/archive.ts';
import { noRules } from '../../src/article/register-kind.ts';
import type { StoryRule } from '../../src/article/story.ts';
import { createMostNamed } from '../../src/connect/most-named.ts';
import { arrangeRegisters } from '../../src/connect/registers.ts';
import { arrangeStories } from '../../src/connect/stories.ts';
import { parseStories } from '../../src/content/stories-file.ts';
import { planStories } from '../../src/pages/plan-stories.ts';
import { articleOf } from './an-article.ts';

const file = 'content/stories.yaml';
const known = {
  isArticle: (slug: string) => ['a', 'b', 'c'].includes(slug),
  isFoundStory: (slug: string) => slug === 'putin-in-nordkorea',
};

test('reads stories with their articles, by name or by file', () => {
  const text = `- title: Der Streit
  description: Um die Brücke.
  articles: [a, articles/2015/B.md, artikel/c.html]
- title: "?"
  slug: frage
  articles: [a]
`;
  assert.deepEqual(parseStories(text, file, known), {
    value: [
      {
        kind: 'own',
        title: 'Der Streit',
        slug: 'der-streit',
        description: 'Um die Brücke.',
        articles: ['a', 'b', 'c'],
      },
      { kind: 'own', title: '?', slug: 'frage', description: undefined, articles: ['a'] },
    ],
    problems: [],
  });
});

test('reads what holds for stories that were found', () => {
  const { value, problems } = parseStories(
    '- slug: putin-in-nordkorea\n  title: Besuch\n  pinned: true\n',
    file,
    known,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(value, [
    {
      kind: 'found',
      slug: 'putin-in-nordkorea',
      title: 'Besuch',
      description: undefined,
      isPinned: true,
      isDissolved: false,
    },
  ]);
});

for (const [text, line, what, kept] of [
  ['- title: A\n  articles: [x]\n', 1, /"A" names "x", which is no article/, 1],
  ['- title: A\n  articles: [a]\n- title: A\n  articles: [b]\n', 3, /a story above has the address "a", too/, 1],
  ['- title: "?"\n  articles: [a]\n', 1, /has no letter for an address/, 0],
  ['- title: A\n  articles: []\n', 1, /"A" has no articles/, 1],
  ['- title: A\n', 1, /"A": articles is missing/, 0],
  ['- title: A\n- title: B\n  articles: [a]\n- title: C\n  articles: [x]\n', 1, /articles is missing/, 2],
  ['- articles: [a]\n', 1, /title is missing/, 0],
  ['- slug: fremd\n  pinned: true\n', 1, /no story that was found has the address "fremd"/, 1],
  ['- slug: putin-in-nordkorea\n', 1, /"putin-in-nordkorea" says nothing of its story/, 1],
  ['- slug: putin-in-nordkorea\n  title: A\n  dissolved: true\n', 1, /is dissolved and is to be shown/, 1],
  ['- slug: putin-in-nordkorea\n  dissolved: ja\n', 2, /dissolved is neither true nor false/, 0],
  ['- title: A\n  articles: [a]\n  pinned: true\n', 1, /"A" has articles of its own/, 1],
  ['- title: A\n  slug: Ä\n  articles: [a]\n', 2, /is no name for an address/, 0],
  ['title: A\n', 1, /./, undefined],
] as const) {
  test(`says what is wrong in ${JSON.stringify(text)}`, () => {
    const { value, problems } = parseStories(text, file, known);
    assert.equal(value?.length, kept);
    assert.equal(problems[0]?.place.line, line);
    assert.match(problems[0]?.what ?? '', what);
    assert.ok((problems[0]?.hint ?? '') !== '');
  });
}

test('puts the articles of a story in the order of the archive, and the newest story first', () => {
  const archive = arrangeArchive([articleOf('a', '2014'), articleOf('b', '2015'), articleOf('c', '2016')]);
  const rule = (slug: string, articles: readonly string[]): StoryRule => {
    return { kind: 'own', title: slug, slug, description: undefined, articles };
  };
  const stories = arrangeStories(
    archive,
    [rule('old', ['b', 'a', 'a', 'x']), rule('new', ['c', 'a']), rule('none', ['x'])],
    [],
  );
  assert.deepEqual(
    stories.map(({ slug, articles }) => [slug, articles.map((article) => article.slug)]),
    [
      ['new', ['a', 'c']],
      ['old', ['a', 'b']],
    ],
  );
});

test('orders stories by their newest dated article, those without any last', () => {
  const archive = arrangeArchive([
    articleOf('a', '2014'),
    articleOf('b', '2015'),
    articleOf('x', ''),
    articleOf('y', ''),
  ]);
  const rule = (slug: string, articles: readonly string[]): StoryRule => {
    return { kind: 'own', title: slug, slug, description: undefined, articles };
  };
  const rules = [rule('undated', ['y']), rule('old', ['a', 'x']), rule('new', ['b'])];
  assert.deepEqual(
    arrangeStories(archive, rules, []).map(({ slug }) => slug),
    ['new', 'old', 'undated'],
  );
});

test('splits a story of many articles into pages', () => {
  const archive = arrangeArchive([1, 2, 3, 4, 5].map((day) => articleOf(`a${day}`, `2014-03-0${day}`)));
  const rule: StoryRule = {
    kind: 'own',
    title: 'Alle',
    slug: 'alle',
    description: undefined,
    articles: ['a1', 'a2', 'a3', 'a4', 'a5'],
  };
  const stories = arrangeStories(archive, [rule], []);
  const link = ({ name }: { readonly name: string }) => ({ name, path: '/' }) as const;
  const { pages } = planStories(stories, createMostNamed(arrangeRegisters(archive, noRules)), link, 2);
  const shown = pages.map((page) => [page.path, page.kind === 'story' ? page.list.items.map(({ slug }) => slug) : []]);
  assert.deepEqual(shown, [
    ['/dossiers/', []],
    ['/dossiers/alle/', ['a1', 'a2']],
    ['/dossiers/alle/seite-2/', ['a3', 'a4']],
    ['/dossiers/alle/seite-3/', ['a5']],
  ]);
});

test('shows an article where it stands in each of its stories', () => {
  const [a, b, c] = [articleOf('a', '2014-03-01'), articleOf('b', '2014-03-03'), articleOf('c', '2014-03-04')];
  const archive = arrangeArchive([a, b, c]);
  const stories = arrangeStories(
    archive,
    [
      { kind: 'own', title: 'Alle', slug: 'alle', description: undefined, articles: ['a', 'b', 'c'] },
      { kind: 'own', title: 'Zwei', slug: 'zwei', description: undefined, articles: ['b', 'c'] },
    ],
    [],
  );
  const { placesOf } = planStories(
    stories,
    createMostNamed(arrangeRegisters(archive, noRules)),
    ({ name }) => ({ name, path: '/' }),
    200,
  );
  const shown = placesOf(b).map(({ story, number, previous, next }) => [
    story.slug,
    number,
    previous?.slug,
    next?.slug,
  ]);
  assert.deepEqual(shown, [
    ['alle', 2, 'a', 'c'],
    ['zwei', 1, undefined, 'c'],
  ]);
  assert.deepEqual(placesOf(articleOf('x', '2014')), []);
});
