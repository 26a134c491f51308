// Reads a whole content folder: its settings, articles and pages, with everything that is wrong in them.
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Article } from '../article/article.ts';
import { type ArchiveConfig, readArchiveConfig } from '../config/archive-config.ts';
import { type Checked, comparePlaces, type Problem } from '../problem.ts';
import { parseArticle } from './article-file.ts';
import { listFiles } from './list-files.ts';
import { parseTextPage, type TextPage } from './text-page.ts';

export interface Content {
  readonly config: ArchiveConfig | undefined;
  readonly articles: readonly Article[];
  readonly textPages: readonly TextPage[];
  readonly problems: readonly Problem[];
}

/** Reads everything; what is broken is left out and reported. Throws a UsageError when there is no archive.yaml. */
export async function readContent(contentDir: string): Promise<Content> {
  const config = await readArchiveConfig(contentDir);
  const articles = readArticles(contentDir);
  const textPages = readFolder(contentDir, 'pages', parseTextPage);
  const problems = [...config.problems, ...articles.problems, ...textPages.problems].sort(comparePlaces);
  return { config: config.value, articles: articles.values, textPages: textPages.values, problems };
}

/** All articles with an address of their own; of two that share one, the later file is left out and reported. */
export function readArticles(contentDir: string): Values<Article> {
  return readFolder(contentDir, 'articles', parseArticle);
}

interface Values<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly Problem[];
}

interface Addressed {
  readonly slug: string;
}

type Parse<Value> = (source: string, file: string, shownAs: string) => Checked<Value>;

function readFolder<Value extends Addressed>(contentDir: string, folder: string, parse: Parse<Value>): Values<Value> {
  const list = listFiles(`${contentDir}/${folder}`);
  const values: Value[] = [];
  const problems: Problem[] = [...list.problems];
  const fileOf = new Map<string, string>();
  for (const path of list.files) {
    const shownAs = `${contentDir}/${folder}/${path}`;
    const { value, problems: found } = path.endsWith('.md')
      ? parseFile(shownAs, `${folder}/${path}`, parse)
      : notMarkdown(shownAs);
    problems.push(...found);
    if (value === undefined) continue;
    const other = fileOf.get(value.slug);
    if (other === undefined) {
      fileOf.set(value.slug, shownAs);
      values.push(value);
    } else {
      const what = `has the same address as ${other} ("${value.slug}")`;
      problems.push({ place: { file: shownAs, line: 1 }, what, hint: 'rename one of the two files' });
    }
  }
  return { values, problems };
}

function parseFile<Value>(shownAs: string, file: string, parse: Parse<Value>): Checked<Value> {
  const bytes = readBytes(shownAs);
  if (bytes instanceof Error) {
    const hint = 'make it readable, or move it away';
    return { value: undefined, problems: [{ place: { file: shownAs, line: 1 }, what: bytes.message, hint }] };
  }
  if (!isUtf8(bytes)) {
    const hint = 'save the file as UTF-8';
    return { value: undefined, problems: [{ place: { file: shownAs, line: 1 }, what: 'is not UTF-8', hint }] };
  }
  return parse(bytes.toString('utf8'), file, shownAs);
}

function readBytes(path: string): Buffer | Error {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function notMarkdown(shownAs: string): Checked<never> {
  const hint = 'move it out of this folder, or give it the ending .md';
  return { value: undefined, problems: [{ place: { file: shownAs, line: 1 }, what: 'is no markdown file', hint }] };
}
