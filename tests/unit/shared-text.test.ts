// Articles that have a text in common know of each other, whichever of them says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrangeArchive } from '../../src/article/archive.ts';
import { findSharedText } from '../../src/connect/shared-text.ts';
import { aDate, anArticle } from './an-article.ts';

const early = anArticle({ slug: 'frueh', date: aDate('2019-03-01') });
const late = anArticle({ slug: 'spaet', date: aDate('2019-03-02'), versions: ['frueh', 'weg'] });
const long = anArticle({ slug: 'lang', date: aDate('2019-03-03'), copies: ['spaet', 'frueh', 'lang'] });
const archive = arrangeArchive([long, late, early]);

const slugsOf = (article: typeof early) => {
  const { versions, copies } = findSharedText(archive)(article);
  return { versions: versions.map(({ slug }) => slug), copies: copies.map(({ slug }) => slug) };
};

test('what one article says holds for both, in the order of the archive', () => {
  assert.deepEqual(slugsOf(early), { versions: ['spaet'], copies: ['lang'] });
  assert.deepEqual(slugsOf(late), { versions: ['frueh'], copies: ['lang'] });
});

test('an article is no copy of itself, nor of one that is not there', () => {
  assert.deepEqual(slugsOf(long), { versions: [], copies: ['frueh', 'spaet'] });
});
