// Lets Eleventy run the writing of the site. The only user of Eleventy.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Eleventy from '@11ty/eleventy';
import { packageRoot } from '../package-root.ts';
import { UsageError } from '../problem.ts';

/** What our configuration uses of Eleventy, which ships no types. */
interface EleventyConfig {
  /** Eleventy's own stopwatch; with a threshold of 0 it prints nothing. */
  readonly benchmarks: { readonly config: { setMinimumThresholdMs(milliseconds: number): void } };
  on(event: 'eleventy.before', listener: () => void): void;
  setTemplateFormats(formats: readonly string[]): void;
  setQuietMode(isQuiet: boolean): void;
}

// Compiled, it lies beside this code, so that both share `writePages`.
const configFile = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../.eleventy.ts' : '.eleventy.js', import.meta.url),
);
// Eleventy wants an input folder; ours holds no template of its own kind, and content/ is never shown to it.
const inputFolder = join(packageRoot, 'layouts');

let writePages: (() => void) | undefined;
/** What went wrong: Eleventy's own message tells less of it. */
let failure: unknown;

/** Lets `write` write the pages of a site below a folder. */
export async function writeSite(write: () => void, outDir: string): Promise<void> {
  writePages = write;
  failure = undefined;
  try {
    const eleventy = new Eleventy(inputFolder, outDir, { configPath: configFile, quietMode: true });
    eleventy.disableLogger();
    await eleventy.write();
  } catch (error) {
    throw failure ?? error;
  } finally {
    writePages = undefined;
  }
}

/** The configuration that `.eleventy.ts` hands to Eleventy. */
export function configureEleventy(config: EleventyConfig): void {
  const write = writePages;
  if (write === undefined) throw new UsageError('Eleventy is driven by Nachlese: run "npx nachlese build" instead');
  config.setQuietMode(true);
  config.benchmarks.config.setMinimumThresholdMs(0);
  config.setTemplateFormats(['11ty.js']);
  // Not as templates of Eleventy's: its data, copies and paths of each page would cost a third of the time that the page does.
  config.on('eleventy.before', () => {
    try {
      write();
    } catch (error) {
      failure = error;
      throw error;
    }
  });
}
