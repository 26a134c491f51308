// npm run release-check: is the package fit to be published? npx fetches two programs for this (39 MB with TypeScript 5),
// which as dependencies would be 60 more packages on every machine.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from '../../src/config/schema.ts';
import { packageMistakes } from './package-rules.ts';

const packedShape = z.array(
  z.object({ filename: z.string(), size: z.number(), files: z.array(z.object({ path: z.string() })) }),
);
const folder = mkdtempSync(join(tmpdir(), 'nachlese-release-'));

try {
  const [packed] = packedShape.parse(JSON.parse(pack(['--pack-destination', folder])));
  if (packed === undefined) throw new Error('npm pack made no package');
  const mistakes = packageMistakes(packed.files, packed.size);
  for (const mistake of mistakes) console.log(mistake);
  console.log(`${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1000)} kB`);
  const file = join(folder, packed.filename);
  const checks = [
    ['publint@0.3.25', 'run', file, '--strict'],
    ['@arethetypeswrong/cli@0.18.5', file, '--profile', 'esm-only', '--no-color'],
  ].map((parameters) => spawnSync('npx', ['--yes', ...parameters], { stdio: 'inherit' }).status === 0);
  process.exitCode = mistakes.length === 0 && checks.every(Boolean) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** What "npm pack --json" prints; the build before it may print more. */
function pack(parameters: readonly string[]): string {
  const text = execFileSync('npm', ['pack', '--json', ...parameters], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return text.slice(text.search(/^\[/m));
}
