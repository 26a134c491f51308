// What the page of an article shows beside its text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import type { PublishedOriginal, Site } from '../../layouts/site.ts';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { noEditorsRules, planPages } from '../../src/pages/plan-pages.ts';
import { articlePath } from '../../src/pages/site-path.ts';
import { aSite } from '../site/a-site.ts';
import { anArticle } from './an-article.ts';

function pageOf(article: Article, changes: Partial<Site> = {}, others: readonly Article[] = []): string {
  const site = { ...aSite(), ...changes };
  const pages = planPages(arrangeArchive([article, ...others]), [], site.config.sizes, noEditorsRules);
  const page = pages.find(({ path }) => path === articlePath(article));
  assert.ok(page);
  return renderPage(page, site);
}

function originalIn(isShown: boolean): string {
  const article = anArticle({ original: { file: 'raw/a.txt', sha256: '0'.repeat(64) } });
  const originals = new Map<Article, PublishedOriginal>([[article, { path: '/original/haushalt.txt', isShown }]]);
  return pageOf(article, { originals });
}

test('leads to the original, and saves one that a browser would show as other letters', () => {
  assert.ok(originalIn(true).includes('<a href="../original/haushalt.txt">raw/a.txt</a>'));
  assert.ok(originalIn(false).includes('<a href="../original/haushalt.txt" download>raw/a.txt</a>'));
});
