// Reads exports of WordPress (WXR): one text for each published post.
import type { KnowsWord } from '../clean/clean-text.ts';
import type { Stated } from '../metadata.ts';
import { childrenNamed, firstNamed, statedIn, statedWords } from './feed-elements.ts';
import { lineNumbers } from './line-numbers.ts';
import { attribute, type Document, type Element, elementsNamed, parseXml } from './markup.ts';
import { type Reading, refusedWhole } from './reading.ts';
import { readingOf, readRecord } from './records.ts';
import { withoutShortcodes } from './shortcodes.ts';
import type { Statements } from './stated-metadata.ts';

/** Pages, pictures, menus and what is not published are passed over, and counted with the first text. Never throws. */
export function readWordPress(source: string, knowsWord: KnowsWord): Reading {
  const document = parseXml(source);
  const items = elementsNamed(document, 'item');
  const posts = items.filter(isPublishedPost);
  if (posts.length === 0) {
    return refusedWhole(1, 'holds no published posts', 'export the posts again, or remove the file');
  }
  const lineOf = lineNumbers(source);
  const authors = authorNames(document);
  const channel = firstNamed(document, 'channel');
  const outcomes = posts.map((post) => {
    const id = first(statedIn(post, 'wp:post_id')) ?? first(statedIn(post, 'guid'));
    const text = withoutShortcodes(first(statedIn(post, 'content:encoded')) ?? '');
    const statements = { ...channelStatements(channel), ...postStatements(post, authors) };
    const line = lineOf(post.startIndex ?? 0);
    return readRecord(
      { id, line, statements, text, form: 'html' },
      'write its text, or export the posts again',
      knowsWord,
    );
  });
  return withPassedOver(readingOf(outcomes), items.length - posts.length);
}

function isPublishedPost(item: Element): boolean {
  return first(statedIn(item, 'wp:post_type')) === 'post' && first(statedIn(item, 'wp:status')) === 'publish';
}

/** What people are called, by their login names. */
function authorNames(document: Document): ReadonlyMap<string, string> {
  return new Map(
    elementsNamed(document, 'wp:author').flatMap((author) => {
      const login = first(statedIn(author, 'wp:author_login'));
      const name = first(statedIn(author, 'wp:author_display_name'));
      return login === undefined || name === undefined ? [] : [[login, name]];
    }),
  );
}

function channelStatements(channel: Element | undefined): Statements {
  return { sources: statedIn(channel, 'title').slice(0, 1), language: statedIn(channel, 'language') };
}

function postStatements(post: Element, authors: ReadonlyMap<string, string>): Statements {
  const creators = statedIn(post, 'dc:creator');
  return {
    title: statedIn(post, 'title'),
    lead: statedIn(post, 'excerpt:encoded'),
    date: statedIn(post, 'wp:post_date', 'pubDate').slice(0, 1),
    authors: creators.map(({ value, rule }) => ({ value: authors.get(value) ?? value, rule })),
    topics: childrenNamed(post, 'category').filter(isTopic).flatMap(statedWords),
    address: statedIn(post, 'link'),
  };
}

/** What WordPress calls a post that its author put nowhere is no topic. */
function isTopic(category: Element): boolean {
  const isTerm = /^(?:category|post_tag)$/.test(attribute(category, 'domain') ?? '');
  return isTerm && !/^(?:allgemein|uncategorized)$/.test(attribute(category, 'nicename') ?? '');
}

function withPassedOver(reading: Reading, count: number): Reading {
  const [text, ...others] = reading.texts;
  if (text === undefined || count === 0) return reading;
  const repair = { what: 'entries of the export that are no published posts left out', count };
  return { ...reading, texts: [{ ...text, repairs: [...text.repairs, repair] }, ...others] };
}

function first(statements: readonly Stated<string>[]): string | undefined {
  return statements[0]?.value;
}
