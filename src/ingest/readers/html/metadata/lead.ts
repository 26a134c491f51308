// The lead of an article: the sentences that stand between headline and text.
import type { Stated } from '../../../metadata.ts';
import type { Page } from '../page.ts';
import { property, textsOf } from './json-ld.ts';
import { eachMeta } from './meta-tags.ts';

/** The page's description of the article, unless it was cut off or is but a few words. */
export function findLead({ tags, articles }: Page): Stated<string> | undefined {
  const linked = articles.flatMap((article) => textsOf(property(article, 'description')));
  const stated = [
    ...linked.map((value) => ({ value, rule: 'JSON-LD description' })),
    ...eachMeta(tags, ['og:description', 'description', 'twitter:description', 'dc.description']),
  ];
  return stated.find(({ value }) => value.length >= shortest && value.length <= longest && !cutOff.test(value));
}

const [shortest, longest] = [40, 700]; // characters
const cutOff = /(?:…|\.\.\.|\[…\]|\[&hellip;\]|[\p{L}\p{N},–-])$/u; // "Es regnet seit…"
