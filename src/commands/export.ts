// nachlese export --bagit: content and site as a bag, for an archive that keeps it.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDayText } from '../article/edtf-date.ts';
import { replaceFolder } from '../build/replace-folder.ts';
import { siteFromContent } from '../build/site-from-content.ts';
import { manifestFile } from '../build/site-manifest.ts';
import { createStages, type Stages } from '../build/stages.ts';
import { readArchiveConfig } from '../config/archive-config.ts';
import { readContent } from '../content/read-content.ts';
import { declarationFile } from '../fixity/bag-info.ts';
import { compareSums } from '../fixity/compare-sums.ts';
import type { Sums } from '../fixity/sums.ts';
import { sumsByManifest } from '../fixity/sums-of.ts';
import { writeBag } from '../fixity/write-bag.ts';
import { packageVersion } from '../package-root.ts';
import { comparePlaces, Mistakes, type Problem, UsageError } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { isBuildable } from './buildable.ts';
import { checkContent, checkSite } from './check-fixity.ts';
import { refuseFilled, refuseWithin } from './empty-folder.ts';
import { type ExitCode, exitCode, exitCodeFor } from './exit-code.ts';

export interface ExportOptions {
  readonly contentDir: string;
  readonly siteDir: string;
  /** The folder to make. */
  readonly bagDir: string;
  /** "2026-11-22", the day that the bag states. */
  readonly day: string | undefined;
}

/**
 * The bag is there whole or not at all, and holds nothing that is not as the last build left it. Throws Mistakes where
 * restoring it would give another site.
 */
export async function exportBag(options: ExportOptions, terminal: Terminal): Promise<ExitCode> {
  const { contentDir, siteDir, bagDir, day } = options;
  refuse(options);
  const { value: config, problems: unread } = await readArchiveConfig(contentDir);
  const stages = createStages(terminal);
  const differences = await stages.run('fixity', async (advance) => {
    let files = 0;
    const onRead = () => advance(++files, files);
    return [...checkContent(contentDir, onRead), ...checkSite(contentDir, siteDir, onRead)];
  });
  const problems = [...unread, ...differences].sort(comparePlaces);
  terminal.problems(problems);
  if (config === undefined || exitCodeFor(problems) !== exitCode.fine) {
    terminal.error('nachlese: no bag was made: content and site must be as the last build left them');
    terminal.json({ problems });
    return exitCode.problems;
  }
  const parts = [
    { name: 'content', folder: contentDir, sums: sumsByManifest(contentDir) },
    { name: 'site', folder: siteDir, sums: sumsByManifest(siteDir) },
  ] as const;
  const { title, publisher } = config;
  const description = config.description ?? `Articles, originals and site of the archive "${title}"`;
  const info = { organization: publisher, description: `${title}: ${description}`, day, program: programName() };
  await stages.run('copy', (onCopied) =>
    replaceFolder(bagDir, declarationFile, async (folder) => {
      const other = await notOfContent(options, parts[1].sums, join(folder, 'trial'), stages);
      if (other.length > 0) throw new Mistakes(other);
      writeBag(folder, { parts, info, subject: { ...config, description, day }, onCopied });
    }),
  );
  const files = parts.reduce((sum, { sums }) => sum + sums.size, 0);
  terminal.say(`${bagDir}: a bag of ${files} files of content and site`);
  terminal.json({ bag: bagDir, files, problems });
  return exitCode.fine;
}

/** "Nachlese 0.1.0" */
export function programName(): string {
  return `Nachlese ${packageVersion()}`;
}

function refuse({ contentDir, siteDir, bagDir, day }: ExportOptions): void {
  if (day !== undefined && !isDayText(day))
    throw new UsageError(`--date ${day} is no day: write year-month-day, for example 2026-11-22`);
  if (!existsSync(join(siteDir, manifestFile)))
    throw new UsageError(`there is no site in ${siteDir}: run "nachlese build", or name it with --site DIR`);
  refuseFilled(bagDir, '--bagit DIR');
  refuseWithin(bagDir, [contentDir, siteDir], '--bagit DIR');
}

/** What of a site is not what its content gives: `nachlese restore` would make another one. */
async function notOfContent(
  { contentDir, siteDir }: ExportOptions,
  packed: Sums,
  trialDir: string,
  stages: Stages,
): Promise<readonly Problem[]> {
  const content = await readContent(contentDir);
  if (!isBuildable(content)) return content.problems;
  await siteFromContent(content, { contentDir, outDir: trialDir, has: (path) => packed.has(path) }, stages);
  const made = sumsByManifest(trialDir);
  rmSync(trialDir, { recursive: true });
  return compareSums(packed, made).map(({ path }) => {
    const what = 'is not what the content gives now: the site was brought up to date piece by piece, or is older';
    return { place: { file: `${siteDir}/${path}`, line: 1 }, what, hint: 'run "nachlese build --clean" first' };
  });
}
