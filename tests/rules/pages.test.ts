// Every page of every test site is valid HTML, and every link and fragment in it leads somewhere.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { LinkChecker } from 'linkinator';
import { serveSite } from '../../src/build/static-server.ts';
import { main } from '../../src/cli.ts';
import { copySampleContent } from '../browser/open-site.ts';
import { buildTestSite, temporaryFolder } from '../site/build-test-site.ts';
import { writeHostileContent } from '../site/hostile-content.ts';
import { validator } from '../site/html-validator.ts';

const sites: Readonly<Record<string, () => Promise<string>>> = {
  'the test archive': () => buildTestSite(),
  'the sample archive, below a path': async () => {
    const content = await copySampleContent();
    await appendFile(join(content, 'archive.yaml'), '\nurl: https://archiv.example/ein/pfad/\n');
    return buildTestSite(content);
  },
  'an archive that means harm': async () => {
    const outDir = join(await temporaryFolder(), 'site');
    const silent = { write: () => true };
    await main(['build', '--quiet', '--content', await writeHostileContent(), '--out', outDir], silent, silent);
    return outDir;
  },
};

for (const [name, build] of Object.entries(sites)) {
  describe(name, () => {
    let siteDir: string;
    before(async () => {
      siteDir = await build();
    });

    test('has only valid pages', async () => {
      const pages = filesOf(siteDir, '.html');
      assert.ok(pages.length > 5);
      const complaints: string[] = [];
      for (const page of pages) {
        const { results } = await validator.validateString(readFileSync(join(siteDir, page), 'utf8'));
        for (const { messages } of results) {
          for (const { ruleId, message, line } of messages) complaints.push(`${page}:${line} ${ruleId}: ${message}`);
        }
      }
      assert.deepEqual(complaints, []);
    });

    test('has no link or fragment that leads nowhere', async () => {
      const server = await serveSite(siteDir, 0);
      const published = publishedAddress(siteDir);
      const { pathname } = new URL(published);
      const { links } = await new LinkChecker().check({
        path: filesOf(siteDir, '.html').map((file) => server.address + file.replace(/(?<=^|\/)index\.html$/, '')),
        checkFragments: true,
        // What leads to the published site, leads to this one: by its whole address, or from the root of its server.
        urlRewriteExpressions: [
          { pattern: startingWith(published), replacement: server.address },
          { pattern: startingWith(new URL(pathname, server.address).href), replacement: server.address },
        ],
        // Everything outside of the site.
        linksToSkip: [`^(?!${server.address})`],
      });
      await server.close();
      assert.ok(links.length > 10);
      assert.deepEqual(
        links.filter(({ state }) => state === 'BROKEN').map(({ url, parent }) => `${parent} → ${url}`),
        [],
      );
    });

    test('has no address in a feed or a sitemap that leads nowhere', () => {
      const published = publishedAddress(siteDir);
      const named = filesOf(siteDir, '.xml').flatMap((file) => {
        const text = readFileSync(join(siteDir, file), 'utf8').replaceAll('&amp;', '&');
        return text.split(/[<>"]/).filter((part) => part.startsWith(published));
      });
      const paths = [...new Set(named)].map((address) => decodeURIComponent(address.slice(published.length)));
      assert.ok(paths.length > 5);
      const isThere = (path: string) =>
        existsSync(join(siteDir, path, path === '' || path.endsWith('/') ? 'index.html' : ''));
      assert.deepEqual(
        paths.filter((path) => !isThere(path)),
        [],
      );
    });

    test('has every picture that an article or the front page shows beside links', () => {
      const published = publishedAddress(siteDir);
      const pages = ['index.html', ...filesOf(siteDir, '.html').filter((file) => file.startsWith('artikel/'))];
      const missing = pages.filter((page) => {
        const html = readFileSync(join(siteDir, page), 'utf8');
        const isRedirect = html.includes('http-equiv="refresh"');
        const address = /<meta property="og:image" content="(?<address>[^"]+)">/.exec(html)?.groups?.address;
        return (
          !isRedirect && !(address?.startsWith(published) && existsSync(join(siteDir, address.slice(published.length))))
        );
      });
      assert.deepEqual(missing, []);
    });

    test('has a feed, a sitemap and a robots.txt', () => {
      assert.match(
        readFileSync(join(siteDir, 'feed.xml'), 'utf8'),
        /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns=/,
      );
      assert.match(readFileSync(join(siteDir, 'sitemap.xml'), 'utf8'), /<loc>http[^<]+\/artikel\/[^<]+<\/loc>/);
      assert.match(readFileSync(join(siteDir, 'robots.txt'), 'utf8'), /^Sitemap: http.*\/sitemap\.xml$/m);
    });
  });
}

function filesOf(siteDir: string, ending: string): readonly string[] {
  return readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));
}

/** Where the site says that it will stand: "https://archiv.example/ein/pfad/". */
function publishedAddress(siteDir: string): string {
  const robots = readFileSync(join(siteDir, 'robots.txt'), 'utf8');
  return /^Sitemap: (?<address>.*)sitemap\.xml$/m.exec(robots)?.groups?.address ?? '';
}

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
