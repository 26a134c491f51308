// nachlese build: ingest, check, render, index.

import { slug } from '../article/slug.ts';
import { type BuildOrder, localUrl } from '../build/build-order.ts';
import { type BuiltSite, buildSite } from '../build/build-site.ts';
import { keepContentSums } from '../build/keep-content-sums.ts';
import { createStages, type StageFigures, type Stages } from '../build/stages.ts';
import type { RenderedSite } from '../build/write-site-files.ts';
import { refuseZip, writeZip } from '../build/write-zip.ts';
import type { Content } from '../content/read-content.ts';
import { createReport, type IngestReport, writtenArticles } from '../ingest/outcome.ts';
import { comparePlaces, type Problem, without } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { isBuildable, unbuildable } from './buildable.ts';
import { checkedContent } from './check.ts';
import { aliasProblems } from './check-aliases.ts';
import { type ExitCode, exitCode, exitCodeFor } from './exit-code.ts';
import { ingestAsTold } from './ingest-as-told.ts';
import { forgetBuilds, type RememberedBuilds, rememberBuilds } from './remembered-builds.ts';
import { compileLate } from './run-briefly.ts';

/** What `build --json` prints. */
export interface BuildResult extends Omit<BuiltSite, 'clashes' | 'rendered'> {
  /** CPU seconds for starting Node and loading the program. */
  readonly startSeconds: number;
  readonly stages: readonly StageFigures[];
  /** Article files that ingest made or changed. */
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
}

/** What to build, and whether to zip it. */
export interface BuildOptions extends BuildOrder {
  /** The zip file to write the site into; undefined for none. */
  readonly zip: string | undefined;
  /** Whether to forget what earlier builds have kept. */
  readonly isClean: boolean;
  /** Hears what the site was rendered from, in a program that builds again and again. */
  onRendered?(rendered: RenderedSite): void;
}

/** The site as a server shows it, with the layouts of the folder in which the program was started. */
export function forServer(contentDir: string, outDir: string): BuildOptions {
  return { contentDir, outDir, projectDir: '.', isPortable: false, zip: undefined, isClean: false };
}

/** Builds all that is right even where something is wrong; only what an editor says of the whole site must be readable. */
export async function build(options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const { contentDir, outDir, zip, isClean, onRendered } = options;
  if (zip !== undefined) refuseZip(zip, outDir, contentDir);
  if (isClean) forgetBuilds(contentDir, outDir);
  const startSeconds = cpuSeconds();
  const stages = createStages(terminal);
  const remembered = rememberBuilds(contentDir, outDir, isClean);
  if (onRendered === undefined && remembered.site.state !== undefined) compileLate();
  const { content, ingested } = await readAndIngest(options, stages, remembered);
  const problems = [...content.problems, ...ingested.problems].sort(comparePlaces);
  terminal.problems(problems);
  if (!isBuildable(content)) {
    remembered.hashes.keep();
    terminal.error(unbuildable(content));
    return exitCode.problems;
  }
  const { clashes, rendered, ...built } = await buildSite(content, options, remembered.site, stages);
  const useless = remembered.uselessFor();
  if (useless !== undefined)
    terminal.say(`note: what earlier builds kept is ${useless}, so things were made again that have not changed`);
  if (zip !== undefined) await zipSite(zip, outDir, slug(content.config.title) || 'archiv', { stages, terminal });
  const sums = await stages.run('fixity', async (advance) => keepContentSums(contentDir, remembered.hashes, advance));
  remembered.hashes.keep();
  const mistakes = [...aliasProblems(clashes, contentDir), ...without(sums, problems)];
  terminal.problems([...built.problems, ...mistakes].sort(comparePlaces));
  if (content.config.url === undefined) {
    terminal.say(`note: archive.yaml has no "url", so the feed and the sitemap carry ${localUrl}`);
  }
  terminal.say(
    `${built.articles} article${built.articles === 1 ? '' : 's'} on ${built.pages} pages in ${outDir}: ${sizeOf(built)}`,
  );
  const result: BuildResult = {
    ...built,
    startSeconds,
    stages: stages.figures,
    written: writtenArticles(ingested),
    problems: [...problems, ...built.problems, ...mistakes].sort(comparePlaces),
  };
  terminal.json(result);
  onRendered?.(rendered);
  return exitCodeFor([...problems, ...built.problems, ...mistakes]);
}

/** "84 files, 1.4 MB": hosts have limits of both (docs/publishing.md). */
function sizeOf({ files, bytes }: Pick<BuiltSite, 'files' | 'bytes'>): string {
  return `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

interface Hearers {
  readonly stages: Stages;
  readonly terminal: Terminal;
}

/** `folder` is the one in the zip file. */
async function zipSite(zip: string, outDir: string, folder: string, { stages, terminal }: Hearers): Promise<void> {
  const bytes = await stages.run('zip', async (advance) => writeZip(outDir, zip, folder, advance));
  terminal.say(`${zip}: ${(bytes / 1e6).toFixed(1)} MB, to be unzipped and opened anywhere`);
}

interface ReadAndIngested {
  readonly content: Content;
  readonly ingested: IngestReport;
}

/** Articles are read when ingest has made what it makes, so that nothing is read twice. */
async function readAndIngest(
  { contentDir, projectDir }: BuildOrder,
  stages: Stages,
  remembered: RememberedBuilds,
): Promise<ReadAndIngested> {
  const { hashOf, read: readArticle } = remembered;
  const ingested = await stages.run('ingest', async (onProgress) => {
    const { report } = await ingestAsTold({ contentDir, projectDir }, { onProgress, hashOf, readArticle });
    return report ?? createReport().report();
  });
  const content = await stages.run('check', (advance) => checkedContent(contentDir, advance, remembered));
  remembered.keepArticles();
  return { content, ingested };
}

/** What this process has cost so far: starting Node and loading the program. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
