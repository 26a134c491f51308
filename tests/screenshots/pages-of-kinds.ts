// Finds pages of every kind in a built site, whatever kinds there are: the shortest and the longest of each.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageOfKind {
  readonly kind: string;
  /** Below the site's root, as a browser asks for it: "archiv/2014/". */
  readonly address: string;
  readonly html: string;
}

const kindOfBody = /<body class="page-(?<kind>[\w-]+)"/;

/** The pages in the order of their kinds; a kind that has one page, or pages of one length, is there once. */
export function pagesOfKinds(siteDir: string): readonly PageOfKind[] {
  const shortest = new Map<string, PageOfKind>();
  const longest = new Map<string, PageOfKind>();
  const files = readdirSync(siteDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  for (const file of files.sort()) {
    const html = readFileSync(join(siteDir, file), 'utf8');
    const kind = kindOfBody.exec(html)?.groups?.kind;
    if (kind === undefined) continue;
    const page = { kind, address: file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, ''), html };
    if (html.length < (shortest.get(kind)?.html.length ?? Number.POSITIVE_INFINITY)) shortest.set(kind, page);
    if (html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  const kinds = [...shortest.keys()].sort();
  const pages = kinds.flatMap((kind) => [shortest.get(kind), longest.get(kind)]);
  return [...new Set(pages)].filter((page) => page !== undefined);
}
