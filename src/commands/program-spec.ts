// How the package.json of a new archive names this program, so that "npm install" gives the same one.
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseJson } from '../config/json.ts';
import { attempt } from '../content/attempt.ts';
import { realPath } from '../content/inside.ts';
import type { NewFile } from './new-archive.ts';

/**
 * "0.1.0" for a program that came from a registry; for one out of a file "file:../nachlese-0.1.0.tgz", with the way from
 * the archive's folder; for one out of a repository of sources "file:../nachlese", which npm links.
 */
export function programSpec(packageFolder: string, version: string, archiveFolder: string): string {
  const libraries = dirname(packageFolder);
  if (basename(libraries) !== 'node_modules') return fileSpec(packageFolder, archiveFolder);
  const resolved = resolvedFrom(join(libraries, '.package-lock.json'), basename(packageFolder));
  if (resolved === undefined || /^https?:/.test(resolved)) return version;
  const file = /^file:(?<path>.+)$/.exec(resolved)?.groups?.path;
  return file === undefined ? resolved : fileSpec(join(dirname(libraries), file), archiveFolder);
}

/** A program out of a file goes with the archive: another machine, as that of a host, has no such file. */
export function carriedProgram(
  spec: string,
  archiveFolder: string,
): { readonly spec: string; readonly file?: NewFile } {
  const path = /^file:(?<path>.+\.tgz)$/.exec(spec)?.groups?.path;
  const bytes = path === undefined ? undefined : attempt(() => readFileSync(join(realPath(archiveFolder), path)));
  if (path === undefined || bytes === undefined || bytes instanceof Error) return { spec };
  const name = basename(path);
  return { spec: `file:${name}`, file: { path: name, text: bytes, isProgram: false } };
}

function fileSpec(path: string, archiveFolder: string): string {
  return `file:${relative(realPath(archiveFolder), realPath(path)).replaceAll('\\', '/')}`;
}

/** What npm notes beside all that it installs. */
function resolvedFrom(lockFile: string, name: string): string | undefined {
  const text = attempt(() => readFileSync(lockFile, 'utf8'));
  const data = text instanceof Error ? undefined : parseJson(text);
  const found = inside(inside(inside(data, 'packages'), `node_modules/${name}`), 'resolved');
  return typeof found === 'string' ? found : undefined;
}

function inside(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined;
}
