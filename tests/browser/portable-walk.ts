// The way of a reader who has unzipped the test archive and opens it by a double click; the same in every browser.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { count, type Reader, sees, words } from './reader-at-a-browser.ts';

const hitCount = words('.hit-count');
const firstHit = words('.hits .headline');
const donaupost = '//*[@class="facets"]//label[span[.="Donaupost"]]/input';
const query = 'decodeURIComponent(location.search)';

/** Of those that are files: the one that stands in until they have come is made of what the device has, which may be nothing. */
function fontsThat(status: string): string {
  const isFile = '!font.family.includes("Fallback")';
  return `[...document.fonts].filter((font) => font.status === "${status}" && ${isFile}).length`;
}

/** `home` is the address of the front page's file. */
export async function walkThrough(reader: Reader, home: string): Promise<void> {
  await reader.open(home);
  await sees(reader, 'document.title', 'Prüfarchiv der „Donaupost“');
  await sees(
    reader,
    `document.fonts.ready.then(() => ${fontsThat('loaded')} > 0 && ${fontsThat('error')} === 0)`,
    true,
  );

  // A question on the front page, which is a form that leads to a file.
  await reader.click('main input[type=search]');
  await reader.type('Brücke\n');
  await sees(reader, `${query}.slice(0, 10)`, '?q=Brücke');
  await sees(reader, 'location.pathname.endsWith("/suche/index.html")', true);
  await sees(reader, hitCount, '1 Treffer für „Brücke“');
  await sees(reader, firstHit, 'Tausende feiern die neue Brücke');

  // Its first hit, the marks in it, and back.
  await reader.click('.hits .headline');
  await sees(reader, 'location.pathname.endsWith("/artikel/brueckenfest.html")', true);
  await sees(reader, `${count('article mark')} > 0`, true);
  await sees(reader, `${words('article mark')}.toLowerCase()`, 'brücke');
  await reader.back();
  await sees(reader, firstHit, 'Tausende feiern die neue Brücke');
  await sees(reader, 'document.querySelector("#suchfeld").value', 'Brücke');

  // Another question as one types, narrowed and ordered; the address keeps all of it.
  await reader.click('.masthead .to-search');
  await sees(reader, 'location.search', '');
  await reader.click('#suchfeld');
  await reader.type('die');
  await sees(reader, hitCount, '4 Treffer für „die“');
  await reader.click(donaupost);
  await sees(reader, query, '?q=die&quelle=Donaupost');
  await sees(reader, hitCount, '3 Treffer für „die“');
  await reader.reload();
  await sees(reader, hitCount, '3 Treffer für „die“');
  await sees(reader, count('.facets input:checked'), 1);
  await reader.back();
  await sees(reader, hitCount, '4 Treffer für „die“');

  // From page to page, by links alone.
  await reader.click('.masthead nav a');
  await sees(reader, words('h1'), 'Archiv');
  await reader.click('.masthead .name');
  await sees(reader, 'location.href', home);
  assert.deepEqual(reader.complaints, []);
}

/** Fails where pages opened from a folder may read their neighbours: then the search works for another reason. */
export async function asksInVain(reader: Reader, siteDir: string): Promise<void> {
  const folder = dirname(siteDir);
  const page = join(folder, 'asking.html');
  await writeFile(page, '<!doctype html><title>A page without any policy of its own</title>');
  await writeFile(join(folder, 'neighbour.txt'), 'text');
  await reader.open(pathToFileURL(page).href);
  const fetched = 'fetch("neighbour.txt").then(() => "read", () => "refused")';
  const asked = `new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.onload = () => resolve('read');
    request.onerror = () => resolve('refused');
    request.open('GET', 'neighbour.txt');
    request.send();
  })`;
  assert.deepEqual([await reader.read(fetched), await reader.read(asked)], ['refused', 'refused']);
}
