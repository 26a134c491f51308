// The addresses of found stories when an archive changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KnownStory } from '../../src/article/story.ts';
import { addressGroups, movedStories } from '../../src/connect/known-stories.ts';

const story = (slug: string, ...articles: readonly string[]): KnownStory => ({ slug, articles });
const none: ReadonlySet<string> = new Set();

for (const [what, groups, known, addresses] of [
  ['makes an address of the title of a new story', [['a', 'b']], [], ['titel-0']],
  ['keeps the address of a story that has grown', [['a', 'b', 'c']], [story('alt', 'a', 'b')], ['alt']],
  ['keeps the address of a story that has lost an article', [['a', 'b']], [story('alt', 'a', 'b', 'c')], ['alt']],
  [
    'gives the address to the larger part of a story that fell apart',
    [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
    [story('alt', 'a', 'b', 'c', 'd', 'e')],
    ['titel-0', 'alt'],
  ],
  [
    'gives the address of the larger story to two that became one',
    [['a', 'b', 'c', 'd', 'e']],
    [story('klein', 'a', 'b'), story('gross', 'c', 'd', 'e')],
    ['gross'],
  ],
  [
    'gives both their addresses back when they part again',
    [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
    [story('gross', 'a', 'b', 'c', 'd', 'e'), story('klein', 'a', 'b')],
    ['klein', 'gross'],
  ],
  ['takes one common article for no sign', [['a', 'x']], [story('alt', 'a', 'b')], ['titel-0']],
  ['makes no address that another story has had', [['x', 'y']], [story('titel-0', 'a', 'b')], ['titel-0-2']],
] as const) {
  test(what, () => {
    const titles = groups.map((_, index) => `Titel ${index}`);
    assert.deepEqual(addressGroups(groups, known, titles, none), addresses);
    assert.deepEqual(addressGroups(groups, [...known].reverse(), titles, none), addresses);
  });
}

test('leaves addresses to the stories of the editor', () => {
  assert.deepEqual(addressGroups([['a', 'b']], [story('alt', 'a', 'b')], ['Alt'], new Set(['alt'])), ['alt-2']);
});

test('leads from the address of a story to where most of its articles are now', () => {
  const known = [story('klein', 'a', 'b'), story('gross', 'c', 'd', 'e'), story('fort', 'x', 'y')];
  assert.deepEqual([...movedStories(known, [story('gross', 'a', 'b', 'c', 'd', 'e')])], [['klein', 'gross']]);
});
