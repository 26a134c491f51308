// Joins the shares of an archive.
import type { Article } from '../article/article.ts';
import type { RegisterRules } from '../article/register-kind.ts';
import { hashesIn } from '../content/file-hashes.ts';
import { UsageError } from '../problem.ts';
import { listArticleFiles } from './article-state.ts';
import { nameOfRules, readShare, type Share, type ShareArticle } from './share-folder.ts';
import { inWords } from './share-number.ts';

/** A share, and where it is. */
export interface PlacedShare extends Share {
  readonly folder: string;
}

export interface JoinedShares {
  /** One of each number, in their order. */
  readonly shares: readonly PlacedShare[];
  /** In the order of their files. */
  readonly articles: readonly Article[];
  /** Of an article of these: see article-key.ts. */
  keyOf(article: Article): string;
}

/**
 * Reads shares; one that was built twice is taken once. Throws a UsageError that names all that are missing, or those that
 * do not belong together.
 */
export function joinShares(folders: readonly string[]): JoinedShares {
  const byNumber = new Map<number, PlacedShare>();
  let first: PlacedShare | undefined;
  for (const folder of folders) {
    const share = { ...readShare(folder), folder };
    first ??= share;
    refuseOthers(first, share);
    const before = byNumber.get(share.number);
    if (before !== undefined && !isSame(before, share))
      throw new UsageError(`${before.folder} and ${folder} are both ${inWords(share)}, but differ: build it again`);
    if (before === undefined) byNumber.set(share.number, share);
  }
  const of = first?.of ?? 0;
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !byNumber.has(number));
  if (missing.length > 0)
    throw new UsageError(
      `of ${of} shares ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: build and name all`,
    );
  const shares = [...byNumber.values()].sort((one, other) => one.number - other.number);
  const read = shares.flatMap(({ articles }) => articles);
  const keys = new Map(read.map(({ article, key }) => [article, key]));
  return {
    shares,
    articles: read.map(({ article }) => article).sort((one, other) => (one.file < other.file ? -1 : 1)),
    keyOf: (article) => keys.get(article) ?? '',
  };
}

/** Throws a UsageError for a share that is of another archive than the first one, or of another state. */
function refuseOthers(first: PlacedShare, share: PlacedShare): void {
  if (share.of !== first.of)
    throw new UsageError(
      `${first.folder} is ${inWords(first)}, and ${share.folder} is ${inWords(share)}: take shares of one build`,
    );
  if (share.files !== first.files)
    throw new UsageError(
      `${first.folder} and ${share.folder} were built from folders with other articles: build all shares from the same state`,
    );
  if (share.rules !== first.rules)
    throw new UsageError(
      `register.yaml was another one when ${first.folder} was built than for ${share.folder}: build all shares with the same`,
    );
}

/**
 * Throws a UsageError where a content folder says something else than it said when the shares were built: other rules of
 * what is hidden, or other texts. A folder without articles says nothing of them.
 */
export function refuseOldShares({ shares }: JoinedShares, contentDir: string, rules: RegisterRules): void {
  const [first] = shares;
  if (first !== undefined && first.rules !== nameOfRules(rules))
    throw new UsageError(
      `${contentDir}/register.yaml has changed since ${first.folder} was built: build all shares again`,
    );
  const { files, name } = listArticleFiles(contentDir);
  if (first === undefined || files.length === 0) return;
  const hashOf = hashesIn(contentDir);
  const isChanged = ({ article, sha256 }: ShareArticle) => ![sha256, undefined].includes(hashOf(article.file));
  const changed = shares.flatMap(({ articles }) => articles).find(isChanged);
  if (name === first.files && changed === undefined) return;
  const what =
    changed === undefined ? `the articles in ${contentDir} are others` : `${changed.article.file} is another`;
  throw new UsageError(`${what} than when the shares were built: build all shares again, from the same state`);
}

function isSame(one: Share, other: Share): boolean {
  const keysOf = ({ articles }: Share) => articles.map(({ article, key }) => `${article.file} ${key}`).join('\n');
  return keysOf(one) === keysOf(other);
}
