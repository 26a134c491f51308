// Where a page was published.
import type { Stated } from '../../../metadata.ts';
import { attribute, type Element } from '../../markup.ts';
import { webAddress } from '../addresses.ts';
import { property, type Thing, textsOf } from './json-ld.ts';
import { eachMeta, type MetaTags } from './meta-tags.ts';

/** The address that the page gives itself, or that the program which saved it has noted. */
export function pageAddress(
  source: string,
  elements: readonly Element[],
  tags: MetaTags,
  articles: readonly Thing[],
): Stated<string> | undefined {
  const canonical = elements.filter(
    (element) => element.name === 'link' && /^canonical$/i.test(attribute(element, 'rel')?.trim() ?? ''),
  );
  const stated = [
    ...canonical.map((element) => ({ value: attribute(element, 'href') ?? '', rule: 'link canonical' })),
    ...eachMeta(tags, ['og:url', 'twitter:url', 'parsely-link', 'dc.identifier', 'cxenseparse:url']),
    ...articles.flatMap(addressesOfThing),
    ...noteOfBrowser(source),
  ];
  const found = stated.flatMap(({ value, rule }) => {
    const address = webAddress(value.replace(archive, ''));
    return address === undefined || isHome(address) ? [] : [{ value: address, rule }];
  });
  return found[0];
}

const archive = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]{0,4}\//; // "https://web.archive.org/web/20140109030403/http://…"

// A page of one article that calls itself the front page has a mistake in its template.
function isHome(address: string): boolean {
  return new URL(address).pathname === '/' && !address.includes('?');
}

function addressesOfThing(thing: Thing): readonly Stated<string>[] {
  const page = property(thing, 'mainEntityOfPage');
  const written = [
    property(thing, 'url'),
    typeof page === 'object' && page !== null && '@id' in page ? page['@id'] : page,
  ];
  return written.flatMap(textsOf).map((value) => ({ value, rule: 'JSON-LD url' }));
}

function noteOfBrowser(source: string): readonly Stated<string>[] {
  const head = source.slice(0, 4000);
  const address =
    saved.exec(head)?.groups?.address ?? (/SingleFile/.test(head) ? named.exec(head)?.groups?.address : '');
  return address === undefined || address === '' ? [] : [{ value: address, rule: 'note of the browser that saved it' }];
}

const saved = /saved from url=\(\d{4}\)(?<address>https?:[^\s>]{1,2000})/; // "saved from url=(0021)https://blatt.example/"
const named = /url: {0,9}(?<address>https?:[^\s>]{1,2000})/; // "url: https://blatt.example/"
