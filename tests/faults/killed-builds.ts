// Kills builds at random moments, while somebody reads the site, and compares what comes of it with undisturbed builds.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openSiteIndex } from '../../src/search/open-site-index.ts';
import { nothingChosen } from '../../src/search/search-record.ts';
import { randomFrom } from '../site/random-from.ts';
import { contentsOf } from '../unit/a-content-folder.ts';
import { filesOf } from '../unit/build-again.ts';
import { buildParameters, type EndedRun, run, runAndKill } from './run-program.ts';
import { changeArchive, writeSmallArchive } from './small-archive.ts';
import { watchSite } from './whole-site.ts';

export interface KillOrder {
  /** Empty folders to work in: one for undisturbed builds, the others for those that are killed. */
  readonly folders: readonly string[];
  readonly killsOfEach: number;
  readonly seed: number;
  /** Whether each build makes all anew, or what has changed. */
  readonly isWhole: boolean;
}

export interface KillFigures {
  readonly kills: number;
  /** Of these, how many met a run that had not ended. */
  readonly atWork: number;
  /** How often the site was looked at meanwhile, and how often none was there. */
  readonly looks: number;
  readonly withoutSite: number;
}

const articles = 12;

/** Throws an AssertionError where a site was half there, something differs in the end, or anything is left behind. */
export async function killBuilds({ folders, killsOfEach, seed, isWhole }: KillOrder): Promise<KillFigures> {
  const [undisturbed = '', ...disturbed] = folders;
  const random = randomFrom(seed);
  const options = isWhole ? ['--clean'] : [];
  const duration = await buildUndisturbed(undisturbed, killsOfEach, options);
  let [atWork, looks, withoutSite] = [0, 0, 0];
  for (const folder of disturbed) {
    writeSmallArchive(folder, articles);
    succeeded(await run(buildParameters(folder)));
    const watch = watchSite(join(folder, 'site'), randomFrom(seed + 1));
    for (let kill = 1; kill <= killsOfEach; kill++) {
      changeArchive(folder, kill);
      // Starting Node is no part of the work.
      const { code } = await runAndKill(buildParameters(folder, ...options), duration * (0.1 + 0.85 * random()));
      if (code === undefined) atWork++;
    }
    succeeded(await run(buildParameters(folder)));
    const seen = await watch.end();
    assert.deepEqual(seen.broken, [], 'the site was half there');
    looks += seen.whole;
    withoutSite += seen.none;
    await assertSame(folder, undisturbed);
  }
  return { kills: disturbed.length * killsOfEach, atWork, looks, withoutSite };
}

/** Does the same changes; how long a build after one of them takes, in milliseconds. */
async function buildUndisturbed(folder: string, changes: number, options: readonly string[]): Promise<number> {
  writeSmallArchive(folder, articles);
  succeeded(await run(buildParameters(folder)));
  changeArchive(folder, 1);
  const { milliseconds } = succeeded(await run(buildParameters(folder, ...options)));
  for (let change = 2; change <= changes; change++) changeArchive(folder, change);
  succeeded(await run(buildParameters(folder, '--clean')));
  return milliseconds;
}

function succeeded(ended: EndedRun): EndedRun {
  assert.equal(ended.code, 0, ended.words);
  return ended;
}

async function assertSame(folder: string, undisturbed: string): Promise<void> {
  const [found, expected] = [folder, undisturbed].map((one) => filesOf(join(one, 'site')));
  assert.deepEqual([...(found?.keys() ?? [])], [...(expected?.keys() ?? [])]);
  for (const [file, bytes] of expected ?? []) assert.ok(found?.get(file) === bytes, `${file} differs`);
  const [content, expectedContent] = [folder, undisturbed].map((one) => withoutSite(contentsOf(one)));
  assert.deepEqual(content, expectedContent);
  // The files of an index tell how it came about, its answers do not.
  assert.deepEqual(await answersOf(folder), await answersOf(undisturbed));
}

function withoutSite(contents: Readonly<Record<string, string>>) {
  return Object.fromEntries(Object.entries(contents).filter(([file]) => !file.startsWith('site/')));
}

const questions = ['Graz', 'Fassung', 'Kurz', 'Text Wien', 'person:Huber', 'Wien -Fassung', '2016-02'];

async function answersOf(folder: string): Promise<readonly unknown[]> {
  const index = await openSiteIndex(join(folder, 'site'));
  const answers = questions.map(async (query) => {
    const { hits } = await index.ask({ query, chosen: nothingChosen, order: 'beste' });
    return Promise.all(hits.map((hit) => hit.load()));
  });
  return Promise.all(answers);
}
