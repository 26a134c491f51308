// When an article came into the archive: nothing but front matter says it, for no clock is read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { parseArticle } from '../../src/content/article-file.ts';
import { ingestContent } from '../../src/ingest/ingest.ts';
import { lastAdded, latestOf } from '../../src/pages/newest.ts';
import { printProblem } from '../../src/problem.ts';
import { aSite } from '../site/a-site.ts';
import { noEditorsRules, planPages } from '../site/plan-pages.ts';
import { withContent } from './a-content-folder.ts';
import { aDate, anArticle } from './an-article.ts';

const text = 'Hafen offen\n\nDer Hafen der Stadt ist nach dem langen Streik der Lotsen seit dem Morgen wieder offen.';

test('is written into new articles, and stays when their originals change', async () => {
  await withContent({ 'raw/a.txt': text }, async (folder) => {
    await ingestContent(folder.path, { added: '2026-11-22' });
    const file = 'articles/ohne-datum/hafen-offen.md';
    assert.match(folder.read(file), /^added: 2026-11-22$/m);
    folder.put('raw/a.txt', `${text} Das sagte ein Sprecher.`);
    await ingestContent(folder.path, { added: '2027-01-01' });
    assert.match(folder.read(file), /^added: 2026-11-22$/m);
    assert.match(folder.read(file), /Sprecher/);
  });
});

for (const wrong of ['2026', '2026-02-30', 'gestern']) {
  test(`is no ${JSON.stringify(wrong)}`, () => {
    const { problems } = parseArticle(`---\ntitle: a\nadded: ${wrong}\n---\n\nText\n`, 'articles/a.md', 'a.md');
    assert.deepEqual(problems.map(printProblem), [
      'a.md:3  added is no day  → write year-month-day, for example 2026-11-22',
    ]);
  });
}

const old: Article = anArticle({ slug: 'alt', title: 'Alt', date: aDate('1950-01-01'), added: '2026-11-22' });
const late: Article = anArticle({ slug: 'neu', title: 'Neu', date: aDate('2020-01-02') });
const { articles } = arrangeArchive([old, late]);

test('leads the feeds, so that readers hear of an old article that was added', () => {
  assert.deepEqual(
    latestOf(articles, 2).map(({ slug }) => slug),
    ['alt', 'neu'],
  );
  assert.equal(lastAdded(articles), '2026-11-22');
});

test('is said on the front page and in the feed', () => {
  const site = aSite();
  const pages = planPages(arrangeArchive([old, late]), [], site.config.sizes, noEditorsRules);
  const shown = (path: string) => renderPage(pages.find((page) => page.path === path) ?? assert.fail(path), site);
  assert.match(shown('/'), /zuletzt ergänzt am 22\.\u{a0}November\u{a0}2026/u);
  assert.match(shown('/feed.xml'), /<updated>2026-11-22T00:00:00Z<\/updated>/);
});
