// Builds docs/ as a site.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, forServer } from '../../src/commands/build.ts';
import { createTerminal, type OutputStream } from '../../src/terminal.ts';
import { docsContent } from './docs-content.ts';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const pictures = 'rundgang';

/** Builds the documentation into a folder that is not there yet, and returns the exit code of the build. */
export async function writeDocsSite(outDir: string, stdout: OutputStream, stderr: OutputStream): Promise<number> {
  const contentDir = mkdtempSync(join(tmpdir(), 'nachlese-docs-'));
  try {
    const textOf = (file: string) => readFileSync(join(docs, file), 'utf8');
    for (const [path, text] of docsContent(textOf('README.md'), textOf)) {
      mkdirSync(dirname(join(contentDir, path)), { recursive: true });
      writeFileSync(join(contentDir, path), text);
    }
    cpSync(join(docs, 'archive.yaml'), join(contentDir, 'archive.yaml'));
    const terminal = createTerminal({ isQuiet: false, isJson: false }, stdout, stderr);
    // With the handbook's own layouts.
    const code = await build({ ...forServer(contentDir, outDir), projectDir: docs }, terminal);
    // A text of an archive shows no pictures but links to them; those of the tour stand beside its page.
    if (existsSync(join(docs, pictures)))
      cpSync(join(docs, pictures), join(outDir, 'artikel', pictures), { recursive: true });
    return code;
  } finally {
    rmSync(contentDir, { recursive: true, force: true });
  }
}
