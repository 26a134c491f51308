// nachlese corrections: proposes from git's history what articles should say of how they were corrected.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Article, Correction } from '../article/article.ts';
import { correctionBetween } from '../article/correction-between.ts';
import { writeUnderLock } from '../build/write-under-lock.ts';
import { writeYaml } from '../config/yaml.ts';
import { parseArticle } from '../content/article-file.ts';
import { attempt } from '../content/attempt.ts';
import { correctionsAsWritten } from '../content/corrections.ts';
import { changeMarkdownFile } from '../content/front-matter.ts';
import { type History, withHistory } from '../content/git-history.ts';
import { realPath } from '../content/inside.ts';
import { type Checked, type Problem, UsageError } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';

export interface CorrectionsOptions {
  readonly contentDir: string;
  /** Article files; all that were changed since they were committed first when none is named. */
  readonly files: readonly string[];
  /** Whether to write them into the articles. */
  readonly isWriting: boolean;
}

/** Whoever knows the articles says which of the proposals are corrections: git also knows of every other change. */
export async function corrections(
  { contentDir, files, isWriting }: CorrectionsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const named = files.map((file) => nameIn(contentDir, file));
  const proposals = withHistory(contentDir, (history) =>
    (named.length > 0 ? named : history.filesChangedSince('articles')).map((file) =>
      proposedFor(contentDir, file, history),
    ),
  );
  const problems = proposals.flatMap((proposal) => proposal.problems);
  const found = proposals.flatMap(({ value }) =>
    value === undefined || value.corrections.length === 0 ? [] : [value],
  );
  for (const { file, corrections } of found) {
    terminal.print(`${contentDir}/${file}\n${writeYaml({ corrections: correctionsAsWritten(corrections) })}`);
  }
  for (const { file, text } of isWriting ? found : []) {
    const failure = writeUnderLock(contentDir, file, text);
    if (failure !== undefined) throw failure;
  }
  terminal.problems(problems);
  const count = found.reduce((sum, { corrections }) => sum + corrections.length, 0);
  terminal.say(`${count} corrections ${isWriting ? 'written' : 'proposed'} for ${found.length} articles`);
  terminal.json({ articles: found.map(({ file, corrections }) => ({ file, corrections })), problems });
  return exitCodeFor(problems);
}

interface ProposedCorrections {
  readonly file: string;
  readonly corrections: readonly Correction[];
  /** The text of the file with them. */
  readonly text: string;
}

/** Those that git knows of and the article does not name; one that was written into it is known by its day and its words. */
function proposedFor(contentDir: string, file: string, history: History): Checked<ProposedCorrections> {
  const path = `${contentDir}/${file}`;
  const source = attempt(() => readFileSync(path, 'utf8'));
  if (source instanceof Error) return { value: undefined, problems: [] }; // which is gone by now
  const { value: now, problems } = parseArticle(source, file, path);
  if (now === undefined) return { value: undefined, problems };
  const known = new Set(now.corrections.map(({ date, what }) => `${date} ${what}`));
  const corrections: Correction[] = [];
  let before: Article | undefined;
  for (const { source, ...note } of history.committedVersions(file)) {
    const { value: after } = parseArticle(source, file, file);
    if (after === undefined) continue;
    const correction = before && correctionBetween(before, after, note);
    if (correction !== undefined && !known.has(`${correction.date} ${correction.what}`)) corrections.push(correction);
    before = after;
  }
  const all = correctionsAsWritten([...now.corrections, ...corrections]);
  const text = changeMarkdownFile(source, { corrections: all });
  const wrong = parseArticle(text, file, path).problems.filter((problem) => !problem.isWarning);
  if (wrong.length > problems.length) return { value: undefined, problems: [...problems, unfit(path, wrong)] };
  return { value: { file, corrections, text }, problems };
}

/** With them it would be no article any more: they are too long, or the commit has a day that the calendar has not. */
function unfit(file: string, [first]: readonly Problem[]): Problem {
  return {
    place: { file, line: 1 },
    what: `what git knows of its corrections cannot stand in it (${first?.what})`,
    hint: 'write into "corrections" yourself what readers should know',
  };
}

function nameIn(contentDir: string, file: string): string {
  const name = relative(realPath(contentDir), realPath(file)).replaceAll('\\', '/');
  if (/^articles\/.+\.md$/.test(name)) return name;
  throw new UsageError(`${file} is no article of ${contentDir}: name a file below ${contentDir}/articles`);
}
