// What a site costs that needs no server: its first results from a folder beside those over HTTP, its files, its zip file; and
// what is left of it when it was saved and its server has stopped.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { serveSite } from '../../src/build/static-server.ts';
import { writeZip } from '../../src/build/write-zip.ts';
import { indexFolder } from '../../src/search/index-start.ts';
import { openSiteIndex } from '../../src/search/open-site-index.ts';
import { nothingChosen } from '../../src/search/search-record.ts';
import { launchBrowser } from '../browser/launch.ts';
import type { Figure } from './figure.ts';
import { longestOf, longTasks } from './long-tasks.ts';
import { buildSite, recordsOf, writeMeasuredContent } from './measured-archive.ts';
import { quantile } from './quantile.ts';
import { questionsFor } from './questions.ts';
import { savedSiteFigures } from './saved-site.ts';
import { enter, openMeasured, shown } from './search-page.ts';

const visits = 5;
const pause = 300; // milliseconds between questions, in which the facets are counted

/** Builds both sites below a folder, and measures them in one run, by turns. */
export async function offlineFigures(
  contentDir: string | undefined,
  data: string,
  folder: string,
): Promise<readonly Figure[]> {
  const content = join(folder, 'content');
  writeMeasuredContent(contentDir, content);
  const [served, portable] = [join(folder, 'served'), join(folder, 'portable')];
  buildSite(content, served);
  buildSite(content, portable, ['--portable']);
  const [servedZip = 0, portableZip = 0] = [served, portable].map((site) =>
    writeZip(site, `${site}.zip`, 'archiv', () => {}),
  );
  const questions = questionsFor(join(data, 'queries.jsonl'), recordsOf(content));
  return [
    { what: 'files of the index', asked: '1500', reached: readdirSync(join(portable, indexFolder)).length },
    { what: 'portable zip file beside that of the served site', asked: '1.1', reached: portableZip / servedZip },
    { what: 'portable zip file, MB', asked: '', reached: portableZip / 1e6 },
    ...(await browserFigures(served, portable, questions)),
    ...(await savedSiteFigures(served, questions)),
  ];
}

async function browserFigures(served: string, portable: string, questions: readonly string[]) {
  const server = await serveSite(served, 0);
  const browser = await launchBrowser();
  try {
    const addresses = {
      'from a folder': pathToFileURL(join(portable, 'suche/index.html')).href,
      'over HTTP': `${server.address}suche/`,
    };
    const places = Object.entries(addresses).map(([place, address]) => ({ place, address, cold: [] as Cold[] }));
    await coldVisit(browser, addresses['over HTTP'], questions[0] ?? ''); // the browser's own start counts for nobody
    for (const query of await answeredAmong(questions, portable)) {
      for (const { address, cold } of places) cold.push(await coldVisit(browser, address, query));
    }
    const warm = await warmTasks(browser, addresses['from a folder'], questions);
    return [
      ...places.flatMap(({ place, cold }): readonly Figure[] => [
        {
          what: `milliseconds to the first results ${place}, cold, median of ${visits}`,
          asked: place === 'from a folder' ? '1000' : '',
          reached: quantile(
            cold.map(({ painted }) => painted),
            0.5,
          ),
        },
        {
          what: `longest task of it, of those from 50 milliseconds on, median of ${visits}`,
          asked: '',
          reached: quantile(
            cold.map(({ longest }) => longest),
            0.5,
          ),
        },
      ]),
      { what: 'longest task of a further answer, median', asked: '', reached: quantile(warm, 0.5) },
      { what: 'longest task of a further answer, 95 of 100', asked: '', reached: quantile(warm, 0.95) },
      { what: 'longest task of any further answer', asked: '', reached: Math.max(...warm) },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The first questions that the archive has an answer to. */
async function answeredAmong(questions: readonly string[], siteDir: string): Promise<readonly string[]> {
  const index = await openSiteIndex(siteDir);
  const answered: string[] = [];
  for (const query of questions) {
    const { total } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
    if (total > 0 && answered.length < visits) answered.push(query);
  }
  return answered;
}

interface Cold {
  readonly painted: number;
  readonly longest: number;
}

/** As somebody who never was there, by an address with a question in it. */
async function coldVisit(browser: Browser, address: string, query: string): Promise<Cold> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await openMeasured(page, `${address}?q=${encodeURIComponent(query)}`);
    const { painted } = await shown(page, query);
    return { painted, longest: longestOf(await longTasks(page), 0) };
  } finally {
    await context.close();
  }
}

/** The longest task between each question and the next, in a page that stays open. */
async function warmTasks(browser: Browser, address: string, questions: readonly string[]): Promise<readonly number[]> {
  const page = await browser.newPage();
  await openMeasured(page, address);
  const asked: number[] = [];
  for (const query of questions) {
    asked.push(await enter(page, query));
    await shown(page, query);
    await page.waitForTimeout(pause);
  }
  const tasks = await longTasks(page);
  return asked.map((from, index) => longestOf(tasks, from, asked[index + 1]));
}
