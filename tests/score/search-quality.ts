// How well the search finds.
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openIndex, type SearchIndex } from '../../src/search/ask-index.ts';
import { piecesOnDisk } from '../../src/search/open-site-index.ts';
import { nothingChosen, type SearchRecord } from '../../src/search/search-record.ts';
import { writeIndex } from '../site/write-index.ts';
import type { Figure } from './figure.ts';
import { linesOf } from './lines-of.ts';
import { withFolder } from './temporary-folder.ts';

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
    const start = writeIndex(
      documents.map(({ id, text }) => ({ ...bare, path: `/${id}`, title: id, content: text })),
      folder,
      () => {},
    );
    const index = await openIndex(piecesOnDisk(folder, start));
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
  names: { person: [], ort: [], organisation: [], thema: [], rubrik: [], quelle: [] },
};

async function pathsOf(index: SearchIndex, query: string): Promise<readonly string[]> {
  const { hits } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
  const loaded = await Promise.all(hits.slice(0, mostHits).map((hit) => hit.load()));
  return loaded.map(({ path }) => path.slice(1));
}
