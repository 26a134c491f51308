// Writes a file that was not there before, whole or not at all.
import { existsSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Throws when the file exists. A run that is stopped leaves at most a hidden temporary file behind. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.new`);
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (existsSync(path)) throw new Error(`${path} exists already`);
  await rename(temporary, path);
}
