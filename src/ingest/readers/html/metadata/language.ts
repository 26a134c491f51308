// The language that a page says it is in.
import type { Stated } from '../../../metadata.ts';
import { attribute } from '../../markup.ts';
import type { Page } from '../page.ts';
import { property, textsOf } from './json-ld.ts';
import { eachMeta } from './meta-tags.ts';

/** ISO 639-1: "de" for lang="de-AT". */
export function statedLanguage({ elements, tags, articles }: Page): Stated<string> | undefined {
  const root = elements.find(({ name }) => name === 'html');
  const written = root && (attribute(root, 'lang') ?? attribute(root, 'xml:lang'));
  const stated = [
    ...(written === undefined ? [] : [{ value: written, rule: 'html lang' }]),
    ...articles
      .flatMap((article) => textsOf(property(article, 'inLanguage')))
      .map((value) => ({ value, rule: 'JSON-LD inLanguage' })),
    ...eachMeta(tags, ['og:locale', 'content-language', 'dc.language', 'language']),
  ];
  return stated.flatMap(({ value, rule }) => {
    const code = /^(?<code>[a-z]{2})(?:[-_]|$)/i.exec(value.trim())?.groups?.code;
    return code === undefined ? [] : [{ value: code.toLowerCase(), rule }];
  })[0];
}
