// A page with everything that its finders ask: elements, meta tags, JSON-LD, address.

import type { Stated } from '../../metadata.ts';
import { attribute, type Document, type Element, elementsIn, parseHtml } from '../markup.ts';
import { webAddress } from './addresses.ts';
import { pageAddress } from './metadata/address.ts';
import { isOfType, linkedThings, property, type Thing, textsOf } from './metadata/json-ld.ts';
import { type MetaTags, metaTags } from './metadata/meta-tags.ts';

export interface Page {
  readonly document: Document;
  readonly elements: readonly Element[];
  readonly tags: MetaTags;
  readonly things: readonly Thing[];
  /** Those of the things that are articles; the first is the one that the page is about. */
  readonly articles: readonly Thing[];
  readonly address: Stated<string> | undefined;
  /** What its relative links are relative to. */
  readonly base: string | undefined;
}

/** Reads the source of a page; never throws. */
export function readPage(source: string): Page {
  const document = parseHtml(source);
  const elements = elementsIn(document);
  const tags = metaTags(elements);
  const things = linkedThings(elements);
  const articles = sameArticle(things.filter((thing) => isOfType(thing, article)));
  const address = pageAddress(source, elements, tags, articles);
  const written = elements.find(({ name }) => name === 'base');
  const base = webAddress((written && attribute(written, 'href')) ?? '', address?.value) ?? address?.value;
  return { document, elements, tags, things, articles, address, base };
}

/** Pages describe the articles that they lead to as well: what has another headline than the first is another one. */
function sameArticle(articles: readonly Thing[]): readonly Thing[] {
  const headlines = articles.map((thing) => textsOf(property(thing, 'headline'))[0]);
  const first = headlines.find((headline) => headline !== undefined);
  return articles.filter((_, index) => headlines[index] === undefined || headlines[index] === first);
}

const article = /(?:Article|Posting|Report|Review)$/; // "NewsArticle", "BlogPosting", "AnalysisNewsArticle"
