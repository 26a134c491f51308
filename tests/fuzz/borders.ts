// What holds at every border, whatever comes in: originals, article files, questions.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Article } from '../../src/article/article.ts';
import { parseArticle, writeArticle } from '../../src/content/article-file.ts';
import { addressGiver } from '../../src/ingest/addresses.ts';
import { articleFromDraft } from '../../src/ingest/article-from-draft.ts';
import { draftFrom } from '../../src/ingest/draft.ts';
import { readRawDocuments } from '../../src/ingest/raw-document.ts';
import { columnMap } from '../../src/ingest/readers/columns.ts';
import type { SearchIndex, SearchRequest } from '../../src/search/ask-index.ts';
import { parseQuery, renderQuery } from '../../src/search/query.ts';
import { anyArticleFile } from './any-front-matter.ts';
import { type AnyOriginal, anyOriginal } from './any-original.ts';
import { anyQuestion } from './any-question.ts';
import { assertHarmlessSite, type ValidatedPage } from './harmless-site.ts';

export interface Border {
  readonly name: string;
  /** Of all cases, as a part of 1. */
  readonly share: number;
  /** Tries arbitrary values, the same ones for a seed; says what failed, with the seed and the smallest case. */
  fuzz(cases: number, seed: number): Promise<string | undefined>;
}

const mostTexts = 3; // of an original that holds many: the others would tell nothing new
const settings = { columns: columnMap(), knowsWord: () => false };
const validated: fc.Arbitrary<ValidatedPage> = fc.record({
  number: fc.nat(100),
  isAsked: fc.integer({ min: 0, max: 7 }).map((number) => number === 7),
});

/** All borders; questions are asked of an index. */
export function bordersOf(index: SearchIndex): readonly Border[] {
  return [
    border('originals → articles → pages', 0.3, fc.tuple(anyOriginal, validated), takeIn),
    border('article files → pages', 0.3, fc.tuple(anyArticleFile, validated), showFile),
    border('questions → results', 0.4, anyQuestion, (request) => askFor(request, index)),
  ];
}

function border<Value>(
  name: string,
  share: number,
  values: fc.Arbitrary<Value>,
  check: (value: Value) => Promise<void> | void,
): Border {
  return {
    name,
    share,
    async fuzz(cases, seed) {
      const property = fc.asyncProperty(values, async (value) => check(value));
      const details = await fc.check(property, { numRuns: cases, seed });
      if (!details.failed) return undefined;
      return `${name}: ${await fc.asyncDefaultReportMessage(details)}\n${String(details.errorInstance)}`;
    },
  };
}

async function takeIn([{ name, bytes }, page]: readonly [AnyOriginal, ValidatedPage]): Promise<void> {
  const { documents, problems } = await readRawDocuments(bytes, `raw/${name}`, name, settings);
  assert.ok(documents.length + problems.length > 0, 'nothing was said of an original');
  for (const { what, hint } of problems) assert.doesNotMatch(`${what} ${hint}`, /bug in Nachlese/);
  const addressOf = addressGiver([]);
  const articles = documents.slice(0, mostTexts).map((document) => {
    const draft = draftFrom(document);
    return articleFromDraft(draft, { slug: addressOf(draft.title.value), versions: [], copies: [] });
  });
  for (const article of articles) assertSameWhenReadBack(article);
  assertHarmlessSite(articles, page);
}

function showFile([source, page]: readonly [string, ValidatedPage]): void {
  const { value, problems } = parseArticle(source, 'articles/datei.md', 'articles/datei.md');
  assert.ok(value !== undefined || problems.length > 0, 'nothing was said of a file');
  if (value !== undefined) assertSameWhenReadBack(value);
  assertHarmlessSite(value === undefined ? [] : [value], page);
}

function assertSameWhenReadBack(article: Article): void {
  const { value, problems } = parseArticle(writeArticle(article), article.file, article.file);
  assert.deepEqual(problems, []);
  // Mappings that were read have no prototype.
  assert.equal(JSON.stringify(value), JSON.stringify(article));
}

const shown = 5; // results of which all is loaded

async function askFor(request: SearchRequest, index: SearchIndex): Promise<void> {
  const query = parseQuery(request.query);
  assert.equal(renderQuery(parseQuery(renderQuery(query))), renderQuery(query));
  const answer = await index.ask(request);
  assert.equal(answer.total, answer.hits.length);
  await answer.counts();
  for (const pending of answer.hits.slice(0, shown)) {
    const hit = await pending.load();
    assert.ok(hit.path.startsWith('/') && (await pending.listed()).title === hit.title);
    assert.equal(hit.titleParts.map(({ text }) => text).join(''), hit.title);
  }
}
