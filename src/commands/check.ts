// nachlese check: everything that is wrong in a content folder.
import type { Article } from '../article/article.ts';
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

/** Says everything that is wrong in a content folder, with originals that cannot be taken in; writes nothing. */
export async function check({ contentDir, projectDir }: IngestedFolders, terminal: Terminal): Promise<ExitCode> {
  const content = await checkedContent(contentDir, (done, total) => terminal.advanced('check', done, total));
  const { articles } = content;
  const old = content.config && announceMigration(contentDir, content.config.format, content.problems);
  const found = [...content.problems, ...(old ?? []), ...checkAliases(content, contentDir)];
  const originals = await tryIngest({ contentDir, projectDir }, terminal);
  const problems = [...found, ...without(originals.problems, found)].sort(comparePlaces);
  terminal.problems(problems);
  terminal.say(`${counted(articles.length, 'article')}, ${verdict(problems)}`);
  if (originals.unwritten > 0)
    terminal.say(`${counted(originals.unwritten, 'text')} to be taken in from originals: nachlese build does it`);
  terminal.json({ articles: articles.length, problems });
  return exitCodeFor(problems);
}

/** What ingest would say. */
async function tryIngest(folders: IngestedFolders, terminal: Terminal) {
  const onProgress = (done: number, total: number) => terminal.advanced('originals', done, total);
  try {
    const { report, problems } = await ingestAsTold(folders, { isTrial: true, onProgress });
    return {
      problems: [...problems, ...(report?.problems ?? [])],
      unwritten: report === undefined ? 0 : writtenArticles(report).length,
    };
  } catch (error) {
    if (error instanceof Mistakes) return { problems: error.problems, unwritten: 0 };
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

/** The content with the problems of originals and missing pages. */
export function withChecks(content: Content, contentDir: string, hashOf: HashOf): Content {
  const originals = checkOriginals(content.articles, contentDir, hashOf);
  const pages = checkPages(content.textPages, contentDir);
  return { ...content, problems: [...content.problems, ...originals, ...pages].sort(comparePlaces) };
}
