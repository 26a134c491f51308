// Reads a whole content folder: its settings, articles and pages, with everything that is wrong in them.
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Article } from '../article/article.ts';
import { noRules, type RegisterRules } from '../article/register-kind.ts';
import type { KnownStory, StoryRule } from '../article/story.ts';
import { type ArchiveConfig, readArchiveConfig } from '../config/archive-config.ts';
import { type Checked, comparePlaces, type Problem } from '../problem.ts';
import { parseArticle } from './article-file.ts';
import { attempt } from './attempt.ts';
import { readFoundStories } from './found-stories-file.ts';
import { listFiles } from './list-files.ts';
import { readRegisterRules } from './register-file.ts';
import { readSections } from './sections-file.ts';
import { readStories } from './stories-file.ts';
import { parseTextPage, type TextPage } from './text-page.ts';

export interface Content extends ArticleFolder {
  readonly config: ArchiveConfig | undefined;
  readonly textPages: readonly TextPage[];
  /** Like the settings, undefined where the file cannot be read: what it hides must not come to light. */
  readonly registerRules: RegisterRules | undefined;
  readonly stories: readonly StoryRule[] | undefined;
  /** What builds before have found; undefined where there is nothing, or nothing that can be read. */
  readonly foundStories: Checked<readonly KnownStory[]>;
}

export interface ArticleFolder {
  readonly articles: readonly Article[];
  /** Article files that are no article, or one whose address another has: reported, but not forgotten. */
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

export interface LeftOut {
  readonly file: string;
  /** What could be read of it. */
  readonly source: string;
}

/** Hears how many article files have been read, and of how many. */
export type OnRead = (done: number, total: number) => void;

/** Reads everything; what is broken is left out and reported. Throws a UsageError when there is no archive.yaml. */
export async function readContent(contentDir: string, onRead?: OnRead): Promise<Content> {
  const config = await readArchiveConfig(contentDir);
  const articles = readArticles(contentDir, onRead);
  const textPages = readFolder(contentDir, 'pages', parseTextPage);
  const slugs = new Set(articles.articles.map(({ slug }) => slug));
  const rules = readRegisterRules(contentDir, (slug) => slugs.has(slug));
  const foundStories = readFoundStories(contentDir);
  const foundSlugs = new Set(foundStories.value?.map(({ slug }) => slug));
  const stories = readStories(contentDir, {
    isArticle: (slug) => slugs.has(slug),
    // Before a build has found stories, nobody knows.
    isFoundStory: (slug) => foundStories.value === undefined || foundSlugs.has(slug),
  });
  const sections = readSections(contentDir); // only ingest needs them, but what is wrong in them is said here
  const found = [config, articles, textPages, rules, stories, foundStories, sections].flatMap(
    ({ problems }) => problems,
  );
  return {
    ...articles,
    config: config.value,
    textPages: textPages.values,
    registerRules: orNone(rules, noRules),
    stories: orNone(stories, []),
    foundStories,
    problems: found.sort(comparePlaces),
  };
}

/** What a file says that need not be there. */
function orNone<Value>({ value, problems }: Checked<Value>, none: Value): Value | undefined {
  return value ?? (problems.length === 0 ? none : undefined);
}

/** All articles with an address of their own; of two that share one, the later file is left out and reported. */
export function readArticles(contentDir: string, onRead?: OnRead): ArticleFolder {
  const { values, leftOut, problems } = readFolder(contentDir, 'articles', parseArticle, onRead);
  return { articles: values, leftOut, problems };
}

interface Values<Value> {
  readonly values: readonly Value[];
  readonly leftOut: readonly LeftOut[];
  readonly problems: readonly Problem[];
}

interface Addressed {
  readonly slug: string;
}

type Parse<Value> = (source: string, file: string, shownAs: string) => Checked<Value>;

function readFolder<Value extends Addressed>(
  contentDir: string,
  folder: string,
  parse: Parse<Value>,
  onRead?: OnRead,
): Values<Value> {
  const list = listFiles(`${contentDir}/${folder}`);
  const values: Value[] = [];
  const leftOut: LeftOut[] = [];
  const problems: Problem[] = [...list.problems];
  const fileOf = new Map<string, string>();
  for (const [index, path] of list.files.entries()) {
    const [file, shownAs] = [`${folder}/${path}`, `${contentDir}/${folder}/${path}`];
    const { source, value, problems: found } = readOne(file, shownAs, parse);
    problems.push(...found);
    const other = value && fileOf.get(value.slug);
    if (value && other) problems.push(clash(shownAs, other, value.slug));
    if (value === undefined || other !== undefined) {
      leftOut.push({ file, source });
    } else {
      fileOf.set(value.slug, shownAs);
      values.push(value);
    }
    onRead?.(index + 1, list.files.length);
  }
  return { values, leftOut, problems };
}

interface ReadFile<Value> extends Checked<Value> {
  readonly source: string;
}

function readOne<Value>(file: string, shownAs: string, parse: Parse<Value>): ReadFile<Value> {
  if (!file.endsWith('.md')) {
    return failed(shownAs, 'is no markdown file', 'move it out of this folder, or give it the ending .md');
  }
  const bytes = attempt(() => readFileSync(shownAs));
  if (bytes instanceof Error) return failed(shownAs, bytes.message, 'make it readable, or move it away');
  const source = bytes.toString('utf8');
  if (!isUtf8(bytes)) return { ...failed(shownAs, 'is not UTF-8', 'save the file as UTF-8'), source };
  return { ...parse(source, file, shownAs), source };
}

function failed(shownAs: string, what: string, hint: string): ReadFile<never> {
  return { source: '', value: undefined, problems: [{ place: { file: shownAs, line: 1 }, what, hint }] };
}

function clash(shownAs: string, other: string, address: string): Problem {
  return {
    place: { file: shownAs, line: 1 },
    what: `has the same address as ${other} ("${address}")`,
    hint: 'rename one of the two files',
  };
}
