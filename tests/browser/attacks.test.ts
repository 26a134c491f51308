// Every string that means harm, in every field, setting and parameter: what a reader's browser does with it is nothing.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { arrangeShareImage } from '../../layouts/share-image/arrange-share-image.ts';
import { shareImageSvg } from '../../layouts/share-image/share-image-svg.ts';
import { main } from '../../src/cli.ts';
import { oneLine } from '../../src/german/plain-text.ts';
import { facets } from '../../src/search/search-record.ts';
import { shippedPalettes } from '../../src/theme/palette.ts';
import { attackSlug, everywhere, writeAttackedContent } from '../site/attacked-content.ts';
import { attacks, mark, parameters } from '../site/attacks.ts';
import { temporaryFolder } from '../site/build-test-site.ts';
import { plainTypefaces } from '../unit/a-typeface.ts';
import { type OpenSite, openSite, withoutWorker } from './open-site.ts';
import { type WatchedPage, watchPage } from './watch-page.ts';

let site: OpenSite;
let siteDir: string;
let watched: WatchedPage;
let exitCode: number;
let said = '';
const most = 3; // pages of a kind
// What is too long for an address is cut, as senders of links would do.
const inAddress = attacks.map(([, text]) => text.slice(0, 1500));
const answered = '[role=status]:not(:empty)';

before(async () => {
  siteDir = join(await temporaryFolder(), 'site');
  const stream = { write: (text: string) => (said += text) };
  const content = await writeAttackedContent();
  await main(['ingest', '--content', content], stream, stream);
  exitCode = await main(['build', '--content', content, '--out', siteDir], stream, stream);
  site = await openSite(siteDir);
  watched = watchPage(await site.browser.newPage(withoutWorker), site.address);
});

test('the watch sees what attacks do where nothing holds them off', async () => {
  const page = await site.browser.newPage();
  const control = watchPage(page, site.address);
  const stays = attacks.filter(([name]) => name !== 'refresh').map(([, text]) => text);
  const body = `<main>${stays.join('<p>')}</main>`;
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
  await control.visit('', 'body');
  const found = control.findings().join('\n');
  for (const what of ['something ran', 'asked for https://fremd.example', 'an element iframe', 'an attribute onload'])
    assert.ok(found.includes(what), what);
});

test('the build shows no stack, and nothing is written where an attack wanted it', () => {
  assert.equal(exitCode, 0, said);
  assert.doesNotMatch(said, /^\s+at /m);
  assert.equal(existsSync(join(tmpdir(), mark)), false);
});

test('articles that a link with marked words leads to are only text', async () => {
  for (const [number, text] of inAddress.entries()) {
    const query = new URLSearchParams({ markiert: text.toLowerCase(), q: text });
    await watched.visit(
      `artikel/${attackSlug(number)}.html?${query}#:~:text=${encodeURIComponent(text.slice(0, 300))}`,
    );
  }
  assert.deepEqual(watched.findings(), []);
});

test('all other pages are only text', async () => {
  const pages = filesOf('.html').filter((path) => !path.startsWith('artikel/angriff-'));
  // Of pages of one kind the first ones: all attacks stand on each page, and each name on one of its register's.
  const kindOf = (path: string) => path.replaceAll(/\d+/g, '1').split('/').slice(0, -1).join('/').slice(0, 12);
  const some = pages.filter((path, index) => pages.findIndex((other) => kindOf(other) === kindOf(path)) > index - most);
  assert.ok(some.length > 40, String(some.length));
  for (const path of some) await watched.visit(path.replace(/(?:^|(?<=\/))index\.html$/, ''));
  assert.deepEqual(watched.findings(), []);
});

test('parameters of a link to the search are only words', async () => {
  for (const some of inGroups(inAddress.map((text) => text.slice(0, 150)))) {
    const once = parameters.slice(1).map((name) => [name, some[0] ?? '']);
    const often = some.flatMap((text) => facets.map((facet) => [facet, text]));
    await watched.visit(`suche/?${new URLSearchParams([['q', some.join(' ')], ...once, ...often])}`, answered);
  }
  assert.deepEqual(watched.findings(), []);
});

test('questions that somebody types are only words', async () => {
  await watched.visit(`suche/?q=${everywhere}`, `.hits`);
  for (const text of inAddress) {
    await watched.page.fill('#suchfeld', `${text} ${everywhere}`);
    await watched.page.waitForURL(({ searchParams }) => searchParams.get('q')?.endsWith(everywhere) === true);
    await watched.look(answered);
  }
  assert.deepEqual(watched.findings(), []);
});

test('excerpts and facets of all attacks together are only text', async () => {
  await watched.visit(`suche/?q=${everywhere}&zeige=1000&tabelle=ja`, `.hits li:nth-child(${attacks.length})`);
  for (const summary of await watched.page.locator('main summary').all()) await summary.click();
  await watched.look('.hits');
  await watched.visit(`suche/?q=%22${everywhere}%22&zeige=1000&anteil=ja`, `.hits li:nth-child(${attacks.length})`);
  assert.deepEqual(watched.findings(), []);
});

test('an address that leads nowhere is only words', async () => {
  const paths = inAddress.map((text) => encodeURIComponent(text.replaceAll('\0', '').slice(0, 400)));
  for (const some of inGroups(paths)) await watched.visit(`x${some.join('-')}`, 'body');
  const isExpected = (finding: string) => finding.includes('the server responded with a status of 40');
  assert.deepEqual(
    watched.findings().filter((finding) => !isExpected(finding)),
    [],
  );
});

for (const file of ['feed.xml', 'feed.json', 'sitemap.xml', 'daten/artikel.jsonl']) {
  test(`${file}, opened as a document, runs nothing`, async () => {
    await watched.page.goto(site.address + file);
    assert.equal(await watched.page.evaluate((name) => name in window, mark), false);
    // The browser shows XML with styles of its own, which our policy refuses.
    const isBrowsers = (finding: string) => finding.includes('Applying inline style violates');
    assert.deepEqual(
      watched.findings().filter((finding) => !isBrowsers(finding)),
      [],
    );
  });
}

test('all feeds and the sitemap are well-formed XML', async () => {
  await watched.page.goto(`${site.address}daten/`);
  const feeds = filesOf('.xml');
  assert.ok(feeds.length > 2);
  const broken = await watched.page.evaluate(async (paths) => {
    const roots = paths.map(async (path) => {
      const text = await (await fetch(`../${path}`)).text();
      const isXml = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') === null;
      return isXml ? [] : [path];
    });
    return (await Promise.all(roots)).flat();
  }, feeds);
  assert.deepEqual(broken, []);
});

test('the data files hold each attack as it was written', () => {
  const lines = readFileSync(join(siteDir, 'daten/artikel.jsonl'), 'utf8').trimEnd().split('\n');
  const records = new Map(lines.map((line) => JSON.parse(line)).map((record) => [record.id, record]));
  for (const [number, [name, text]] of attacks.entries()) {
    const record = records.get(attackSlug(number));
    assert.deepEqual([record.title, record.authors[0]], [oneLine(text), oneLine(text)], name);
  }
});

test('a picture for links is outlines and nothing else', async () => {
  for (const [name, text] of attacks) {
    const image = { above: text, headline: text, below: text, foot: text };
    const arranged = arrangeShareImage(image, plainTypefaces);
    if (arranged === undefined) continue;
    const svg = shareImageSvg(arranged, plainTypefaces, shippedPalettes.light);
    assert.doesNotMatch(svg, /<(?!\/?(?:svg|g|path|rect)\b)|\son\w+=|href|attack/, name);
  }
});

/** Some at a time, each of which is one page to open. */
function inGroups(texts: readonly string[]): readonly (readonly string[])[] {
  const size = 6;
  return texts.flatMap((_, index) => (index % size === 0 ? [texts.slice(index, index + size)] : []));
}

function filesOf(ending: string): readonly string[] {
  const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' });
  return files.filter((path) => path.endsWith(ending)).sort();
}
