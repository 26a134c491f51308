// What other programs may use: import { readArchive, search } from 'nachlese'.
import { type Archive, arrangeArchive } from './article/archive.ts';
import type { ArchiveConfig } from './config/archive-config.ts';
import { readContent } from './content/read-content.ts';
import { type Place, type Problem, printProblem, UsageError } from './problem.ts';
import { type BestHits, bestHits } from './search/best-hits.ts';
import type { BestHitsOptions } from './search/best-hits-options.ts';
import { openSiteIndex } from './search/open-site-index.ts';

export type { Archive, ArchiveDay, ArchiveMonth, ArchiveYear } from './article/archive.ts';
export type { Article, Correction as ArticleCorrection, InferableField, Original } from './article/article.ts';
export { type ArticleDate, compareDates, formatDate, parseDate } from './article/edtf-date.ts';
export type { ArchiveConfig } from './config/archive-config.ts';
export { defineInference, definePageKind, defineReader } from './extend/define.ts';
export type {
  GivenPage,
  Inference,
  InferredText,
  OriginalRecord,
  PageHelpers,
  PageKind,
  Reader,
  StatedByOriginal,
} from './extend/extension.ts';
export type { Hit, Order } from './search/ask-index.ts';
export type { BestHits } from './search/best-hits.ts';
export type { BestHitsOptions } from './search/best-hits-options.ts';
export { type Place, type Problem, printProblem, UsageError };

/** A content folder as it was read. */
export interface ReadArchive {
  /** The articles that are right, in the order of their dates. */
  readonly archive: Archive;
  /** archive.yaml; undefined where it cannot be read. */
  readonly config: ArchiveConfig | undefined;
  /** Everything that is wrong in the folder, in the order of its files: the rest was read all the same. */
  readonly problems: readonly Problem[];
}

/** Reads a content folder, and writes nothing. Throws a UsageError where it has no archive.yaml. */
export async function readArchive(contentDir = 'content'): Promise<ReadArchive> {
  const { articles, config, problems } = await readContent(contentDir);
  return { archive: arrangeArchive(articles), config, problems };
}

/** Where to search, and for what else than words. */
export interface SearchOptions extends BestHitsOptions {
  /** The folder of the built site: "_site". */
  readonly site?: string | undefined;
}

/** The best hits of a built site's index. Throws a UsageError where there is none, where it is damaged, and for wrong options. */
export async function search(query: string, given: SearchOptions = {}): Promise<BestHits> {
  if (typeof given !== 'object' || given === null)
    throw new UsageError('what else is asked for is an object: { limit: 5 }');
  const { site = '_site', ...options } = given;
  if (typeof query !== 'string' || typeof site !== 'string')
    throw new UsageError('the question and the site are texts');
  return bestHits(await openSiteIndex(site), query, options);
}
