// Unpacks the browser that comes through npm. The package does that itself, but into a place that other processes use
// before it is whole: tests of a fresh machine, two at a time, then start half a program.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The program, in a folder that is whole or not there; sets what it needs to find in the environment. */
export async function unpackBrowser(): Promise<string> {
  const folder = join(tmpdir(), `nachlese-browser-${packagedVersion()}`);
  if (!existsSync(folder)) {
    const draft = mkdtempSync(`${folder}-`);
    await unpackInto(draft, folder);
    try {
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true });
      if (!existsSync(folder)) throw error; // else another process was first
    }
  }
  process.env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), ...given('LD_LIBRARY_PATH')].join(':');
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf');
  return join(folder, 'chromium');
}

/** The package asks for the folder of temporary files, and unpacks libraries only where it takes this for a cloud function. */
async function unpackInto(draft: string, folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  await packaged.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  const [fonts, cache] = [join(folder, 'fonts'), join(folder, 'fonts-cache')];
  const settings = `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>\n`;
  writeFileSync(join(draft, 'fonts.conf'), settings);
}

/** The place of the package says so: it lets nobody read its package.json by name. */
function packagedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(dirname(entry), '..', '..', 'package.json'), 'utf8'),
  );
  return version;
}

function given(name: string): readonly string[] {
  const value = process.env[name];
  return value === undefined ? [] : [value];
}
