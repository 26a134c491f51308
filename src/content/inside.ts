// Tells whether one path lies inside of another, with all links followed.
import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { attempt } from './attempt.ts';

/** Whether a path lies inside another one, or is the same. */
export function isInside(inner: string, outer: string): boolean {
  return wayInto(outer, inner) !== undefined;
}

/** The way from a folder to what lies in it, with forward slashes: "raw/a.txt", "" for itself; undefined for what lies elsewhere. */
export function wayInto(outer: string, inner: string): string | undefined {
  const way = relative(realPath(outer), realPath(inner));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way.split(sep).join('/');
}

/** Follows the links in a path, as far as there is something at its end. */
export function realPath(path: string): string {
  const whole = resolve(path);
  const real = attempt(() => realpathSync(whole));
  if (!(real instanceof Error)) return real;
  return dirname(whole) === whole ? whole : join(realPath(dirname(whole)), basename(whole));
}

/** Whether a path lies where a content folder has its originals, articles and pages. */
export function isAmongSources(path: string, contentDir: string): boolean {
  return ['raw', 'articles', 'pages'].some((folder) => isInside(path, join(contentDir, folder)));
}
