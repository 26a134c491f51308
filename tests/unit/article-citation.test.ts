// The row that says how to cite an article: what is in it, and that no text in it becomes HTML.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import { arrangeArchive } from '../../src/article/archive.ts';
import { aSite } from '../site/a-site.ts';
import { noEditorsRules, planPages } from '../site/plan-pages.ts';
import { anArticle } from './an-article.ts';

function rowOf(settings: string, changes: Parameters<typeof anArticle>[0] = {}): string {
  const site = aSite(settings);
  const pages = planPages(arrangeArchive([anArticle(changes)]), [], site.config.sizes, noEditorsRules);
  const page = pages.find(({ kind }) => kind === 'article');
  assert.ok(page);
  return /<details class="citation">[\s\S]*?<\/details>/.exec(renderPage(page, site))?.[0] ?? '';
}

function termsOf(row: string): readonly (string | undefined)[] {
  return [...row.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, term]) => term);
}

test('says everything that the archive knows, and no more', () => {
  const everything = ['Quellenangabe', 'Dauerhafte Adresse', 'Rechte', 'BibTeX', 'RIS', 'CSL-JSON'];
  assert.deepEqual(termsOf(rowOf('url: https://archiv.example/\nrights: © Verein')), everything);
  assert.deepEqual(termsOf(rowOf('')), ['Quellenangabe', 'BibTeX', 'RIS', 'CSL-JSON']);
  assert.doesNotMatch(rowOf(''), /https?:/);
});

test('shows texts that look like HTML as texts', () => {
  const hostile = '</pre></details><script>alert(1)</script> & "b"';
  const row = rowOf(`url: 'https://archiv.example/a"><script>x</script>/'\nrights: '${hostile}'`, {
    title: hostile,
    authors: [hostile],
    sources: [hostile],
  });
  assert.doesNotMatch(row, /<script|<\/pre><\/details><script/);
  assert.equal(row.match(/<\/details>/g)?.length, 1);
  assert.match(row, /<dd>&lt;\/pre>&lt;\/details>&lt;script>alert\(1\)&lt;\/script> &amp; "b"<\/dd>/);
});
