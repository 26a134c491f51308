// Knows which originals have an article already, so that ingest never makes a second one.
import { slug } from '../article/slug.ts';
import { fileStem } from '../content/editors-file.ts';
import type { ArticleFolder } from '../content/read-content.ts';

export interface Journal {
  /** The addresses of all articles that are there. */
  readonly slugs: ReadonlySet<string>;
  hasFile(rawFile: string): boolean;
  hasText(sha256: string): boolean;
}

/** What ingest must know of the articles that are there, the broken ones too. */
export type KnownArticles = Pick<ArticleFolder, 'articles' | 'leftOut'>;

export function journalOf({ articles, leftOut }: KnownArticles): Journal {
  const originals = articles.flatMap(({ original }) => (original === undefined ? [] : [original]));
  const files = new Set(originals.map(({ file }) => file));
  const hashes = new Set(originals.map(({ sha256 }) => sha256));
  // An editor's slip of the pen must not lead to a second article: what is no article is searched as text.
  const stands = (text: string) => leftOut.some(({ source }) => source.slice(0, longestFrontMatter).includes(text));
  return {
    slugs: new Set([...articles.map((article) => article.slug), ...leftOut.map(({ file }) => slug(fileStem(file)))]),
    hasFile: (rawFile) => files.has(rawFile) || stands(rawFile),
    hasText: (sha256) => hashes.has(sha256) || stands(sha256),
  };
}

const longestFrontMatter = 64 * 1024;
