// Reads a whole content folder: its settings, articles and pages, with everything that is wrong in them.
import type { Article } from '../article/article.ts';
import { noRules, type RegisterRules } from '../article/register-kind.ts';
import type { KnownStory, StoryRule } from '../article/story.ts';
import { type ArchiveConfig, readArchiveConfig } from '../config/archive-config.ts';
import { type Checked, comparePlaces, type Problem } from '../problem.ts';
import { parseArticle } from './article-file.ts';
import { articleKey } from './article-key.ts';
import { checkNavigation } from './check-navigation.ts';
import { checkOwnFields } from './check-own-fields.ts';
import { readFoundStories } from './found-stories-file.ts';
import { listFiles } from './list-files.ts';
import { readFile } from './read-file.ts';
import { readRegisterRules } from './register-file.ts';
import { readSections } from './sections-file.ts';
import { readStories } from './stories-file.ts';
import { parseTextPage, type TextPage } from './text-page.ts';
import { readThemeFiles, type ThemeFiles } from './theme-files.ts';

export interface Content extends ArticleFolder {
  readonly config: ArchiveConfig | undefined;
  readonly textPages: readonly TextPage[];
  readonly themeFiles: ThemeFiles;
  /** Like the settings, undefined where the file cannot be read: what it hides must not come to light. */
  readonly registerRules: RegisterRules | undefined;
  readonly stories: readonly StoryRule[] | undefined;
  /** What builds before have found; undefined where there is nothing, or nothing that can be read. */
  readonly foundStories: Checked<readonly KnownStory[]>;
  /** The same for two articles that are equal in every field: see article-key.ts. */
  readonly keyOf: (article: Article) => string;
}

export interface ArticleFolder {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** Hears how many article files have been read, and of how many. */
export type OnRead = (done: number, total: number) => void;

/** Reads everything; what is broken is left out and reported. Throws a UsageError when there is no archive.yaml. */
export function readContent(contentDir: string, onRead?: OnRead, read?: ReadArticleFile): Promise<Content> {
  return readAround(contentDir, () => readArticles(contentDir, onRead, read));
}

/** The same with articles that come from elsewhere. */
export async function readAround(contentDir: string, articlesOf: () => ArticleFolder): Promise<Content> {
  const config = await readArchiveConfig(contentDir);
  const articles = articlesOf();
  const textPages = readFolder(contentDir, 'pages', readTextPage);
  const slugs = new Set(articles.articles.map(({ slug }) => slug));
  const rules = readRegisterRules(contentDir, (slug) => slugs.has(slug));
  const foundStories = readFoundStories(contentDir);
  const foundSlugs = new Set(foundStories.value?.map(({ slug }) => slug));
  const stories = readStories(contentDir, {
    isArticle: (slug) => slugs.has(slug),
    // Before a build has found stories, nobody knows.
    isFoundStory: (slug) => foundStories.value === undefined || foundSlugs.has(slug),
  });
  const sections = readSections(contentDir, config); // only ingest needs them, but what is wrong in them is said here
  const themeFiles = readThemeFiles(contentDir, config);
  const found = [config, articles, textPages, rules, stories, foundStories, sections, themeFiles].flatMap(
    ({ problems }) => problems,
  );
  return {
    ...articles,
    config: config.value,
    textPages: textPages.values,
    themeFiles,
    registerRules: orNone(rules, noRules),
    stories: orNone(stories, []),
    foundStories,
    keyOf: articleKey,
    problems: [
      ...found,
      ...checkNavigation(config, textPages.values),
      ...checkOwnFields(articles.articles, config.value, contentDir),
    ].sort(comparePlaces),
  };
}

/** What a file says that need not be there. */
function orNone<Value>({ value, problems }: Checked<Value>, none: Value): Value | undefined {
  return value ?? (problems.length === 0 ? none : undefined);
}

/** All articles with an address of their own; of two that share one, the later file is left out and reported. */
export function readArticles(contentDir: string, onRead?: OnRead, read: ReadArticleFile = readArticle): ArticleFolder {
  const { values, problems } = readFolder(contentDir, 'articles', read, onRead);
  return { articles: values, problems };
}

/** Reads an article's file. */
export type ReadArticleFile = (file: string, shownAs: string) => Checked<Article>;

export const readArticle: ReadArticleFile = (file, shownAs) => readFile(file, shownAs, parseArticle);

const readTextPage = (file: string, shownAs: string) => readFile(file, shownAs, parseTextPage);

interface Values<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly Problem[];
}

interface Addressed {
  readonly slug: string;
}

function readFolder<Value extends Addressed>(
  contentDir: string,
  folder: string,
  read: (file: string, shownAs: string) => Checked<Value>,
  onRead?: OnRead,
): Values<Value> {
  const list = listFiles(`${contentDir}/${folder}`);
  const found: (readonly [shownAs: string, value: Value])[] = [];
  const problems: Problem[] = [...list.problems];
  for (const [index, path] of list.files.entries()) {
    const [file, shownAs] = [`${folder}/${path}`, `${contentDir}/${folder}/${path}`];
    const { value, problems: wrong } = read(file, shownAs);
    problems.push(...wrong);
    if (value !== undefined) found.push([shownAs, value]);
    onRead?.(index + 1, list.files.length);
  }
  const { values, problems: clashes } = withOwnAddresses(found);
  return { values, problems: [...problems, ...clashes] };
}

/** Of two that share an address, the later one is left out and reported. */
export function withOwnAddresses<Value extends Addressed>(
  found: readonly (readonly [shownAs: string, value: Value])[],
): Values<Value> {
  const values: Value[] = [];
  const problems: Problem[] = [];
  const fileOf = new Map<string, string>();
  for (const [shownAs, value] of found) {
    const other = fileOf.get(value.slug);
    if (other !== undefined) {
      problems.push(clash(shownAs, other, value.slug));
      continue;
    }
    fileOf.set(value.slug, shownAs);
    values.push(value);
  }
  return { values, problems };
}

function clash(shownAs: string, other: string, address: string): Problem {
  return {
    place: { file: shownAs, line: 1 },
    what: `has the same address as ${other} ("${address}")`,
    hint: 'rename one of the two files',
  };
}
