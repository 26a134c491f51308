// What each command does with its options. Each is loaded when it is called: a search need not wait for Eleventy.
import { UsageError } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import type { ExitCode } from './exit-code.ts';
import type { ExportForm } from './export-forms.ts';

/** Those that a command has not are undefined, or what its defaults say. */
export interface CommonOptions {
  readonly content: string;
  readonly out: string;
  /** Of `check` undefined where none was named. */
  readonly site: string;
  readonly port: number;
  readonly queries?: string;
  readonly jsonl?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly title?: string;
  readonly deploy?: string;
  readonly added?: string;
  readonly write?: boolean;
  readonly build?: boolean;
  readonly portable?: boolean;
  readonly compress?: boolean;
  readonly zip?: string;
  readonly clean?: boolean;
  readonly shard?: string;
  readonly fixity?: boolean;
  readonly bagit?: string;
  readonly date?: string;
  readonly format?: ExportForm;
  readonly to?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Runs a command. */
export type Action = (options: CommonOptions, terminal: Terminal) => Promise<ExitCode>;

export function initArchive(folder: string): Action {
  return async ({ yes, title, deploy, json }, terminal) => {
    const [{ init }, { askerAtTerminal }] = await Promise.all([import('./init.ts'), import('./ask.ts')]);
    const isAnswered = yes === true || json === true || (title !== undefined && deploy !== undefined);
    const asker = isAnswered ? undefined : askerAtTerminal();
    try {
      return await init({ folder, title, deploy, asker }, terminal);
    } finally {
      asker?.close();
    }
  };
}

export const buildSite: Action = async ({ content, out, portable, compress, zip, clean, shard }, terminal) => {
  const isPortable = portable === true || zip !== undefined;
  if (isPortable && compress === true)
    throw new UsageError('only a server sends packed copies: leave out --compress, or --portable and --zip');
  if (shard !== undefined) {
    if (isPortable || compress === true)
      throw new UsageError('a share is no site: leave out --portable, --zip and --compress, or --shard');
    const { buildArchiveShare } = await import('./build-share.ts');
    return buildArchiveShare({ contentDir: content, outDir: out, shard }, terminal);
  }
  const { build } = await import('./build.ts');
  return build(
    {
      contentDir: content,
      outDir: out,
      projectDir: '.',
      isPortable,
      isCompressed: compress,
      zip,
      isClean: clean === true,
    },
    terminal,
  );
};

export const checkContent: Action = async ({ fixity, content, site }, terminal) => {
  if (fixity !== true) return (await import('./check.ts')).check({ contentDir: content, projectDir: '.' }, terminal);
  const { checkFixity } = await import('./check-fixity.ts');
  return checkFixity({ contentDir: content, siteDir: site }, terminal);
};

export const exportArchive: Action = async ({ bagit, format, to, content, site, date }, terminal) => {
  if (format !== undefined && bagit === undefined) {
    const { exportData } = await import('./export-data.ts');
    return exportData({ contentDir: content, form: format, to }, terminal);
  }
  if (bagit === undefined)
    throw new UsageError('say what to export: nachlese export --bagit DIR, or nachlese export --format jsonl');
  if (format !== undefined || to !== undefined)
    throw new UsageError('a bag is a folder of its own: leave out --format and --to, or --bagit');
  const { exportBag } = await import('./export.ts');
  return exportBag({ contentDir: content, siteDir: site, bagDir: bagit, day: date }, terminal);
};

export function restoreArchive(bag: string): Action {
  return async ({ content, out }, terminal) =>
    (await import('./restore.ts')).restore({ bagDir: bag, contentDir: content, outDir: out }, terminal);
}

export const serveOrBuild: Action = async ({ build, content, site, port }, terminal) => {
  const { buildAndServe, serve } = await import('./serve.ts');
  return build === true ? buildAndServe(content, site, port, terminal) : serve(site, port, terminal);
};

export function mergeShares(folders: readonly string[]): Action {
  return async ({ content, out, compress }, terminal) =>
    (await import('./merge.ts')).merge({ folders, contentDir: content, outDir: out, isCompressed: compress }, terminal);
}

export function ingestPaths(paths: readonly string[]): Action {
  return async ({ content, dryRun, added }, terminal) => {
    const { ingest } = await import('./ingest.ts');
    return ingest({ contentDir: content, projectDir: '.', paths, isTrial: dryRun === true, added }, terminal);
  };
}

export function inspectFiles(files: readonly string[]): Action {
  return async ({ content, jsonl }, terminal) => {
    const { inspect, inspectJsonLines } = await import('./inspect.ts');
    return jsonl === undefined
      ? inspect({ contentDir: content, projectDir: '.' }, files, terminal)
      : inspectJsonLines(content, jsonl, terminal);
  };
}

export const migrateContent: Action = async ({ content, dryRun }, terminal) => {
  const { migrate } = await import('./migrate.ts');
  return migrate({ contentDir: content, isTrial: dryRun === true }, terminal);
};

export function proposeCorrections(files: readonly string[]): Action {
  return async ({ content, write }, terminal) => {
    const { corrections } = await import('./corrections.ts');
    return corrections({ contentDir: content, files, isWriting: write === true }, terminal);
  };
}

/** Asks one question; `others` are the words behind it, which it was to have in its quotation marks. */
export function ask(query: string | undefined, others: readonly string[] = []): Action {
  return async ({ site, queries }, terminal) => {
    const stranger = [query, ...others].find((word) => word?.startsWith('--'));
    if (stranger !== undefined)
      throw new UsageError(
        `unknown option '${stranger}': no question begins with two minus signs; nachlese search --help shows the options`,
      );
    if (others.length > 0)
      throw new UsageError(
        `put the whole question in quotation marks: nachlese search '${[query, ...others].join(' ')}'`,
      );
    const { search, searchAll } = await import('./search.ts');
    if (queries !== undefined) return searchAll(queries, site, terminal);
    if (query === undefined) throw new UsageError('say what to search for: nachlese search "Waffenlieferungen"');
    return search(query, site, terminal);
  };
}
