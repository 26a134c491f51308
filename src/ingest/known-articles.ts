// The article files that are there, and which of them belongs to an original that the journal does not know.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { slug } from '../article/slug.ts';
import { parseArticle } from '../content/article-file.ts';
import { fileStem } from '../content/editors-file.ts';
import { listFiles } from '../content/list-files.ts';
import { attempt } from './attempt.ts';
import type { TextId } from './journal.ts';

export interface KnownArticles {
  /** The addresses of all articles, the broken ones too. */
  readonly slugs: ReadonlySet<string>;
  has(file: string): boolean;
  /** The file of an article of this text that no entry of the journal names: moved, renamed, or made before the journal. */
  findUnclaimed(id: TextId): string | undefined;
}

/** An article file as it is now; `article` is undefined where the editor's slip of the pen leaves none. */
export interface ArticleFile {
  readonly source: string;
  readonly article: Article | undefined;
}

/** Looks through content/articles. Only files that are not among the `claimed` ones are read. */
export function readKnownArticles(contentDir: string, claimed: ReadonlySet<string>): KnownArticles {
  const files = listFiles(`${contentDir}/articles`).files.map((path) => `articles/${path}`);
  const present = new Set(files);
  const unclaimed = files.filter((file) => !claimed.has(file)).map((file) => ({ file, ...read(contentDir, file) }));
  const byText = new Map(
    unclaimed.flatMap(({ file, article }) => (article?.original ? [[textKey(article.original), file] as const] : [])),
  );
  const broken = unclaimed.filter(({ article }) => article === undefined);
  return {
    slugs: new Set(files.map((file) => slug(fileStem(file)))),
    has: (file) => present.has(file),
    // What is no article is searched as text: it must not lead to a second one.
    findUnclaimed: (id) => byText.get(textKey(id)) ?? broken.find(({ source }) => namesOriginal(source, id))?.file,
  };
}

/** Reads an article of the content folder again; undefined when it is gone. */
export function readArticleFile(contentDir: string, file: string): ArticleFile | undefined {
  const bytes = attempt(() => readFileSync(join(contentDir, file)));
  if (bytes instanceof Error) return undefined;
  const source = bytes.toString('utf8');
  return { source, article: parseArticle(source, file, file).value };
}

function read(contentDir: string, file: string): ArticleFile {
  return readArticleFile(contentDir, file) ?? { source: '', article: undefined };
}

function textKey({ file, record }: TextId): string {
  return JSON.stringify([file, record ?? '']);
}

const longestFrontMatter = 64 * 1024;

function namesOriginal(source: string, { file, record }: TextId): boolean {
  const head = source.slice(0, longestFrontMatter);
  return head.includes(file) && (record === undefined || head.includes(record));
}
