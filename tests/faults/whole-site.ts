// Looks at a site as a reader who comes at this moment does: is everything there that it says is there?
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFile } from '../../src/build/site-manifest.ts';

/** What a look finds: a whole site, none, or what is missing. */
export type Look =
  | { readonly kind: 'whole' }
  | { readonly kind: 'none' }
  /** Another site came while it was looked at: the look says nothing. */
  | { readonly kind: 'replaced' }
  | { readonly kind: 'broken'; readonly missing: readonly string[] };

/** Reads the front page, one article and the search page with all that they link, and the manifest. `choice` from 0 to 1. */
export function lookAt(site: string, choice: number): Look {
  const before = folderOf(site);
  if (before === undefined) return { kind: 'none' };
  const missing = missingIn(site, choice);
  if (folderOf(site) !== before) return { kind: 'replaced' };
  return missing.length === 0 ? { kind: 'whole' } : { kind: 'broken', missing };
}

export interface Watch {
  /** Stops looking. */
  end(): Promise<Watched>;
}

export interface Watched {
  /** How often the site was whole. */
  readonly whole: number;
  /** How often there was none: Node cannot exchange two folders in one call. */
  readonly none: number;
  /** What was missing where it was half there. */
  readonly broken: readonly string[];
}

/** Looks again and again until it is ended. */
export function watchSite(site: string, random: () => number): Watch {
  const seen = { whole: 0, none: 0, broken: new Set<string>() };
  let isEnded = false;
  const watching = (async () => {
    while (!isEnded) {
      const look = lookAt(site, random());
      if (look.kind === 'whole') seen.whole++;
      if (look.kind === 'none') seen.none++;
      if (look.kind === 'broken') for (const missing of look.missing) seen.broken.add(missing);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  })();
  return {
    async end() {
      isEnded = true;
      await watching;
      return { ...seen, broken: [...seen.broken] };
    },
  };
}

const pause = 10; // milliseconds: the build shall get on

function folderOf(site: string): number | undefined {
  return statSync(site, { throwIfNoEntry: false })?.ino;
}

function missingIn(site: string, choice: number): readonly string[] {
  try {
    const manifest: { readonly articles: Readonly<Record<string, string>> } = JSON.parse(
      readFileSync(join(site, manifestFile), 'utf8'),
    );
    const articles = Object.keys(manifest.articles);
    const chosen = articles[Math.floor(choice * articles.length)];
    const pages = ['index.html', 'suche/index.html', ...(chosen === undefined ? [] : [chosen.slice(1)])];
    const linked = pages.flatMap((page) => linksOf(site, page));
    return [...articles.map((path) => path.slice(1)), ...linked].filter((path) => !existsSync(join(site, path)));
  } catch (error) {
    return [String(error)];
  }
}

/** The files of the site that a page links or loads. */
function linksOf(site: string, page: string): readonly string[] {
  const html = readFileSync(join(site, page), 'utf8');
  if (!html.endsWith('</html>')) return [`the end of ${page}`];
  const addresses = [...html.matchAll(/ (?:href|src|data-start)="(?<address>[^"#?:]+)[^":]*"/g)];
  return addresses.map(({ groups }) => {
    const path = join(dirname(page), decodeURI(groups?.address ?? ''));
    return path.endsWith('/') || path === '.' ? join(path, 'index.html') : path;
  });
}
