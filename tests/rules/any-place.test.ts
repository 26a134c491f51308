// A site holds wherever it is put: nothing in it is addressed from the root of a server. A portable one names files, and
// needs no server at all.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { before, describe, test } from 'node:test';
import { copySampleContent } from '../browser/open-site.ts';
import { buildPortableSite, buildTestSite } from '../site/build-test-site.ts';
import { addressesIn, addressesInStyles } from './addresses-in.ts';

const scheme = /^[a-z][a-z\d+.-]*:/i;
/** What may lead out of the site: a reader follows it, or it says where the page will stand for good. */
const outwards = new Set(['a href', 'link href']);

const sites: Readonly<Record<string, () => Promise<string>>> = {
  'the test archive': () => buildTestSite(),
  'the test archive, portable': () => buildPortableSite(),
  'the sample archive, below a path': async () => buildTestSite(await sampleBelowAPath()),
  'the sample archive, below a path, portable': async () => buildPortableSite(await sampleBelowAPath()),
};

for (const [name, build] of Object.entries(sites)) {
  describe(name, () => {
    let siteDir: string;
    before(async () => {
      siteDir = await build();
    });

    test('addresses nothing from the root of the server, but on the page for what is not there', () => {
      const rooted = pagesOf(siteDir)
        .filter((page) => page !== '404.html')
        .flatMap((page) => addressesOf(siteDir, page).filter(([, address]) => /^\s*[/\\]/.test(address)));
      assert.deepEqual(rooted, []);
    });

    if (name.endsWith('portable')) {
      test('leads to files that are there, and to places in them', () => {
        const wrong = pagesOf(siteDir)
          .filter((page) => page !== '404.html')
          .flatMap((page) => addressesOf(siteDir, page).map(([place, address]) => ({ page, place, address })))
          .map((link) => ({ ...link, why: whyWrong(siteDir, link) }))
          .filter(({ why }) => why !== undefined);
        assert.deepEqual(wrong, []);
      });

      test('has styles that load files that are there', () => {
        const styles = filesOf(siteDir, '.css');
        const named = styles.flatMap((style) =>
          addressesInStyles(readFileSync(join(siteDir, style), 'utf8')).map((address) => ({ page: style, address })),
        );
        assert.ok(named.length > 0);
        const missing = named.filter((link) => whyWrong(siteDir, { ...link, place: 'style' }) !== undefined);
        assert.deepEqual(missing, []);
      });
    }
  });
}

interface Link {
  readonly page: string;
  readonly place: string;
  readonly address: string;
}

/** Undefined for a link that holds from a folder. */
function whyWrong(siteDir: string, { page, place, address }: Link): string | undefined {
  if (scheme.test(address)) return outwards.has(place) ? undefined : 'is asked of elsewhere';
  const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const file = path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path));
  if (path.endsWith('/')) return 'leads to a folder';
  if (file.startsWith('..')) return 'leads out of the site';
  if (!statSync(join(siteDir, file), { throwIfNoEntry: false })?.isFile()) return 'leads to no file';
  const isThere = !fragment || read(siteDir, file).ids.has(decodeURIComponent(fragment));
  return isThere ? undefined : 'leads to no place in the file';
}

function addressesOf(siteDir: string, page: string): readonly (readonly [place: string, address: string])[] {
  const { addresses } = read(siteDir, page);
  assert.ok(addresses.length > 2, `${page} has a stylesheet, an icon and links`);
  return addresses;
}

const pagesRead = new Map<string, ReturnType<typeof addressesIn>>();

function read(siteDir: string, page: string): ReturnType<typeof addressesIn> {
  const file = join(siteDir, page);
  const known = pagesRead.get(file) ?? addressesIn(readFileSync(file, 'utf8'));
  pagesRead.set(file, known);
  return known;
}

function pagesOf(siteDir: string): readonly string[] {
  const pages = filesOf(siteDir, '.html');
  assert.ok(pages.length > 5);
  return pages;
}

function filesOf(siteDir: string, ending: string): readonly string[] {
  return readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
}

async function sampleBelowAPath(): Promise<string> {
  const content = await copySampleContent();
  await appendFile(join(content, 'archive.yaml'), '\nurl: https://archiv.example/ein/pfad/\n');
  return content;
}
