// nachlese merge: one site out of the shares of an archive.
import { buildSite } from '../build/build-site.ts';
import { joinShares, refuseOldShares } from '../build/join-shares.ts';
import { noMemory } from '../build/site-memory.ts';
import { createStages } from '../build/stages.ts';
import { hashesIn } from '../content/file-hashes.ts';
import { readAround, withOwnAddresses } from '../content/read-content.ts';
import { comparePlaces } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { isBuildable, unbuildable } from './buildable.ts';
import { withChecks } from './check.ts';
import { aliasProblems } from './check-aliases.ts';
import { type ExitCode, exitCode, exitCodeFor } from './exit-code.ts';

export interface MergeOptions {
  /** The folders of the shares. */
  readonly folders: readonly string[];
  /** Whose settings, rules and pages the site has; its articles need not be there. */
  readonly contentDir: string;
  readonly outDir: string;
  /** Whether packed copies stand beside its files. */
  readonly isCompressed?: boolean | undefined;
}

/** What is wrong in single articles was said when the shares were built; here is said what only the whole archive tells. */
export async function merge(
  { folders, contentDir, outDir, isCompressed }: MergeOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const stages = createStages(terminal);
  const joined = await stages.run('read', async (advance) => {
    const found = joinShares(folders);
    advance(found.shares.length, found.shares.length);
    return found;
  });
  const read = await readAround(contentDir, () => {
    const { values, problems } = withOwnAddresses(
      joined.articles.map((article) => [`${contentDir}/${article.file}`, article] as const),
    );
    return { articles: values, problems };
  });
  const content = { ...withChecks(read, contentDir, hashesIn(contentDir)), keyOf: joined.keyOf };
  terminal.problems(content.problems);
  if (!isBuildable(content)) {
    terminal.error(unbuildable(content));
    return exitCode.problems;
  }
  refuseOldShares(joined, contentDir, content.registerRules);
  const order = { contentDir, outDir, projectDir: '.', isPortable: false, isCompressed, shares: joined.shares };
  const { clashes, rendered: _, ...built } = await buildSite(content, order, noMemory, stages);
  const mistakes = aliasProblems(clashes, contentDir);
  const problems = [...built.problems, ...mistakes].sort(comparePlaces);
  terminal.problems(problems);
  terminal.say(`${built.articles} articles of ${joined.shares.length} shares on ${built.pages} pages in ${outDir}`);
  terminal.json({ ...built, stages: stages.figures, problems: [...content.problems, ...problems].sort(comparePlaces) });
  return exitCodeFor([...content.problems, ...problems]);
}
