// The meta tags of a page by their names.
import type { Stated } from '../../../metadata.ts';
import { attribute, type Element } from '../../markup.ts';
import { plain } from '../plain.ts';

/** Contents by name in lower case: "og:title", "dc.date", "keywords". Blank ones are left out. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function metaTags(elements: readonly Element[]): MetaTags {
  const tags = new Map<string, string[]>();
  for (const element of elements) {
    if (element.name !== 'meta') continue;
    const content = plain(attribute(element, 'content') ?? '');
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'http-equiv') ?? '';
    const known = tags.get(name.toLowerCase().trim());
    if (content === '' || name === '') continue;
    if (known === undefined) tags.set(name.toLowerCase().trim(), [content]);
    else known.push(content);
  }
  return tags;
}

/** All contents under the first of the names that has any. */
export function statedByMeta(tags: MetaTags, names: readonly string[]): Stated<readonly string[]> | undefined {
  const name = names.find((candidate) => tags.has(candidate));
  return name === undefined ? undefined : { value: tags.get(name) ?? [], rule: `meta ${name}` };
}

/** What each of the names states first, in the order of the names. */
export function eachMeta(tags: MetaTags, names: readonly string[]): readonly Stated<string>[] {
  return names.flatMap((name) => (tags.get(name) ?? []).slice(0, 1).map((value) => ({ value, rule: `meta ${name}` })));
}
