// What a reader of the search page waits for and loads, in a browser.
import { serveSite } from '../../src/build/static-server.ts';
import { searchPath } from '../../src/pages/site-path.ts';
import { launchBrowser } from '../browser/launch.ts';
import type { Figure } from './figure.ts';
import { quantile } from './quantile.ts';
import { enter, openMeasured, shown } from './search-page.ts';
import { type Visit, type VisitedSite, visit } from './search-visit.ts';
import { wireSizeIn } from './wire-size.ts';

const warmUps = 10; // answers that do not count: by then the browser has compiled the script
const pause = 300; // milliseconds between questions, in which the facets are counted
const everyTyped = 4; // of the visits: typing takes its time

export async function browserFigures(siteDir: string, questions: readonly string[]): Promise<readonly Figure[]> {
  const server = await serveSite(siteDir, 0);
  const browser = await launchBrowser();
  try {
    const site = { browser, address: server.address + searchPath.slice(1), wireSize: wireSizeIn(siteDir) };
    const warm = await warmAnswers(site, questions);
    const visits = await firstVisits(site, questions);
    const kilobytes = (bytes: (visit: Visit) => number | undefined) =>
      visits.flatMap((one) => bytes(one) ?? []).map((size) => size / 1000);
    return [
      ...twoFigures('milliseconds to the results of a question, warm', warm, '150', '150'),
      ...twoFigures(
        'kB before the first results',
        kilobytes(({ first }) => first),
        '250',
        '350',
      ),
      ...twoFigures(
        'kB of fonts beside them',
        kilobytes(({ fonts }) => fonts),
      ),
      ...twoFigures(
        'kB after them, for facets',
        kilobytes(({ after }) => after),
      ),
      ...twoFigures(
        'kB for a further word',
        kilobytes(({ furtherWord }) => furtherWord),
        '60',
        '60',
      ),
      ...twoFigures(
        'kB for a further word, letter by letter',
        kilobytes(({ typedWord }) => typedWord),
      ),
      ...twoFigures(
        'milliseconds to the first results, cold',
        visits.map(({ milliseconds }) => milliseconds),
      ),
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Milliseconds from the last letter of a question to its painted results, in a page that stays open. */
async function warmAnswers({ browser, address }: VisitedSite, questions: readonly string[]) {
  const page = await browser.newPage();
  await openMeasured(page, address);
  const times: number[] = [];
  for (const [number, query] of questions.entries()) {
    tell('asked', number, questions.length);
    await page.waitForTimeout(pause);
    const asked = await enter(page, query);
    const { painted } = await shown(page, query);
    times.push(painted - asked);
  }
  await page.close();
  return times.slice(warmUps);
}

async function firstVisits(site: VisitedSite, questions: readonly string[]): Promise<readonly Visit[]> {
  const visits: Visit[] = [];
  for (const [number, query] of questions.entries()) {
    tell('visited', number, questions.length);
    const [furtherWord, other] = [1, 2].map((ahead) =>
      longestWord(questions[(number + ahead) % questions.length] ?? ''),
    );
    const typedWord = number % everyTyped === 0 ? other : undefined;
    visits.push(await visit(site, { query, furtherWord: furtherWord ?? '', typedWord }));
  }
  return visits;
}

/** The first of the longest words. */
function longestWord(text: string): string {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function twoFigures(what: string, values: readonly number[], median = '', most = ''): readonly Figure[] {
  return [
    { what: `${what}, median`, asked: median, reached: quantile(values, 0.5) },
    { what: `${what}, 95 of 100`, asked: most, reached: quantile(values, 0.95) },
  ];
}

function tell(what: string, number: number, count: number): void {
  if (number % 50 === 0) console.error(`search page: ${what} ${number} of ${count}`);
}
