// What archive.yaml may say of the links at the top of every page.
import { complaint, z } from './schema.ts';
import { isWebAddress, text, webPattern } from './shape-parts.ts';

/** The parts of a site that a link may lead to, by the names that their addresses have. */
export const siteParts = ['archiv', 'register', 'dossiers', 'daten', 'suche', 'offline'] as const;
export type SitePart = (typeof siteParts)[number];

/** One link at the top of every page. */
export type NavigationLink =
  | { readonly kind: 'part'; readonly part: SitePart }
  /** A page of the editor's. */
  | { readonly kind: 'page'; readonly label: string; readonly slug: string }
  /** Below the site's root. */
  | { readonly kind: 'path'; readonly label: string; readonly path: `/${string}` }
  | { readonly kind: 'web'; readonly label: string; readonly address: string };

const choice = siteParts.join(', ');
const form = 'or a label and where it leads: { Über uns: ueber-uns }';
const slug = /^[a-z\d]+(?:-[a-z\d]+)*$/; // "ueber-uns"
const site = 'https://site.invalid';

const label = text;
const target = text
  .refine(
    (words) => pathBelowSite(words) !== undefined || isWebAddress(words) || slug.test(words),
    complaint(
      'leads nowhere',
      'write the name of a page (ueber-uns), a path below the site (/personen/) or an address (https://example.org/)',
    ),
  )
  .meta({ pattern: `^(?:/(?![/\\\\])|${webPattern}|${slug.source.slice(1)})` });

const link = z
  .union(
    [z.string().meta({ enum: [...siteParts] }), z.record(label, target).meta({ minProperties: 1, maxProperties: 1 })],
    complaint('is no link', `write one of ${choice}, ${form}`),
  )
  .transform((item, context): NavigationLink => {
    if (typeof item === 'string') {
      const part = siteParts.find((name) => name === item.trim());
      if (part !== undefined) return { kind: 'part', part };
    } else {
      const [only, another] = Object.entries(item);
      if (only !== undefined && another === undefined) return linkTo(...only);
    }
    const what =
      typeof item === 'string'
        ? `names "${item}", which is no part of the site`
        : 'has a link with no label, or with several';
    context.issues.push({ code: 'custom', message: complaint(what, `write one of ${choice}, ${form}`), input: item });
    return z.NEVER;
  });

export const navigation = z.array(link);

function linkTo(label: string, target: string): NavigationLink {
  const path = pathBelowSite(target);
  if (path !== undefined) return { kind: 'path', label, path };
  if (slug.test(target)) return { kind: 'page', label, slug: target };
  return { kind: 'web', label, address: new URL(target).href };
}

/** `/personen/`, `/suche/?q=Graz`, as browsers write them: nothing that they would take for a way out (`//example.org`, `/../`). */
function pathBelowSite(target: string): `/${string}` | undefined {
  if (!target.startsWith('/') || !URL.canParse(target, site)) return undefined;
  const { origin, pathname, search, hash } = new URL(target, site);
  return origin === site ? `/${pathname.slice(1)}${search}${hash}` : undefined;
}
