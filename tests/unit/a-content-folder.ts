// A content folder for the tests of ingest: files put in, changed, read back.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles } from '../../src/content/list-files.ts';

export interface ContentFolder {
  readonly path: string;
  put(file: string, text: string | Buffer): void;
  read(file: string): string;
  /** Every file but hidden ones, with its text. */
  all(): Readonly<Record<string, string>>;
}

/** Runs in a folder that is removed afterwards; `files` are in it from the beginning. */
export async function withContent(
  files: Readonly<Record<string, string | Buffer>>,
  run: (folder: ContentFolder) => Promise<void>,
): Promise<void> {
  const path = mkdtempSync(join(tmpdir(), 'ingest-'));
  const put = (file: string, text: string | Buffer) => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  try {
    for (const [file, text] of Object.entries(files)) put(file, text);
    await run({
      path,
      put,
      read: (file) => readFileSync(join(path, file), 'utf8'),
      all: () => contentsOf(path),
    });
  } finally {
    rmSync(path, { recursive: true });
  }
}

/** Looks at a folder before a change, and twice after it: at what is new, and at what was found then. */
export async function aroundChange(
  folder: ContentFolder,
  change: (folder: ContentFolder) => void,
  look: (folder: ContentFolder) => void,
): Promise<void> {
  look(folder);
  await new Promise((resolve) => setTimeout(resolve, 20)); // the clock of the file system goes on
  change(folder);
  look(folder);
  look(folder);
}

export function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(listFiles(folder).files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
