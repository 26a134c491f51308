// How well the search finds, how much it loads for that, and how large its index is.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createMarkdown } from '../../src/build/markdown.ts';
import { parseArticle } from '../../src/content/article-file.ts';
import { openIndex, type SearchIndex } from '../../src/search/ask-index.ts';
import { startFile } from '../../src/search/index-start.ts';
import { nothingChosen, type SearchRecord, searchRecord } from '../../src/search/search-record.ts';
import { writeIndex } from '../../src/search/write-index.ts';
import { generateArticle } from '../bench/generate.ts';
import type { Figure } from './figure.ts';
import { stockIndexSize } from './stock-pagefind.ts';

interface Question {
  readonly id: string;
  readonly query: string;
}

const asked: readonly (readonly [kind: string, asked: string])[] = [
  ['question', '.94'],
  ['keywords', '.94'],
  ['inflection', '.88'],
  ['compound-part', '.90'],
  ['compound-join', '.94'],
  ['umlaut', '.99'],
  ['typo', '.99'],
  ['phrase', '.99'],
  ['negative', '.93'],
];
const mostHits = 50;

/** nDCG@10 on the questions of a set, asked of an index of its texts. */
export async function qualityFigures(data: string, scorerFile: string): Promise<readonly Figure[]> {
  const { scoreRun }: Scorer = await import(pathToFileURL(resolve(scorerFile)).href);
  const documents = linesOf<{ readonly id: string; readonly text: string }>(join(data, 'corpus.jsonl'));
  const questions = linesOf<Question>(join(data, 'queries.jsonl'));
  return withFolder(async (folder) => {
    writeIndex(
      documents.map(({ id, text }) => ({ ...bare, path: `/${id}`, title: id, content: text })),
      folder,
      () => {},
    );
    const index = await openIndex({ read: async (name) => unpacked(name, readFileSync(join(folder, name))) });
    const run: Record<string, readonly string[]> = {};
    for (const { id, query } of questions) run[id] = await pathsOf(index, query);
    const scores = scoreRun(questions, run);
    return [
      ...asked.map(([kind, target]) => ({ what: `nDCG@10 ${kind}`, asked: target, reached: scores[kind]?.ndcg })),
      { what: 'absent words that got hits', asked: '≤ .05', reached: scores.absent?.absentHit },
      { what: 'nDCG@10, mean of nine', asked: '.94', reached: scores.MEAN?.ndcg },
    ];
  });
}

interface Scorer {
  scoreRun(
    questions: readonly Question[],
    run: Readonly<Record<string, readonly string[]>>,
  ): Readonly<Record<string, { readonly ndcg?: number; readonly absentHit?: number }>>;
}

const bare: Pick<SearchRecord, 'authors' | 'date' | 'names'> = {
  authors: [],
  date: { kind: 'unknown' },
  names: { person: [], ort: [], organisation: [], thema: [], quelle: [] },
};

async function pathsOf(index: SearchIndex, query: string): Promise<readonly string[]> {
  const { hits } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
  const loaded = await Promise.all(hits.slice(0, mostHits).map((hit) => hit.load()));
  return loaded.map(({ path }) => path.slice(1));
}

const articles = 10_000;
const shownAtFirst = 10;

/** What an index of ten thousand generated articles costs to load and to keep; questions come from a file, if there is one. */
export async function costFigures(questionsFile: string): Promise<readonly Figure[]> {
  const records = generatedRecords(articles);
  return withFolder(async (folder) => {
    writeIndex(records, folder, () => {});
    const own = sizeOf(folder);
    const stock = await stockIndexSize(records);
    const questions = existsSync(questionsFile)
      ? linesOf<Question>(questionsFile).map(({ query }) => query)
      : ownQuestions;
    const costs = [];
    for (const query of questions.filter((_, index) => index % 8 === 0)) costs.push(await costOf(query, folder));
    const bytes = costs.map((cost) => cost.bytes / 1000).sort((a, b) => a - b);
    const times = costs.map((cost) => cost.milliseconds).sort((a, b) => a - b);
    return [
      { what: 'kB before the first results, gzipped, median', asked: '250', reached: at(bytes, 0.5) },
      { what: 'kB before the first results, gzipped, 95 of 100', asked: '350', reached: at(bytes, 0.95) },
      { what: 'milliseconds of an answer, cold, in Node, 95 of 100', asked: '150', reached: at(times, 0.95) },
      { what: 'size of the index beside stock Pagefind', asked: '1.12', reached: own / stock },
      { what: 'size of the index, MB', asked: '', reached: own / 1e6 },
      { what: 'files of the index', asked: '', reached: readdirSync(folder).length },
    ];
  });
}

const ownQuestions = ['Haus', 'Wetter am Wochenende', 'Wann wurde die Brücke gesperrt?', 'Musuem', 'Schuldenabbau'];

function generatedRecords(count: number): readonly SearchRecord[] {
  const markdown = createMarkdown();
  return Array.from({ length: count }, (_, index) => {
    const { value } = parseArticle(generateArticle(index).text, `articles/${index}.md`, `${index}`);
    if (value === undefined) throw new Error(`article ${index} cannot be read`);
    return searchRecord(value, `/artikel/${index}.html`, markdown.toText(value.body));
  });
}

/** What a first visitor loads and waits for; script and styles come on top. */
async function costOf(query: string, folder: string) {
  let bytes = 0;
  const read = async (name: string) => {
    const file = readFileSync(join(folder, name));
    bytes += name === startFile ? gzipSync(file).length : file.length;
    return unpacked(name, file);
  };
  const began = performance.now();
  const index = await openIndex({ read });
  const { hits } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
  await Promise.all(hits.slice(0, shownAtFirst).map((hit) => hit.load()));
  return { bytes, milliseconds: performance.now() - began };
}

function unpacked(name: string, file: Buffer): Uint8Array {
  return name === startFile ? file : gunzipSync(file);
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function at(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.floor(sorted.length * share)];
}

function linesOf<Line>(file: string): readonly Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'nachlese-score-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
