// Knows which originals have an article already, so that ingest never makes a second one.
import { readFileSync } from 'node:fs';
import { slug } from '../article/slug.ts';
import { fileStem, parseArticle } from '../content/article-file.ts';
import { listFiles } from '../content/list-files.ts';
import type { Problem } from '../problem.ts';
import { attempt } from './attempt.ts';

export interface Journal {
  /** The addresses of all articles that are there. */
  readonly slugs: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  hasFile(rawFile: string): boolean;
  hasText(sha256: string): boolean;
}

/** Reads what the articles of a content folder say about their originals. */
export function readJournal(contentDir: string): Journal {
  const files = new Set<string>();
  const hashes = new Set<string>();
  const slugs = new Set<string>();
  const broken: string[] = [];
  const problems: Problem[] = [];
  const articles = listFiles(`${contentDir}/articles`).files.filter((path) => path.endsWith('.md'));
  for (const path of articles) {
    const shownAs = `${contentDir}/articles/${path}`;
    slugs.add(slug(fileStem(path)));
    const source = attempt(() => readFileSync(shownAs, 'utf8'));
    if (source instanceof Error) {
      problems.push({
        place: { file: shownAs, line: 1 },
        what: source.message,
        hint: 'make it readable, or move it away',
      });
      continue;
    }
    const article = parseArticle(source, path, shownAs).value;
    if (article === undefined) broken.push(source.slice(0, longestFrontMatter));
    else if (article.original !== undefined) {
      files.add(article.original.file);
      hashes.add(article.original.sha256);
    }
  }
  // An editor's slip of the pen must not lead to a second article: what cannot be parsed is searched.
  const isInBroken = (text: string) => broken.some((source) => source.includes(text));
  return {
    slugs,
    problems,
    hasFile: (rawFile) => files.has(rawFile) || isInBroken(rawFile),
    hasText: (sha256) => hashes.has(sha256) || isInBroken(sha256),
  };
}

const longestFrontMatter = 64 * 1024;
