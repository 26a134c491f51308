// npm run lighthouse [-- --content DIR] [--runs NUMBER]: builds an archive, has Lighthouse look at a page of every kind as
// on a phone, prints its scores, and ends with 1 where one is short. The first run fetches Lighthouse.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { main } from '../../src/cli.ts';
import { quantile } from '../score/quantile.ts';
import { withFolder } from '../score/temporary-folder.ts';
import { pagesOfKinds } from '../screenshots/pages-of-kinds.ts';
import { shotsOf } from '../screenshots/shots.ts';
import { servePacked } from './packing-server.ts';
import { type Category, categories, type Report, runLighthouse } from './run-lighthouse.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, runs: { type: 'string', default: '3' } },
});
const asked: Readonly<Record<Category, number>> = {
  performance: 99, // differs from run to run
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
// An answer "not found" gets no scores, and a search that finds nothing is none to be fast at.
const left = /^(?:not-found-suggestions|search-nothing)$/;

await withFolder(async (folder) => {
  const site = join(folder, 'site');
  const options = ['--quiet', '--content', values.content, '--out', site];
  const code = await main(['build', ...options], process.stdout, process.stderr);
  process.exitCode = code > 1 ? code : await judge(site, Number(values.runs));
});

/** Prints a line for each page; 1 where a score is short. */
async function judge(site: string, runs: number): Promise<0 | 1> {
  const server = await servePacked(site);
  let code: 0 | 1 = 0;
  console.log([...categories, `page (median of ${runs})`].join('  '));
  try {
    for (const page of addressesOf(site)) {
      const reports: Report[] = [];
      while (reports.length < runs) reports.push(await runLighthouse(server.address + page));
      const scores = categories.map((category) => medianOf(reports, category));
      const cells = scores.map((score, index) => String(score).padStart(categories[index]?.length ?? 0));
      console.log([...cells, `/${page}`].join('  '));
      const short = categories.filter((category, index) => (scores[index] ?? 0) < asked[category]);
      if (short.length > 0) code = 1;
      const losses = short.flatMap((category) => reports.flatMap(({ losses }) => losses[category]));
      for (const loss of new Set(losses)) console.log(`  ${loss}`);
    }
  } finally {
    await server.close();
  }
  return code;
}

/** The longest page of each kind, and a search for a word of a headline. */
function addressesOf(site: string): readonly string[] {
  const longest = new Map(pagesOfKinds(site).map((page) => [page.kind, page]));
  const shots = shotsOf([...longest.values()]).filter(({ name }) => !left.test(name));
  return shots.map(({ address }) => address);
}

function medianOf(reports: readonly Report[], category: Category): number {
  const scores = reports.map((report) => report.scores[category]);
  return quantile(scores, 0.5) ?? 0;
}
