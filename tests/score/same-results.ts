// Whether a site answers the same from a folder as over HTTP, in a browser.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSite } from '../../src/build/static-server.ts';
import { launchBrowser } from '../browser/launch.ts';
import { type ShownResults, shownResults } from '../browser/shown-results.ts';
import type { Figure } from './figure.ts';
import { linesOf } from './lines-of.ts';
import { buildSite } from './measured-archive.ts';

const mostQuestions = 200;

/** `scorerFile` lies beside the program that makes an archive of the data. */
export async function sameResultFigures(data: string, scorerFile: string, folder: string): Promise<readonly Figure[]> {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  const made = spawnSync(process.execPath, [
    join(dirname(scorerFile), 'archive.mjs'),
    join(data, 'corpus.jsonl'),
    content,
  ]);
  if (made.status !== 0) throw new Error(`no archive could be made of ${data}: ${made.stderr}`);
  buildSite(content, site, ['--portable']);
  const questions = some(linesOf<{ readonly query: string }>(join(data, 'queries.jsonl')).map(({ query }) => query));
  const server = await serveSite(site, 0);
  const browser = await launchBrowser();
  try {
    const [opened, served] = [await browser.newPage(), await browser.newPage()];
    let [same, hits] = [0, 0];
    for (const query of questions) {
      const results = await shownResults(served, server.address, query);
      hits += results.hits.length;
      if (areSame(results, await shownResults(opened, `${pathToFileURL(site).href}/`, query))) same++;
      else console.error(`other results from a folder: ${query}`);
    }
    const count = questions.length;
    return [
      { what: `top 20 the same from a folder and over HTTP, of ${count} questions`, asked: '1', reached: same / count },
      { what: 'results of a question among them, on average', asked: '', reached: hits / count },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

function areSame(one: ShownResults, other: ShownResults): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Evenly from all of them. */
function some(questions: readonly string[]): readonly string[] {
  const all = [...new Set(questions.map((question) => question.trim()))];
  const step = all.length / Math.min(all.length, mostQuestions);
  return all.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
