// The same content gives the same bytes, wherever and whenever it is built.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder, testContent } from '../site/build-test-site.ts';

const program = fileURLToPath(new URL('../../bin/nachlese.js', import.meta.url));
const places = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Etc/GMT+12', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Europe/Berlin', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
];

test('builds the same site in every time zone and language, search index included', async () => {
  const [first, ...others] = await Promise.all(places.map(buildAt));
  assert.ok(first && first.length > 30);
  for (const other of others) assert.deepEqual(other, first);
});

/** Every file of the site with the hash of its bytes. */
async function buildAt(environment: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const site = join(await temporaryFolder(), 'site');
  const parameters = [program, 'build', '--quiet', '--content', testContent, '--out', site];
  const child = spawn(process.execPath, parameters, { env: { ...process.env, ...environment }, stdio: 'inherit' });
  const [code] = await once(child, 'close');
  assert.equal(code, 0);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(site, file)).isFile(),
  );
  return files.sort().map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex')}`,
  );
}
