// What one machine has made of a share of an archive: a folder that is carried to where all shares become a site.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { decodeSnapshot, encodeSnapshot } from '../content/article-snapshot.ts';
import { attempt } from '../content/attempt.ts';
import { isSoundArticle } from '../content/sound-article.ts';
import { UsageError } from '../problem.ts';
import { indexVersion, type SegmentStart } from '../search/index-start.ts';
import type { ShareNumber } from './share-number.ts';

/** By this file a share is known: JSON. */
export const shareFile = 'nachlese-share.json';
/** The packs of its part of the search index. */
export const packsFolder = 'suchindex';
const articlesFile = 'articles';

/** Changes with the form of the folder. */
const format = `1-${indexVersion}`;

export interface Share extends ShareNumber {
  /** Names all article files that the content folder had: shares of two states of it make no archive. */
  readonly files: string;
  readonly articles: readonly ShareArticle[];
  readonly segment: SegmentStart;
  /** Words of all its articles. */
  readonly length: number;
  readonly packs: readonly string[];
}

export interface ShareArticle {
  readonly article: Article;
  /** See article-key.ts. */
  readonly key: string;
}

/** The articles in their order in the index. */
export function writeShare(folder: string, { articles, ...share }: Share): void {
  const state = [0, 0, 0] as const; // of its file, which is elsewhere when this is read
  const snapshot = encodeSnapshot(new Map(articles.map((value) => [value.article.file, { state, value }])));
  const bytes = Buffer.concat([...snapshot]);
  writeFileSync(join(folder, articlesFile), bytes);
  writeFileSync(join(folder, shareFile), JSON.stringify({ format, ...share, articles: sha256(bytes) }));
}

/** Throws a UsageError for a folder that holds no share, a damaged one, or one of another version of the program. */
export function readShare(folder: string): Share {
  const text = attempt(() => readFileSync(join(folder, shareFile), 'utf8'));
  if (text instanceof Error)
    throw new UsageError(
      `${folder} holds no share of an archive: build one with "nachlese build --shard 1/16 --out DIR"`,
    );
  const head = parsed(text, folder);
  if (head.format !== format)
    throw new UsageError(
      `the share in ${folder} was made by another version of Nachlese: build it again with this one`,
    );
  const bytes = attempt(() => readFileSync(join(folder, articlesFile)));
  if (bytes instanceof Error || sha256(bytes) !== head.articles) throw damaged(folder);
  const articles = [...decodeSnapshot(bytes).values()].map(({ value }) => value);
  if (!articles.every(({ article }) => isSoundArticle(article))) throw damaged(folder);
  const { number, of, files, segment, length, packs } = head;
  return { number, of, files, segment, length, packs, articles };
}

type Head = Omit<Share, 'articles'> & { readonly format: string; readonly articles: string };

function parsed(text: string, folder: string): Head {
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(folder);
  }
}

export function damaged(folder: string): UsageError {
  return new UsageError(`the share in ${folder} is damaged: build it again`);
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
