// Can the program be trusted? What was tried against it, and what it survived. Takes an hour with its hundred thousand cases.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { faults } from '../faults/all-faults.ts';
import { onFullDisk } from '../faults/full-disk.ts';
import { type KillFigures, killBuilds } from '../faults/killed-builds.ts';
import { compileIngest, forgetCompiledIngest, killIngest } from '../faults/killed-ingest.ts';
import { fuzzAll } from '../fuzz/fuzz-all.ts';
import { countAttacks } from '../site/attacks.ts';
import { writeRawTexts } from '../site/raw-texts.ts';
import { withFolder } from './temporary-folder.ts';

/** Something that was tried so often, and how often the program survived it. */
export interface Trial {
  readonly what: string;
  /** Undefined for what could not be tried here. */
  readonly tried: number | undefined;
  readonly survived: number;
  /** What has to be known beside. */
  readonly note: string;
}

const seed = 20_261_123;
const [archives, killsOfEach] = [10, 10];

/** All trials, each as soon as it is done; `cases` of fuzzing. */
export async function* trustTrials(cases: number): AsyncGenerator<Trial> {
  yield await trial('attacks, in a browser', countAttacks(), tryAttacks);
  yield await fuzzTrial(cases);
  yield await ofKills('kills of ingest', killedIngest);
  yield await ofKills('kills of builds of all', () => killedBuilds(true));
  yield await ofKills('kills of builds of what changed', () => killedBuilds(false));
  for (const [what, strike] of faults) yield await trial(`fault: ${what}`, 1, () => withFolder(strike));
  yield await fullDiskTrial();
}

export function printTrial({ what, tried, survived, note }: Trial): void {
  const figures =
    tried === undefined ? 'not tried' : `${String(tried).padStart(7)} tried ${String(survived).padStart(7)} survived`;
  console.log(`${what.padEnd(68)} ${figures}  ${note}`);
}

/** All or nothing: what fails once is told by its message. */
async function trial(what: string, tried: number, run: () => Promise<unknown>): Promise<Trial> {
  try {
    const note = await run();
    return { what, tried, survived: tried, note: typeof note === 'string' ? note : 'nothing lost' };
  } catch (error) {
    return { what, tried, survived: 0, note: String(error) };
  }
}

/** The tests that try them tell which one succeeded. */
async function tryAttacks(): Promise<string> {
  const parameters = ['--import', 'tsx', '--test', ...attackTests];
  await promisify(execFile)(process.execPath, parameters, { maxBuffer: 2 ** 28 });
  return 'strings by places, many on one page: nothing ran, nothing was asked of a stranger';
}

const attackTests = ['tests/browser/attacks.test.ts', 'tests/browser/hostile.test.ts'];

async function fuzzTrial(cases: number): Promise<Trial> {
  return trial('fuzz cases', cases, async () => {
    const failures = await fuzzAll(cases, seed, () => {});
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return `seed ${seed}: nothing thrown, no page invalid, no foreign script`;
  });
}

function ofKills(what: string, kill: () => Promise<string>): Promise<Trial> {
  return trial(what, archives * killsOfEach, kill);
}

async function killedIngest(): Promise<string> {
  await compileIngest();
  try {
    return await withFolder(async (folder) => {
      const source = join(folder, 'source');
      writeRawTexts(source, 150);
      const atWork = await killIngest({ source, folders: foldersIn(folder), killsOfEach, seed });
      return `nothing lost; ${atWork} met a run at work`;
    });
  } finally {
    forgetCompiledIngest();
  }
}

function killedBuilds(isWhole: boolean): Promise<string> {
  return withFolder(async (folder) =>
    shown(await killBuilds({ folders: foldersIn(folder), killsOfEach, seed, isWhole })),
  );
}

function shown({ atWork, looks, withoutSite }: KillFigures): string {
  return `nothing lost; ${atWork} met a run at work, ${looks} looks at a whole site, ${withoutSite} at none, 0 at half of one`;
}

async function fullDiskTrial(): Promise<Trial> {
  const tried = await trial('fault: a full disk in memory', 1, () =>
    withFolder(async (folder) => ((await onFullDisk(folder)) ? 'nothing lost' : notMounted)),
  );
  return tried.note === notMounted ? { ...tried, tried: undefined } : tried;
}

const notMounted = 'nothing may be mounted here';

function foldersIn(folder: string): readonly string[] {
  return Array.from({ length: archives + 1 }, (_, number) => {
    const path = join(folder, String(number));
    mkdirSync(path, { recursive: true });
    return path;
  });
}
