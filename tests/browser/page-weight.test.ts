// What a reader loads to see a page for the first time: the article has limits, the figures of all kinds are printed.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { pagesOfKinds } from '../screenshots/pages-of-kinds.ts';
import { buildTestSite } from '../site/build-test-site.ts';
import { copySampleContent, type OpenSite, openSite } from './open-site.ts';

const mostBytes = 30_000;
const mostRequests = 10;

interface Weight {
  /** HTML, styles and scripts as a server sends them, packed. */
  readonly bytes: number;
  /** Fonts and pictures count here. */
  readonly requests: number;
}

let siteDir: string;
let site: OpenSite;

before(async () => {
  siteDir = await buildTestSite(await copySampleContent());
  site = await openSite(siteDir);
});

test(`an article costs at most ${mostBytes / 1000} kB and ${mostRequests} requests`, async (context) => {
  const pages = pagesOfKinds(siteDir);
  assert.ok(pages.some(({ kind }) => kind === 'article'));
  // Together, for most of the time is spent in waiting until nothing more is asked for.
  const weighed = await Promise.all(pages.map(async (page) => ({ ...page, ...(await weigh(page.address)) })));
  for (const { kind, address, bytes, requests } of weighed) {
    const figures = `${kind}: ${(bytes / 1000).toFixed(1)} kB packed, ${requests} requests (${address})`;
    context.diagnostic(figures);
    if (kind === 'article') assert.ok(bytes <= mostBytes && requests <= mostRequests, figures);
  }
});

async function weigh(address: string): Promise<Weight> {
  const { page } = await site.open('robots.txt'); // a server's address that loads nothing else
  const bodies: Promise<Buffer>[] = [];
  let requests = 0;
  page.on('response', (response) => {
    requests += 1;
    const type = response.request().resourceType();
    if (type === 'document' || type === 'stylesheet' || type === 'script') bodies.push(response.body());
  });
  await page.goto(site.address + address, { waitUntil: 'networkidle' });
  const packed = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.close();
  return { bytes: packed.reduce((sum, size) => sum + size, 0), requests };
}
