// Who published a page, and the agencies that it names among its authors.
import { longAgencyName, servingAgency } from '../../../../german/agencies.ts';
import type { Stated } from '../../../metadata.ts';
import type { Page } from '../page.ts';
import { itemsOf, property, textsOf } from './json-ld.ts';
import { statedByMeta } from './meta-tags.ts';

/** The publisher first; agencies as the page writes them. */
export function findSources({ tags, articles, things }: Page): Stated<readonly string[]> | undefined {
  const publishers = [...articles, ...things].flatMap((thing) =>
    itemsOf(property(thing, 'publisher')).flatMap(textsOf),
  );
  const linked = publishers.slice(0, 1).map((value) => ({ value: [value], rule: 'JSON-LD publisher' }));
  const publisher = linked[0] ?? statedByMeta(tags, ['og:site_name', 'publisher', 'dc.publisher', 'application-name']);
  const agencies = articles
    .flatMap((article) =>
      ['author', 'creator', 'sourceOrganization'].flatMap((name) => itemsOf(property(article, name)).flatMap(textsOf)),
    )
    .filter((name) => agency.test(name));
  const names = [...new Set([...(publisher?.value.slice(0, 1) ?? []), ...agencies])];
  return names.length === 0 ? undefined : { value: names, rule: publisher?.rule ?? 'JSON-LD author' };
}

const agency = new RegExp(String.raw`^(?:${servingAgency}|${longAgencyName})(?:$|[\s,/-])`, 'iu'); // "dpa", "dpa/lno"
