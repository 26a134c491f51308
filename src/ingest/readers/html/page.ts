// A page with everything that its finders ask: elements, meta tags, JSON-LD, address.
import { attribute, type Document, type Element, elementsIn, parseHtml } from '../markup.ts';
import { pageAddress } from './metadata/address.ts';
import { isOfType, linkedThings, type Thing } from './metadata/json-ld.ts';
import { type MetaTags, metaTags } from './metadata/meta-tags.ts';
import type { Stated } from '../../metadata.ts';
import { webAddress } from './addresses.ts';

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
  const articles = things.filter((thing) => isOfType(thing, article));
  const address = pageAddress(source, elements, tags, articles);
  const written = elements.find(({ name }) => name === 'base');
  const base = webAddress((written && attribute(written, 'href')) ?? '', address?.value) ?? address?.value;
  return { document, elements, tags, things, articles, address, base };
}

const article = /(?:Article|Posting|Report|Review)$/; // "NewsArticle", "BlogPosting", "AnalysisNewsArticle"
