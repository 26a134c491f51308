// nachlese check: everything that is wrong in a content folder.
import type { Article } from '../article/article.ts';
import { openLayouts } from '../build/open-layouts.ts';
import { checkOriginals } from '../content/check-originals.ts';
import { type HashOf, hashesIn } from '../content/file-hashes.ts';
import { announceMigration } from '../content/migrate-content.ts';
import { type Content, type OnRead, type ReadArticleFile, readContent } from '../content/read-content.ts';
import { writtenArticles } from '../ingest/outcome.ts';
import { comparePlaces, Mistakes, type Problem, without } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { checkAliases } from './check-aliases.ts';
import { checkPages } from './check-pages.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';
import { type IngestedFolders, ingestAsTold } from './ingest-as-told.ts';

/** Says everything that is wrong in a content folder, with originals that cannot be taken in, and in own code; writes nothing. */
export async function check({ contentDir, projectDir }: IngestedFolders, terminal: Terminal): Promise<ExitCode> {
  const read = await readContent(contentDir, (done, total) => terminal.advanced('check', done, total));
  const originals = await tryIngest({ contentDir, projectDir }, terminal);
  // Where an original has changed, ingest says what becomes of it.
  const content = withChecks(read, contentDir, hashesIn(contentDir), ({ file }) => originals.written.has(file));
  const { articles } = content;
  const old = content.config && announceMigration(contentDir, content.config.format, content.problems);
  const found = [...content.problems, ...(old ?? []), ...checkAliases(content, contentDir)];
  const layouts = await tryLayouts({ contentDir, projectDir }, content);
  const problems = [...found, ...without([...originals.problems, ...layouts], found)].sort(comparePlaces);
  terminal.problems(problems);
  terminal.say(`${counted(articles.length, 'article')}, ${verdict(problems)}`);
  if (originals.written.size > 0)
    terminal.say(`${counted(originals.written.size, 'text')} to be taken in from originals: nachlese build does it`);
  terminal.json({ articles: articles.length, problems });
  return exitCodeFor(problems);
}

/** What ingest would say. */
async function tryIngest(folders: IngestedFolders, terminal: Terminal) {
  const onProgress = (done: number, total: number) => terminal.advanced('originals', done, total);
  const tried = await orMistakes(() => ingestAsTold(folders, { isTrial: true, onProgress }));
  const report = tried instanceof Mistakes ? undefined : tried.report;
  return {
    problems: [...tried.problems, ...(report?.problems ?? [])],
    written: new Set(report === undefined ? [] : writtenArticles(report)),
  };
}

/** What a build would say of own layouts before it renders anything. */
async function tryLayouts(
  { contentDir, projectDir }: IngestedFolders,
  { config }: Content,
): Promise<readonly Problem[]> {
  if (projectDir === undefined || config === undefined) return [];
  const tried = await orMistakes(() => openLayouts('check', { projectDir, contentDir }, config.language));
  return tried.problems;
}

/** What a call gives, or the mistakes in own code that it throws. */
async function orMistakes<Value>(call: () => Promise<Value>): Promise<Value | Mistakes> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Mistakes) return error;
    throw error;
  }
}

/** "no problems", "2 problems, 1 warning" */
function verdict(problems: readonly Problem[]): string {
  const warnings = problems.filter(({ isWarning }) => isWarning).length;
  const mistakes = problems.length - warnings;
  const first = mistakes === 0 ? 'no problems' : counted(mistakes, 'problem');
  return warnings === 0 ? first : `${first}, ${counted(warnings, 'warning')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What is known of files without their being read. */
export interface KnownFiles {
  readonly read?: ReadArticleFile;
  /** See article-key.ts. */
  readonly keyOf?: (article: Article) => string;
  readonly hashOf?: HashOf;
}

/** A content folder with its problems, those of originals and missing pages too, in the order of the files. */
export async function checkedContent(
  contentDir: string,
  onRead?: OnRead,
  { read, keyOf, hashOf = hashesIn(contentDir) }: KnownFiles = {},
): Promise<Content> {
  const content = withChecks(await readContent(contentDir, onRead, read), contentDir, hashOf);
  return { ...content, ...(keyOf && { keyOf }) };
}

/** The content with the problems of originals and missing pages; `isFollowed` knows articles that the next ingest writes. */
export function withChecks(
  content: Content,
  contentDir: string,
  hashOf: HashOf,
  isFollowed: (article: Article) => boolean = () => false,
): Content {
  const settled = content.articles.filter((article) => !isFollowed(article));
  const originals = checkOriginals(settled, contentDir, hashOf);
  const pages = checkPages(content.textPages, contentDir);
  return { ...content, problems: [...content.problems, ...originals, ...pages].sort(comparePlaces) };
}
