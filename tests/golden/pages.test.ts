// An article, a list and the feed become exactly these pages. Only what lies inside of <main> is kept, a tag a line, so
// that a person can review it. UPDATE_GOLDEN=1 writes the files anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import type { Site } from '../../layouts/site.ts';
import { arrangeArchive } from '../../src/article/archive.ts';
import { readArticles } from '../../src/content/read-content.ts';
import { configOf, siteWith } from '../site/a-site.ts';
import { testContent } from '../site/build-test-site.ts';
import { noEditorsRules, planPages } from '../site/plan-pages.ts';

const goldens = {
  '/artikel/brueckenfest.html': 'article.html',
  '/artikel/glockenturm.html': 'article-without-year.html',
  '/archiv/': 'archive.html',
  '/archiv/2015/': 'year.html',
  '/archiv/2014/03/': 'month.html',
  '/archiv/2014/03/08/': 'day.html',
  '/archiv/ohne-datum/': 'undated.html',
  '/feed.xml': 'feed.xml',
};

const config = configOf(readFileSync(`${testContent}/archive.yaml`, 'utf8'));
const site: Site = { ...siteWith(config), hasRegisters: true };
const pages = planPages(arrangeArchive(readArticles(testContent).articles), [], config.sizes, noEditorsRules);

for (const [path, golden] of Object.entries(goldens)) {
  test(`renders ${path} as tests/golden/pages/${golden} shows`, () => {
    const page = pages.find((page) => page.path === path);
    assert.ok(page);
    const lines = aTagALine(renderPage(page, site));
    const file = new URL(`pages/${golden}`, import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines.join('\n'));
    assert.deepEqual(lines, readFileSync(file, 'utf8').split('\n'));
  });
}

function aTagALine(html: string): readonly string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  // A row of a table stays in one line: a calendar is to be reviewed week by week.
  return `${main.replace(/<tr>.*?<\/tr>(?=<)|>(?=<)/g, '$&\n')}\n`.split('\n');
}
