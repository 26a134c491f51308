// The article files that are there, and which of them belongs to an original that the journal does not know.
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { slug } from '../article/slug.ts';
import { parseArticle } from '../content/article-file.ts';
import { attempt } from '../content/attempt.ts';
import { fileStem } from '../content/editors-file.ts';
import { listFiles } from '../content/list-files.ts';
import { type ReadArticleFile, readArticle } from '../content/read-content.ts';
import type { Problem } from '../problem.ts';
import { idOf, type TextId, textKey } from './journal.ts';

export interface KnownArticles {
  /** The addresses of all articles, the broken ones too. */
  readonly slugs: ReadonlySet<string>;
  has(file: string): boolean;
  /** An article that this run has made. */
  add(file: string): void;
  /** The file of an article of this text that no entry of the journal names: moved, renamed, or made before the journal. */
  findUnclaimed(id: TextId): UnclaimedArticle | undefined;
  /** The originals of articles that no entry of the journal names: "raw/haushalt.txt". */
  unclaimedOriginals(): ReadonlySet<string>;
  /** Folders that could not be read: what is not among the known articles may be there all the same. */
  readonly problems: readonly Problem[];
}

export interface UnclaimedArticle {
  readonly file: string;
  /** Whether the editor's slip of the pen leaves no article in it. */
  readonly isBroken: boolean;
}

/** An article file as it is now; `article` is undefined where it is broken. */
export interface ArticleFile {
  readonly source: string;
  readonly article: Article | undefined;
}

/** Looks through content/articles. Only files that are not among the `claimed` ones are read, once somebody asks for them. */
export function readKnownArticles(
  contentDir: string,
  claimed: ReadonlySet<string>,
  read: ReadArticleFile = readArticle,
): KnownArticles {
  const list = listFiles(`${contentDir}/articles`);
  const files = list.files.map((path) => `articles/${path}`);
  const present = new Set(files);
  let found: ReadonlyMap<string, UnclaimedArticle> | undefined;
  const unclaimed = () => {
    const others = files.filter((file) => !claimed.has(file));
    found ??= new Map(others.flatMap((file) => unclaimedArticle(contentDir, file, read)));
    return found;
  };
  return {
    slugs: new Set(files.map((file) => slug(fileStem(file)))),
    has: (file) => present.has(file),
    add: (file) => void present.add(file),
    findUnclaimed: (id) => unclaimed().get(textKey(id)),
    unclaimedOriginals: () => new Set([...unclaimed().keys()].map((key) => idOf(key).file)),
    problems: list.problems,
  };
}

/** Reads an article of the content folder again; undefined when it is gone. */
export function readArticleFile(contentDir: string, file: string): ArticleFile | undefined {
  const bytes = attempt(() => readFileSync(join(contentDir, file)));
  if (bytes instanceof Error) return undefined;
  const source = bytes.toString('utf8');
  // What is no UTF-8 would be lost when the file is written again.
  return { source, article: isUtf8(bytes) ? parseArticle(source, file, file).value : undefined };
}

/** With the text that it belongs to; what is no article is searched for the lines that name its original. */
function unclaimedArticle(
  contentDir: string,
  file: string,
  read: ReadArticleFile,
): readonly (readonly [string, UnclaimedArticle])[] {
  const { value: article } = read(file, join(contentDir, file));
  const original =
    article === undefined ? originalIn(readArticleFile(contentDir, file)?.source ?? '') : article.original;
  return original === undefined ? [] : [[textKey(original), { file, isBroken: article === undefined }]];
}

const longestFrontMatter = 64 * 1024;
const originalBlock = /^original:.*\n(?:[ \t].*\n)*/m; // "original: { file: raw/a.txt, … }", or on lines of its own
const fileValue = /\bfile:[ ]*["']?(?<value>[^"',}\n]{1,1000}?)["']?[ ]{0,20}(?:[,}\n]|$)/;
const recordValue = /\brecord:[ ]*["']?(?<value>[^"',}\n]{1,1000}?)["']?[ ]{0,20}(?:[,}\n]|$)/;

function originalIn(source: string): TextId | undefined {
  const block = originalBlock.exec(source.slice(0, longestFrontMatter).replaceAll('\r\n', '\n'))?.[0] ?? '';
  const file = fileValue.exec(block)?.groups?.value;
  return file === undefined ? undefined : { file, record: recordValue.exec(block)?.groups?.value };
}
