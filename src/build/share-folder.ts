// What one machine has made of a share of an archive: a folder that is carried to where all shares become a site.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { RegisterRules } from '../article/register-kind.ts';
import { decodeSnapshot, encodeSnapshot } from '../content/article-snapshot.ts';
import { attempt } from '../content/attempt.ts';
import { isSoundArticle } from '../content/sound-article.ts';
import { UsageError } from '../problem.ts';
import { indexVersion, type SegmentStart } from '../search/index-start.ts';
import { contentName } from '../search/write-packs.ts';
import type { ShareNumber } from './share-number.ts';

/** By this file a share is known: JSON. */
export const shareFile = 'nachlese-share.json';
/** The packs of its part of the search index. */
export const packsFolder = 'suchindex';
const articlesFile = 'articles';

/** Changes with the form of the folder. */
const format = `2-${indexVersion}`;

export interface Share extends ShareNumber {
  /** Names all article files that the content folder had, and their sizes: shares of two states of it make no archive. */
  readonly files: string;
  /** Names what register.yaml said: what it hid then is not in the index, and nothing else. */
  readonly rules: string;
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
  /** Of its file. */
  readonly sha256: string;
}

/** Names the rules that a share was built by. */
export function nameOfRules(rules: RegisterRules): string {
  return contentName(JSON.stringify(rules));
}

/** The articles in their order in the index. */
export function writeShare(folder: string, { articles, ...share }: Share): void {
  const state = [0, 0, 0] as const; // of its file, which is elsewhere when this is read
  const snapshot = encodeSnapshot(new Map(articles.map((value) => [value.article.file, { state, value }])));
  const bytes = Buffer.concat([...snapshot]);
  writeFileSync(join(folder, articlesFile), bytes);
  const hashes = articles.map(({ sha256 }) => sha256);
  const contents = JSON.stringify({ ...share, articles: sha256(bytes), hashes });
  writeFileSync(join(folder, shareFile), `${JSON.stringify({ format, contents: sha256(contents) })}\n${contents}\n`);
}

/** Throws a UsageError for a folder that holds no share, a damaged one, or one of another version of the program. */
export function readShare(folder: string): Share {
  const text = attempt(() => readFileSync(join(folder, shareFile), 'utf8'));
  if (text instanceof Error)
    throw new UsageError(
      `${folder} holds no share of an archive: build one with "nachlese build --shard 1/16 --out DIR"`,
    );
  const head = contentsOf(text, folder);
  const bytes = attempt(() => readFileSync(join(folder, articlesFile)));
  if (bytes instanceof Error || sha256(bytes) !== head.articles) throw damaged(folder);
  const { articles: _, hashes, ...share } = head;
  const read = [...decodeSnapshot(bytes).values()];
  if (!read.every(({ value }) => isSoundArticle(value.article))) throw damaged(folder);
  return { ...share, articles: read.map(({ value }, index) => ({ ...value, sha256: hashes[index] ?? '' })) };
}

type Contents = Omit<Share, 'articles'> & { readonly articles: string; readonly hashes: readonly string[] };

/** What stands in the second line of the share's file; the first one says of which form it is, and its sum. */
function contentsOf(text: string, folder: string): Contents {
  const [first = '', contents = ''] = text.split('\n');
  const head = parsed(first);
  if (!isHead(head)) throw damaged(folder);
  if (head.format !== format)
    throw new UsageError(
      `the share in ${folder} was made by another version of Nachlese: build it again with this one`,
    );
  if (head.contents !== sha256(contents)) throw damaged(folder);
  return JSON.parse(contents);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is { readonly format: unknown; readonly contents?: unknown } {
  return typeof value === 'object' && value !== null && 'format' in value;
}

export function damaged(folder: string): UsageError {
  return new UsageError(`the share in ${folder} is damaged: build it again`);
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
