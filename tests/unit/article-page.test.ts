// What the page of an article shows beside its text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderPage } from '../../layouts/render-page.tsx';
import type { PublishedOriginal, Site } from '../../layouts/site.ts';
import { arrangeArchive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import { articlePath } from '../../src/pages/site-path.ts';
import { aSite } from '../site/a-site.ts';
import { noEditorsRules, planPages } from '../site/plan-pages.ts';
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
  const originals = new Map<string, PublishedOriginal>([[article.slug, { path: '/original/haushalt.txt', isShown }]]);
  return pageOf(article, { originals });
}

test('leads to the original, and saves one that a browser would show as other letters', () => {
  assert.ok(originalIn(true).includes('<a href="../original/haushalt.txt">raw/a.txt</a>'));
  assert.ok(originalIn(false).includes('<a href="../original/haushalt.txt" download>raw/a.txt</a>'));
});

const quoted = { title: '"Peace" - at last', lead: 'He said "yes".', body: 'He said "yes" ...' };

test('puts no German marks into an English article, its citations and what leads to it', () => {
  const german = anArticle({ slug: 'haus', title: 'Das "Haus" steht', topics: ['Bau'], versions: ['peace'] });
  const english = anArticle({ ...quoted, slug: 'peace', language: 'en', topics: ['Bau'] });
  assert.doesNotMatch(pageOf(english), /[„“‚‘]|Peace.{0,6} – at|yes.{0,6} …/u);
  const other = pageOf(german, {}, [english]);
  assert.equal(other.match(/lang="en">&quot;Peace&quot; - at last</g)?.length, 3);
  assert.doesNotMatch(other, /„Peace/);
  assert.ok(pageOf(english, {}, [german]).includes('<span class="name">Das „Haus“ steht</span>'));
});

test('leads from above the headline to the section, and says nothing of sections where there is none', () => {
  const others = [anArticle({ slug: 'b', section: 'Politik', topics: ['Politik'] })];
  const html = pageOf(anArticle({ section: 'Politik', topics: ['Politik'] }), {}, others);
  assert.ok(html.includes('<p class="kicker"><a href="../rubriken/politik/">Politik</a></p>'));
  assert.ok(html.includes('<a href="../themen/politik/">Politik</a>'));
  assert.ok(html.includes('"articleSection":"Politik"'));
  assert.ok(html.includes('<meta property="article:section" content="Politik"'));
  assert.doesNotMatch(pageOf(anArticle()), /kicker|rubrik|section"/i);
});

test('sets an article from right to left that is written so', () => {
  const html = pageOf(anArticle({ title: 'שלום', lead: 'עולם', body: 'טקסט', language: 'he' }));
  assert.ok(html.includes('<h1 lang="he" dir="rtl">שלום</h1>'));
  assert.ok(html.includes('<p class="lead" lang="he" dir="rtl">עולם</p>'));
  assert.match(html, /<div lang="he" dir="rtl" class="text">/);
});

test('says of a German article neither language nor direction a second time', () => {
  for (const language of [undefined, 'de']) assert.match(pageOf(anArticle({ language })), /<h1>[^<]+<\/h1>/);
});

test('says that something was put right, and what stood there before, each with an address of its own', () => {
  const corrections = [
    {
      date: '2026-11-20',
      what: 'Ein "Name" fehlte.',
      why: 'Hinweis',
      before: 'Er sagte nichts.\n\nSie auch <b>nicht</b>.',
    },
    { date: '2026-11-22', what: 'Ein Wort.', why: undefined, before: undefined },
  ];
  const html = pageOf(anArticle({ corrections }));
  assert.match(html, /<a href="#korrekturen">Korrigiert am 22\.\sNovember\s2026<\/a>/);
  assert.match(
    html,
    /<li id="korrektur-2026-11-20"><p><a href="#korrektur-2026-11-20"><time datetime="2026-11-20">20\.\sNovember\s2026/,
  );
  assert.match(html, /<blockquote><p>Er sagte nichts\.<\/p><p>Sie auch &lt;b>nicht&lt;\/b>\.<\/p><\/blockquote>/);
  assert.ok(html.includes('Ein „Name“ fehlte. Anlass: Hinweis'));
  assert.equal(html.match(/id="korrektur-/g)?.length, 2);
  const ofOneDay = pageOf(anArticle({ corrections: corrections.map((one) => ({ ...one, date: '2026-11-20' })) }));
  assert.ok(ofOneDay.includes('id="korrektur-2026-11-20"') && ofOneDay.includes('id="korrektur-2026-11-20-2"'));
  assert.match(html, /"dateModified":"2026-11-22","correction":\[\{"@type":"CorrectionComment"/);
  assert.doesNotMatch(pageOf(anArticle()), /orrektur|dateModified/);
});
