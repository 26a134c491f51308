// Runs code of the archive's own that was bundled, and says where in it an error was thrown.
import type { Hash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Place, Problem } from '../problem.ts';

/** Where an archive's own code may be, and where it is not run: a content folder may come from anywhere. */
export interface CodeAndContent {
  readonly projectDir: string;
  readonly contentDir: string;
}

/** Said of a folder of code that lies in the content folder. */
export function amongContent(folder: string): Problem {
  return {
    place: { file: folder, line: 1 },
    what: 'lies in the content folder, where no code is run',
    hint: 'move it beside the content folder, and start the program there',
    isWarning: true,
  };
}

/** A folder of the archive's own code, and the files in it. */
export interface CodeFolder {
  readonly folder: string;
  readonly files: readonly string[];
}

/**
 * Imports a bundle from a folder that nobody else can write to, and not from a cache in the archive: what lies there is no
 * program of ours. It is up to the caller to know what the module exports.
 */
export async function importBundle<Module>(name: string, contents: Uint8Array): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), 'nachlese-own-'));
  const path = join(folder, name);
  try {
    process.setSourceMapsEnabled(true); // so that an error names the line of the source
    writeFileSync(path, contents);
    const module: Module = await import(pathToFileURL(path).href);
    return module;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The line below a folder of the archive's own in which an error was thrown, shown as "layouts/article.tsx". */
export function placeBelow(folder: string, error: unknown): Place | undefined {
  if (folder === '' || !(error instanceof Error)) return undefined;
  const stack = error.stack ?? '';
  return placeIn(stack, folder) ?? placeIn(decoded(stack), folder);
}

function placeIn(stack: string, folder: string): Place | undefined {
  // "at ArticleLayout (/home/a/archive/layouts/article.tsx:12:30)", the innermost first
  const [, rest = ''] = stack.split(`${folder}${sep}`);
  const { file, line } = /^(?<file>[^\n]+?):(?<line>\d+)/.exec(rest)?.groups ?? {};
  return file === undefined ? undefined : { file: `${basename(folder)}/${file}`, line: Number(line) };
}

/** Node writes some letters of a path as addresses have them: "f%C3%BCr" */
function decoded(stack: string): string {
  return stack.replace(/(?:%[\da-f]{2})+/gi, (letters) => Buffer.from(letters.replaceAll('%', ''), 'hex').toString());
}

/** Adds to a hash what the files of a folder are. */
export function addFiles(state: Hash, { folder, files }: CodeFolder): void {
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    state.update(`\n${file} ${bytes.length}\n`).update(bytes);
  }
}
