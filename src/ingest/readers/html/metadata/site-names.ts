// What the site calls itself: to tell its name from headlines and from persons.
import type { Page } from '../page.ts';
import { itemsOf, property, textsOf } from './json-ld.ts';

/** Its names, the surest first: of the publisher, of the site, of its host. */
export function siteNames({ tags, articles, things, address }: Page): readonly string[] {
  const publishers = [...articles, ...things].flatMap((thing) =>
    itemsOf(property(thing, 'publisher')).flatMap(textsOf),
  );
  const host = address === undefined ? [] : hostNames(new URL(address.value).hostname);
  return [...new Set([...publishers, ...siteTags.flatMap((name) => tags.get(name) ?? []), ...host])];
}

/** A text in small letters and digits only, to compare names: "DER SPIEGEL" and "spiegel" → "spiegel". */
export function nameKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:der|die|das|www\.)\s?/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether a text is one of the names, or hardly more than one of them. */
export function isSiteName(text: string, names: readonly string[]): boolean {
  const key = nameKey(text);
  return key !== '' && names.some((name) => isAlike(key, nameKey(name)));
}

const siteTags = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'publisher',
  'dc.publisher',
  'copyright',
];

/** "www.blatt.example" → "blatt.example", "blatt" */
function hostNames(host: string): readonly string[] {
  const labels = host.split('.').filter((label) => !/^(?:www|m|amp)$/.test(label));
  return [labels.join('.'), labels.slice(0, -1).join(' '), labels.at(-2) ?? ''].filter((name) => name !== '');
}

function isAlike(key: string, name: string): boolean {
  if (name.length < 2) return false;
  if (key === name) return true;
  const [short, long] = key.length < name.length ? [key, name] : [name, key];
  return short.length >= 4 && long.length <= short.length * 2.5 && (long.startsWith(short) || long.endsWith(short));
}
