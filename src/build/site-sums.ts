// Writes a site's manifest: the SHA-256 of each of its files, so that anybody can tell whether they are as they were built.
import { formatSums, sumsFile } from '../fixity/sums.ts';
import { contentName } from '../search/write-packs.ts';
import type { SiteFiles } from './site-files.ts';

/** To be called when all other files are written. */
export function writeSiteSums(site: SiteFiles): void {
  const text = formatSums(site.list().map(({ path, sha256 }) => [path, sha256]));
  const name = contentName(text);
  if (!site.keep(sumsFile, name)) site.write(sumsFile, name, text);
}
