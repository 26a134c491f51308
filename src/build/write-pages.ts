// Writes planned pages as files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A site that is ready to be written: how many pages, where each stands and what it holds. */
export interface PlannedSite {
  readonly count: number;
  /** The file of a page, below the output folder. */
  outputFile(index: number): string;
  render(index: number): string;
}

/** Writes every page below a folder. No page takes the place of a file that is there. */
export function writePages(site: PlannedSite, outDir: string): void {
  const made = new Set<string>();
  for (let index = 0; index < site.count; index++) {
    const file = join(outDir, site.outputFile(index));
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, renderedPage(site, index), { flag: 'wx' });
  }
}

function renderedPage(site: PlannedSite, index: number): string {
  try {
    return site.render(index);
  } catch (error) {
    throw new Error(`${site.outputFile(index)} cannot be rendered: ${String(error)}`, { cause: error });
  }
}
