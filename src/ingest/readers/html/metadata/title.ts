// The headline of a page.
import type { Stated } from '../../../metadata.ts';
import type { Page } from '../page.ts';
import { property, textsOf } from './json-ld.ts';
import { isSiteName, nameKey } from './site-names.ts';

/** What the page offers as its title, each without the name of the site. */
export interface Titles {
  readonly social: string | undefined;
  readonly linked: string | undefined;
  readonly heading: string | undefined;
  readonly tag: string | undefined;
}

/**
 * The title tag is written for search engines, so of the other three what differs from it is the editors' own
 * headline; two that agree are surer than one, and a heading alone often drags its kicker along.
 */
export function findTitle(titles: Titles): Stated<string> | undefined {
  const tag = nameKey(titles.tag ?? '');
  const offers = offersOf(titles);
  const own = offers.filter(({ value }) => nameKey(value) !== tag);
  const agreed = own.find((offer) =>
    own.some((other) => other !== offer && nameKey(other.value) === nameKey(offer.value)),
  );
  if (agreed !== undefined) return agreed;
  const [only, second] = own;
  if (second !== undefined) return own.find(({ rule }) => rule === 'heading') ?? only;
  if (only !== undefined && (only.rule !== 'heading' || offers.length === 1)) return only;
  return offers[0] ?? (titles.tag === undefined ? undefined : { value: titles.tag, rule: 'title tag' });
}

function offersOf({ social, linked, heading }: Titles): readonly Stated<string>[] {
  const offers = [
    { value: social, rule: 'meta og:title' },
    { value: linked, rule: 'JSON-LD headline' },
    { value: heading, rule: 'heading' },
  ];
  return offers.flatMap(({ value, rule }) => (value === undefined || value === '' ? [] : [{ value, rule }]));
}

/** All titles of a page; `heading` is the text of its headline as it is seen. */
export function titlesOf(
  { tags, articles }: Page,
  tag: string | undefined,
  heading: string | undefined,
  names: readonly string[],
): Titles {
  const social = tags.get('og:title')?.[0] ?? tags.get('twitter:title')?.[0];
  const linked = articles.flatMap((article) => textsOf(property(article, 'headline') ?? property(article, 'name')))[0];
  const bare = (title: string | undefined) => {
    const text = title === undefined ? '' : withoutSite(title, names, heading);
    return text === '' || isSiteName(text, names) ? undefined : text;
  };
  const titles = {
    social: bare(social),
    linked: bare(linked),
    heading: bare(heading),
    tag: bare(tag) ?? (tag?.trim() || undefined), // "<title></title>" offers none
  };
  return {
    ...titles,
    social: isCut(titles.social, [titles.linked, titles.heading, titles.tag]) ? undefined : titles.social,
  };
}

/** Some systems cut a title at its first quotation mark: 'Sieger und ' for 'Sieger und "Besuch"'. */
function isCut(title: string | undefined, others: readonly (string | undefined)[]): boolean {
  const key = nameKey(title ?? '');
  if (title === undefined || key === '' || /(?:…|\.\.\.)$/.test(title)) return true;
  return others.some((other) => other?.startsWith(title) && /["“„]/u.test(other.slice(title.length, title.length + 2)));
}

/** "Der Fluss steigt | Blatt" → "Der Fluss steigt", where "Blatt" is the site, or the heading says so. */
export function withoutSite(title: string, names: readonly string[], heading: string | undefined): string {
  const parts = title.trim().split(separator);
  const isName = (text: string) => isSiteName(text, names);
  let [start, end] = [0, parts.length];
  while (end - start > 2 && isName(parts[end - 1] ?? '')) end -= 2;
  while (end - start > 2 && isName(parts[start] ?? '')) start += 2;
  const key = nameKey(heading ?? '');
  const isHeadingFirst = (until: number) =>
    key.length > 8 && nameKey(parts.slice(start, until).join('')).startsWith(key);
  while (end - start > 2 && isHeadingFirst(end - 2)) end -= 2;
  return parts.slice(start, end).join('').trim();
}

const separator = /( [-–—|»«·•:ǀ]{1,2} | ?[|»•ǀ] ?)/u; // " - ", " | "
