// The lead of an article: the sentences that stand between headline and text.
import type { Stated } from '../../../metadata.ts';
import type { Page } from '../page.ts';
import { property, textsOf } from './json-ld.ts';
import { eachMeta } from './meta-tags.ts';

/** The page's description of the article, unless it was cut off or is but a few words. */
export function findLead(page: Page): Stated<string> | undefined {
  const isWhole = (text: string) => text.length >= shortest && text.length <= longest && !cutOff.test(text);
  return statedLeads(page).find(({ value }) => isWhole(value));
}

/** Whatever the page says the article is about. */
export function descriptionsOf(page: Page): readonly string[] {
  return [...new Set(statedLeads(page).map(({ value }) => value))];
}

function statedLeads({ tags, articles }: Page): readonly Stated<string>[] {
  const linked = articles.flatMap((article) => textsOf(property(article, 'description')));
  return [
    ...linked.map((value) => ({ value, rule: 'JSON-LD description' })),
    ...eachMeta(tags, ['og:description', 'description', 'twitter:description', 'dc.description']),
  ];
}

const [shortest, longest] = [40, 700]; // characters
const cutOff = /(?:…|\.\.\.|\[…\]|\[&hellip;\]|[\p{L}\p{N},–-])$/u; // "Es regnet seit…"
