// Lets Eleventy write the site: one virtual template over all planned pages. The only user of Eleventy.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { packageRoot } from '../package-root.ts';
import { UsageError } from '../problem.ts';
import { createEncoder } from './encoder.ts';

/** A site that is ready to be written: how many pages, where each stands and what it holds. */
export interface PlannedSite {
  readonly count: number;
  /** The file of a page, below the output folder. */
  outputFile(index: number): string;
  render(index: number): string;
}

/** What our configuration uses of Eleventy, which ships no types. */
interface EleventyConfig {
  addTransform(name: string, transform: (content: string) => Buffer): void;
  addTemplate(name: string, template: VirtualTemplate): void;
  /** Eleventy's own stopwatch; with a threshold of 0 it prints nothing. */
  readonly benchmarks: { readonly config: { setMinimumThresholdMs(milliseconds: number): void } };
  setTemplateFormats(formats: readonly string[]): void;
  setQuietMode(isQuiet: boolean): void;
}

interface VirtualTemplate {
  readonly data: Record<string, unknown>;
  render(data: PageData): string;
}

interface PageData {
  readonly index: number;
}

// Compiled, it lies beside this code, so that both share `planned`.
const configFile = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../.eleventy.ts' : '.eleventy.js', import.meta.url),
);
// Eleventy wants an input folder; ours holds no template of its own kind, and content/ is never shown to it.
const inputFolder = join(packageRoot, 'layouts');

let planned: PlannedSite | undefined;
/** What went wrong first: Eleventy's own message names every page of the site instead. */
let failure: Error | undefined;

/** Writes every page of a site below a folder. */
export async function writeSite(site: PlannedSite, outDir: string): Promise<void> {
  planned = site;
  failure = undefined;
  try {
    const eleventy = new Eleventy(inputFolder, outDir, { configPath: configFile, quietMode: true });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw failure ?? error;
  } finally {
    planned = undefined;
  }
}

/** The configuration that `.eleventy.ts` hands to Eleventy. */
export function configureEleventy(config: EleventyConfig): void {
  const site = planned;
  if (site === undefined) throw new UsageError('Eleventy is driven by Nachlese: run "npx nachlese build" instead');
  config.setQuietMode(true);
  config.benchmarks.config.setMinimumThresholdMs(0);
  config.setTemplateFormats(['11ty.js']);
  config.addTemplate('page.11ty.js', {
    data: {
      // Indexes instead of pages: whatever passes through Eleventy's data is copied for every page.
      indexes: Array.from({ length: site.count }, (_, index) => index),
      pagination: { data: 'indexes', size: 1, alias: 'index' },
      eleventyExcludeFromCollections: true,
      // Hosts read "_headers", which has no ending.
      eleventyAllowMissingExtension: true,
      permalink: ({ index }: PageData) => `/${site.outputFile(index)}`,
    },
    render: ({ index }) => String(index),
  });
  // Eleventy keeps what a template renders and what a transform returns until the last page is written. Bytes instead of
  // text, made at the last moment, halve that, and the garbage collector need not copy them.
  const bytesOf = createEncoder();
  config.addTransform('page', (index) => bytesOf(renderedOf(site, Number(index))));
}

function renderedOf(site: PlannedSite, index: number): string {
  try {
    return site.render(index);
  } catch (error) {
    failure ??= new Error(`${site.outputFile(index)} cannot be rendered: ${String(error)}`, { cause: error });
    throw error;
  }
}
