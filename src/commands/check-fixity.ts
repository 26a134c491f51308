// nachlese check --fixity: whether content and site are, byte for byte, what the last build found and made.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFile } from '../build/site-manifest.ts';
import { openSiteMemory } from '../build/site-memory.ts';
import { recallHashes } from '../content/file-hashes.ts';
import { fileState, isSameState } from '../content/file-state.ts';
import { checkFolder, type Wording } from '../fixity/check-folder.ts';
import { listAll } from '../fixity/list-all.ts';
import { listContent } from '../fixity/list-content.ts';
import { sumsFile } from '../fixity/sums.ts';
import { comparePlaces, type Problem, UsageError } from '../problem.ts';
import { programVersion } from '../program-version.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';

export interface FixityOptions {
  readonly contentDir: string;
  /** Undefined where none was named: the usual one is checked then, if it is there. */
  readonly siteDir: string | undefined;
}

/** Reads every file again, and writes nothing. */
export async function checkFixity(
  { contentDir, siteDir: named }: FixityOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (!existsSync(contentDir))
    throw new UsageError(`there is no ${contentDir}: name the content folder with --content DIR`);
  const siteDir = named ?? usualSite;
  const hasSite = existsSync(siteDir);
  if (!hasSite && (named !== undefined || wasBuilt(contentDir, siteDir)))
    throw new UsageError(`there is no ${siteDir}: run "nachlese build", or name the site with --site DIR`);
  const counted = { files: 0 };
  const onRead = () => terminal.advanced('fixity', ++counted.files, counted.files);
  const site = hasSite ? checkSite(contentDir, siteDir, onRead) : [];
  const problems = [...checkContent(contentDir, onRead), ...site].sort(comparePlaces);
  terminal.problems(problems);
  const where = hasSite ? `${contentDir} and ${siteDir}` : `${contentDir} (there is no site in ${siteDir})`;
  terminal.say(`${counted.files} files read again in ${where}: ${verdict(problems)}`);
  terminal.json({ files: counted.files, problems });
  return exitCodeFor(problems);
}

const usualSite = '_site'; // who has none yet, or keeps it elsewhere, checks the content alone

function wasBuilt(contentDir: string, siteDir: string): boolean {
  return programVersion !== undefined && openSiteMemory(contentDir, siteDir, programVersion).state !== undefined;
}

function verdict(problems: readonly Problem[]): string {
  const mistakes = problems.filter(({ isWarning }) => !isWarning).length;
  if (mistakes === 0) return 'all are as they were';
  return mistakes === 1 ? '1 problem' : `${mistakes} problems`;
}

/** What of a content folder is not as the last build found it. */
export function checkContent(folder: string, onRead: () => void): readonly Problem[] {
  const { files, problems } = listContent(folder, manifestFile);
  const hashes = recallHashes(folder);
  const knownHash = (path: string) => {
    const known = hashes.get(path);
    return known && isSameState(known.state, fileState(join(folder, path))) ? known.value : undefined;
  };
  return [...problems, ...checkFolder({ folder, files, wording: contentWording, knownHash, onRead })];
}

/** What of a site is not as it was built: nothing lies in it but what a build has put there. */
export function checkSite(contentDir: string, folder: string, onRead: () => void): readonly Problem[] {
  const { files, oddities, problems } = listAll(folder);
  const written = programVersion && openSiteMemory(contentDir, folder, programVersion).state?.files;
  const knownHash = (path: string) => {
    const known = written ? written.get(path) : undefined;
    const [size, modified] = fileState(join(folder, path)) ?? [];
    return known?.size === size && known?.modified === modified ? known?.sha256 : undefined;
  };
  const order = { folder, files: files.filter((path) => path !== sumsFile), wording: siteWording, knownHash, onRead };
  const odd = oddities.map((path) => ({ place: { file: `${folder}/${path}`, line: 1 }, ...noPlainFile }));
  return [...problems, ...odd, ...checkFolder(order)];
}

const rotten = 'holds other bytes than when it was read or written last, though its size and time are as they were';

const contentWording: Wording = {
  altered: {
    what: 'is not as the last build found it',
    hint: 'if you changed it, run "nachlese build"; else put it back from a copy',
  },
  rotten: { what: rotten, hint: 'a disk or a copy has altered it: put it back from a copy' },
  missing: { what: 'is missing', hint: 'if you removed it, run "nachlese build"; else put it back from a copy' },
  added: { what: 'was added after the last build', hint: 'if it belongs here, run "nachlese build"; else remove it' },
  'no manifest': {
    what: 'is missing, so nothing tells how the content was',
    hint: 'run "nachlese build": it writes it',
  },
};

const again = 'run "nachlese build --clean": it makes the site anew';

const siteWording: Wording = {
  altered: { what: 'is not as it was built', hint: again },
  rotten: { what: rotten, hint: `a disk or a copy has altered it: ${again}` },
  missing: { what: 'is missing', hint: again },
  added: { what: 'was put there by no build', hint: `remove it, or ${again}` },
  'no manifest': { what: 'is missing, so nothing tells how the site was', hint: again },
};

const noPlainFile = { what: 'is no plain file (a link, a device or a pipe), and no build made it', hint: 'remove it' };
