// npm run bench [-- SIZE…]: builds archives of these sizes (1000 and 10000) and prints what each stage cost.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StageFigures } from '../../src/build/stages.ts';
import type { BuildResult } from '../../src/commands/build.ts';
import { generateArchive } from './generate.ts';
import { type Measured, measure } from './process-tree.ts';

const program = fileURLToPath(new URL('../../bin/nachlese.js', import.meta.url));
const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => Number.isInteger(size) && size > 0);
const folder = mkdtempSync(join(tmpdir(), 'nachlese-bench-'));

try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log(
    'CPU seconds of a stage are those of Nachlese itself; "helpers" are the programs that it starts (esbuild).\n',
  );
  for (const size of asked.length > 0 ? asked : [1000, 10_000]) await bench(size);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bench(size: number): Promise<void> {
  const [content, site] = [join(folder, `content-${size}`), join(folder, `site-${size}`)];
  generateArchive(content, size);
  const measured = await measure(process.execPath, [program, 'build', '--json', '--content', content, '--out', site]);
  const { startSeconds, stages }: BuildResult = JSON.parse(measured.stdout);
  const start = { name: 'start', count: 0, cpuSeconds: startSeconds, wallSeconds: startSeconds };
  console.log(`${size} articles\n  stage         CPU s   wall s`);
  for (const stage of [start, ...stages]) console.log(row(stage.name, stage.cpuSeconds, stage.wallSeconds));
  printTotals(measured, startSeconds, stages);
  const { files, bytes } = folderSize(site);
  console.log(`  ${files} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
}

function printTotals(measured: Measured, start: number, stages: readonly StageFigures[]): void {
  const { childrenCpuSeconds, wallSeconds, peakMegabytes } = measured;
  const own = stages.reduce((sum, stage) => sum + stage.cpuSeconds, start);
  if (childrenCpuSeconds !== undefined) {
    console.log(row('helpers', childrenCpuSeconds, undefined));
    console.log(row('all', own + childrenCpuSeconds, wallSeconds));
  }
  console.log(
    `  peak memory ${peakMegabytes === undefined ? 'unknown on this system' : `${peakMegabytes.toFixed(0)} MB`}`,
  );
}

function row(name: string, cpu: number | undefined, wall: number | undefined): string {
  const column = (seconds: number | undefined) => (seconds === undefined ? '' : seconds.toFixed(2)).padStart(9);
  return `  ${name.padEnd(10)}${column(cpu)}${column(wall)}`;
}

function folderSize(root: string): { readonly files: number; readonly bytes: number } {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(root, path)));
  const files = paths.filter((path) => path.isFile());
  return { files: files.length, bytes: files.reduce((sum, file) => sum + file.size, 0) };
}
