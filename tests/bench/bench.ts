// npm run bench [-- SIZE…]: what building archives of these sizes costs (1000 and 10000), whole and after a change, beside
// Hugo and Pagefind where they are installed. Prints it all and keeps it in results.md.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureArchive } from './measure-archive.ts';
import { reportOf } from './report.ts';
import { measureRivals } from './rivals.ts';
import { withSection } from './sections.ts';

const results = fileURLToPath(new URL('results.md', import.meta.url));
const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => Number.isInteger(size) && size > 0);
const folder = mkdtempSync(join(tmpdir(), 'nachlese-bench-'));
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
const measuredOn = `${machine}, ${new Date().toISOString().slice(0, 10)}\n`;
console.log(measuredOn);

try {
  for (const size of asked.length > 0 ? asked : [1000, 10_000]) {
    const measured = await measureArchive(join(folder, `archive-${size}`), size);
    const rivals = await measureRivals(join(folder, `hugo-${size}`), size);
    const [title, ...report] = reportOf(size, measured, rivals).split('\n\n');
    const section = [title, measuredOn.trim(), ...report].join('\n\n');
    console.log(section);
    // What was measured of other sizes stays, with its own day.
    writeFileSync(results, withSection(readFileSync(results, 'utf8'), section));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
