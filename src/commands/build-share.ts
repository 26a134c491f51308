// nachlese build --shard: one machine's share of a large archive.

import type { Article } from '../article/article.ts';
import { listArticleFiles } from '../build/article-state.ts';
import { buildShare } from '../build/build-share.ts';
import { monthOfFile, shareByTime } from '../build/share-by-time.ts';
import { inWords, parseShareNumber } from '../build/share-number.ts';
import { createStages } from '../build/stages.ts';
import { articleKey } from '../content/article-key.ts';
import { hashesIn } from '../content/file-hashes.ts';
import { readAround, readArticle } from '../content/read-content.ts';
import { comparePlaces, type Problem, UsageError } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCode, exitCodeFor } from './exit-code.ts';

export interface ShareOptions {
  readonly contentDir: string;
  readonly outDir: string;
  /** "3/16" */
  readonly shard: string;
}

/** Takes articles as they are, and ingests nothing: many machines may work on one content folder at once. */
export async function buildArchiveShare(
  { contentDir, outDir, shard }: ShareOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const share = parseShareNumber(shard);
  const stages = createStages(terminal);
  const { files, name } = listArticleFiles(contentDir);
  const own = shareByTime(files, share, (path) => monthOfFile(`${contentDir}/articles/${path}`));
  const { registerRules, problems: around } = await readAround(contentDir, () => ({ articles: [], problems: [] }));
  if (registerRules === undefined) {
    terminal.problems(around);
    throw new UsageError(`${contentDir}/register.yaml must be mended first: what it hides must not be found`);
  }
  const { articles, problems } = await stages.run('check', async (advance) => {
    const found = own.map((path, index) => {
      advance(index + 1, own.length);
      return readArticle(`articles/${path}`, `${contentDir}/articles/${path}`);
    });
    return {
      articles: found.flatMap(({ value }): readonly Article[] => (value === undefined ? [] : [value])),
      problems: found.flatMap((one): readonly Problem[] => one.problems).sort(comparePlaces),
    };
  });
  terminal.problems(problems);
  const hashOf = hashesIn(contentDir);
  const order = {
    ...share,
    articles,
    keyOf: articleKey,
    hashOf: ({ file }: Article) => hashOf(file) ?? '',
    files: name,
    rules: registerRules,
    outDir,
  };
  await buildShare(order, stages);
  terminal.say(
    `${articles.length} articles in ${outDir}, ${inWords(share)}: when all are built, join them with nachlese merge`,
  );
  terminal.json({ ...share, articles: articles.length, stages: stages.figures, problems });
  return problems.length === 0 ? exitCode.fine : exitCodeFor(problems);
}
