// A build renders a page again only when something that it shows has changed: own-inputs.ts must name all that its layout
// reads of the site.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commonInputs, ownInputs } from '../../layouts/own-inputs.ts';
import { renderPage } from '../../layouts/render-page.tsx';
import type { PublishedOriginal, Site, SiteImage } from '../../layouts/site.ts';
import { arrangeArchive } from '../../src/article/archive.ts';
import { createFingerprints } from '../../src/build/fingerprint.ts';
import { checkedContent } from '../../src/commands/check.ts';
import type { Page } from '../../src/pages/page.ts';
import { planSite } from '../../src/pages/plan-pages.ts';
import type { SitePath } from '../../src/pages/site-path.ts';
import { configOf, siteWith } from '../site/a-site.ts';
import { testContent } from '../site/build-test-site.ts';
import { noEditorsRules } from '../site/plan-pages.ts';
import { anArticle } from './an-article.ts';

const config = configOf(readFileSync(`${testContent}/archive.yaml`, 'utf8'));
const { articles, textPages } = await checkedContent(testContent);
const withOriginal = anArticle({ slug: 'gruss', original: { file: 'raw/gruss.txt', sha256: '0'.repeat(64) } });
const { pages } = planSite(arrangeArchive([...articles, withOriginal]), {
  textPages,
  sizes: config.sizes,
  rules: noEditorsRules,
  known: [],
  isOffline: true,
});
const site: Site = { ...siteWith(config), textPages, hasRegisters: true, isOffline: true };
const ownOnly = ['dataFiles', 'originals', 'shareImages', 'indexStart'];

/** A map that notes what it is asked for. */
class NotedMap<Key, Value> extends Map<Key, Value> {
  readonly asked: Key[] = [];
  override get(key: Key): Value | undefined {
    this.asked.push(key);
    return undefined;
  }
}

/** What a page's layout reads of the site. */
function readsOf(page: Page) {
  const originals = new NotedMap<string, PublishedOriginal>();
  const shareImages = new NotedMap<SitePath, SiteImage>();
  const members = new Set<string>();
  const noted = new Proxy(
    { ...site, originals, shareImages },
    {
      get(target, member, receiver) {
        members.add(String(member));
        return Reflect.get(target, member, receiver);
      },
    },
  );
  renderPage(page, noted);
  return { members, originals: originals.asked, shareImages: shareImages.asked };
}

test('the site of this test has pages of every kind that reads something of its own', () => {
  const kinds = new Set(pages.map(({ kind }) => kind));
  for (const kind of ['home', 'article', 'search', 'not-found', 'data', 'offline', 'text', 'entry', 'month', 'feed'])
    assert.ok(kinds.has(kind as Page['kind']), kind);
});

test('no layout reads more of the site than own-inputs.ts names for its page', () => {
  const seen = new Set<string>();
  for (const page of pages) {
    const { members, originals, shareImages } = readsOf(page);
    for (const member of members) seen.add(member);
    assert.deepEqual(
      [...new Set(shareImages)].filter((path) => path !== page.path),
      [],
      page.path,
    );
    const own = page.kind === 'article' ? page.article.slug : undefined;
    assert.deepEqual(
      [...new Set(originals)].filter((slug) => slug !== own),
      [],
      page.path,
    );
    assert.equal(members.has('dataFiles') && page.kind !== 'data', false, page.path);
    assert.equal(members.has('indexStart') && page.kind !== 'search' && page.kind !== 'not-found', false, page.path);
  }
  for (const member of ownOnly) assert.ok(seen.has(member), `no page reads ${member}`);
});

test('what all pages share is all of the site but its functions and what single pages have of their own', () => {
  const named = commonInputs(site, 'program').slice(1);
  const shared = Object.entries(site).filter(([name, value]) => typeof value !== 'function' && !ownOnly.includes(name));
  assert.equal(named.length, shared.length);
  for (const [name, value] of shared) assert.ok(named.includes(value), name);
});

test('a page has another fingerprint when what it reads of its own has changed, and no other page has', () => {
  const fingerprintOf = createFingerprints(new Map());
  const changed: Site = { ...site, indexStart: '/suchindex/start-1.js' };
  const isOther = (page: Page) => fingerprintOf(ownInputs(page, site)) !== fingerprintOf(ownInputs(page, changed));
  assert.deepEqual([...new Set(pages.filter(isOther).map(({ kind }) => kind))].sort(), ['not-found', 'search']);
});
