// Builds the small archive that the tests share, or any other content folder, into a folder that goes when the test ends.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli.ts';

export const testContent = fileURLToPath(new URL('content', import.meta.url));

const folders: string[] = [];
// Here, not where a folder is made: what is registered inside a hook runs when that hook ends.
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** An empty folder that is removed when the tests of this file have run. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nachlese-test-'));
  folders.push(folder);
  return folder;
}

/** Builds a site the way a user does, into a folder of its own or the one named, and returns the folder. */
export async function buildTestSite(contentDir = testContent, options: readonly string[] = [], outDir?: string) {
  const siteDir = outDir ?? join(await temporaryFolder(), 'site');
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const code = await main(['build', '--quiet', '--content', contentDir, '--out', siteDir, ...options], stream, stream);
  assert.equal(code, 0, said.join(''));
  return siteDir;
}

/** The same, as a site that needs no server, in a folder whose path has what addresses have to escape. */
export async function buildPortableSite(contentDir = testContent): Promise<string> {
  return buildTestSite(
    contentDir,
    ['--portable'],
    join(await temporaryFolder(), 'Mein Archiv #1, größer (100%)', 'a+b&c?'),
  );
}
