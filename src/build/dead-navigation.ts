// Finds links at the top of pages that lead to a page which the site has not got. Known when all pages are planned.
import { readArchiveConfig } from '../config/archive-config.ts';
import type { NavigationLink } from '../config/navigation-shape.ts';
import type { SitePath } from '../pages/site-path.ts';
import type { Problem } from '../problem.ts';

/** A warning for each, at its line of archive.yaml. Files beside pages (/feed.xml, /daten/…) are not looked for. */
export async function deadNavigation(
  contentDir: string,
  links: readonly NavigationLink[],
  pages: readonly { readonly path: SitePath }[],
): Promise<readonly Problem[]> {
  const paths = new Set<string>(pages.map(({ path }) => path));
  const dead = links.flatMap((link, index) => {
    const path = link.kind === 'path' ? link.path.replace(/[?#].*/, '') : '/';
    // Servers lead on from "/personen" to "/personen/".
    const address = /\/[^/.]+$/.test(path) ? `${path}/` : path;
    return !/(?:\/|\.html)$/.test(address) || paths.has(address) ? [] : [{ path, index }];
  });
  if (dead.length === 0) return [];
  const { placeOf } = await readArchiveConfig(contentDir);
  return dead.map(({ path, index }) => ({
    place: placeOf(['navigation', index]),
    what: `navigation leads to "${path}", where the site has no page`,
    hint: 'name another, or remove the link',
    isWarning: true,
  }));
}
