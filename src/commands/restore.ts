// nachlese restore: content and site again, out of a bag.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuseOverlap } from '../build/build-site.ts';
import { replaceFolder } from '../build/replace-folder.ts';
import { siteFromContent } from '../build/site-from-content.ts';
import { manifestFile } from '../build/site-manifest.ts';
import { createStages, type Stages } from '../build/stages.ts';
import { programLabel } from '../fixity/bag-info.ts';
import { compareSums } from '../fixity/compare-sums.ts';
import { copyFile } from '../fixity/copy-file.ts';
import { sha256OfFile } from '../fixity/hash-file.ts';
import { listContent } from '../fixity/list-content.ts';
import { type Sums, sumsFile } from '../fixity/sums.ts';
import { sumsBelow, sumsByReading } from '../fixity/sums-of.ts';
import { type VerifiedBag, verifyBag } from '../fixity/verify-bag.ts';
import { comparePlaces, type Problem, UsageError, visible } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { isBuildable, unbuildable } from './buildable.ts';
import { checkedContent } from './check.ts';
import { refuseFilled, refuseWithin } from './empty-folder.ts';
import { type ExitCode, exitCode, exitCodeFor } from './exit-code.ts';
import { programName } from './export.ts';

export interface RestoreOptions {
  readonly bagDir: string;
  readonly contentDir: string;
  readonly outDir: string;
}

/** Restores nothing from a bag that is damaged, unless that is in the site only: it is made of the content again. */
export async function restore(options: RestoreOptions, terminal: Terminal): Promise<ExitCode> {
  const { bagDir, contentDir, outDir } = options;
  refuse(options);
  const stages = createStages(terminal);
  const bag = await stages.run('verify', async (advance) => verifyBag(bagDir, advance));
  const damage = [...bag.problems, ...notOurs(bagDir, bag)].sort(comparePlaces);
  terminal.problems(damage);
  if (damage.some(({ place }) => !place.file.startsWith(`${bagDir}/${siteFolder}`))) {
    terminal.error('nachlese: nothing was restored: the bag is not as it was packed');
    terminal.json({ problems: damage });
    return exitCode.problems;
  }
  const content = sumsBelow(bag.sums, contentFolder);
  await stages.run('copy', (advance) =>
    replaceFolder(contentDir, manifestFile, async (folder) => {
      for (const [index, path] of [...content.keys()].entries()) {
        copyFile(join(bagDir, contentFolder, path), join(folder, path));
        advance(index + 1, content.size);
      }
    }),
  );
  const found = await buildFrom(options, bag, stages, terminal);
  if (found === undefined) return exitCode.problems;
  const differences = [
    ...differing(contentDir, content, sumsOfContent(contentDir), bag),
    ...differing(outDir, sumsBelow(bag.sums, siteFolder), sumsByReading(outDir), bag),
  ];
  terminal.problems(differences);
  const verdict =
    differences.length === 0 ? 'both are byte for byte those of the bag' : `${differences.length} files are others`;
  terminal.say(`${contentDir} and ${outDir} are restored: ${verdict}`);
  terminal.json({ content: contentDir, site: outDir, problems: [...damage, ...differences] });
  return exitCodeFor([...damage, ...differences]);
}

const contentFolder = 'data/content/';
const siteFolder = 'data/site/';

function refuse({ bagDir, contentDir, outDir }: RestoreOptions): void {
  if (!existsSync(bagDir)) throw new UsageError(`there is no ${bagDir}: name the folder of a bag`);
  refuseFilled(contentDir, '--content DIR');
  refuseFilled(outDir, '--out DIR');
  refuseWithin(contentDir, [bagDir], '--content DIR');
  refuseWithin(outDir, [bagDir], '--out DIR');
  refuseOverlap(contentDir, outDir);
}

/** Others pack bags, too. */
function notOurs(bagDir: string, { sums, problems }: VerifiedBag): readonly Problem[] {
  const settings = `${contentFolder}archive.yaml`;
  if (sums.has(settings) || problems.length > 0) return [];
  const hint = 'name a bag that "nachlese export --bagit" has made';
  return [{ place: { file: `${bagDir}/${settings}`, line: 1 }, what: 'is not in the bag', hint }];
}

/**
 * Makes the site of the restored content, in which nothing is ingested: it stays as it was packed. What is wrong in it was
 * wrong then. Undefined where no site can be made.
 */
async function buildFrom(
  { contentDir, outDir }: RestoreOptions,
  { sums }: VerifiedBag,
  stages: Stages,
  terminal: Terminal,
): Promise<true | undefined> {
  const content = await stages.run('check', (advance) => checkedContent(contentDir, advance));
  if (!isBuildable(content)) {
    terminal.problems(content.problems);
    terminal.error(unbuildable(content));
    return undefined;
  }
  await siteFromContent(content, { contentDir, outDir, has: (path) => sums.has(siteFolder + path) }, stages);
  return true;
}

function sumsOfContent(contentDir: string): Sums {
  const files = [...listContent(contentDir, manifestFile).files, sumsFile].filter((file) =>
    existsSync(join(contentDir, file)),
  );
  return new Map(files.map((file) => [file, sha256OfFile(join(contentDir, file))]));
}

/** One problem for each file that is not what the bag has, with what may be the reason. */
function differing(folder: string, packed: Sums, made: Sums, { info }: VerifiedBag): readonly Problem[] {
  const words = { altered: 'is not the one in the bag', missing: 'is in the bag only', added: 'is not in the bag' };
  const program = info.get(programLabel) ?? 'another program';
  const hint =
    program === programName()
      ? 'the site in the bag was brought up to date piece by piece, or made by another state of the program: compare the two'
      : `the bag was made by ${visible(program)}, and this is ${programName()}: restore it with that one for the same bytes`;
  return compareSums(packed, made).map(({ kind, path }) => {
    return { place: { file: `${folder}/${path}`, line: 1 }, what: words[kind], hint };
  });
}
