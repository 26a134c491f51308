// nachlese check: everything that is wrong in a content folder.
import { checkOriginals } from '../content/check-originals.ts';
import { type Content, type OnRead, readContent } from '../content/read-content.ts';
import { comparePlaces } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { checkAliases } from './check-aliases.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';

export async function check(contentDir: string, terminal: Terminal): Promise<ExitCode> {
  const { articles, problems } = await checkedContent(contentDir, (done, total) =>
    terminal.advanced('check', done, total),
  );
  terminal.problems(problems);
  const verdict =
    problems.length === 0 ? 'no problems' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;
  terminal.say(`${articles.length} ${articles.length === 1 ? 'article' : 'articles'}, ${verdict}`);
  terminal.json({ articles: articles.length, problems });
  return exitCodeFor(problems);
}

/** A content folder with all its problems, those of originals and old addresses too, in the order of the files. */
export async function checkedContent(contentDir: string, onRead?: OnRead): Promise<Content> {
  const content = await readContent(contentDir, onRead);
  const originals = checkOriginals(content.articles, contentDir);
  const aliases = checkAliases(content, contentDir);
  const problems = [...content.problems, ...originals, ...aliases].sort(comparePlaces);
  return { ...content, problems };
}
