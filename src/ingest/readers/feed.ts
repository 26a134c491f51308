// Reads feeds: RSS of any version and Atom, one text for each entry.
import type { KnowsWord } from '../clean/clean-text.ts';
import { entryContents, leadBeside, withoutNote } from './feed-contents.ts';
import { childrenNamed, firstNamed, statedBy, statedIn } from './feed-elements.ts';
import { lineNumbers } from './line-numbers.ts';
import { attribute, type Document, type Element, elementsIn, parseXml } from './markup.ts';
import { type Reading, refusedWhole } from './reading.ts';
import { readingOf, readRecord } from './records.ts';
import type { Statements } from './stated-metadata.ts';

/** The full content of an entry is its text; where there is none, its description. Never throws. */
export function readFeed(source: string, knowsWord: KnowsWord): Reading {
  const document = parseXml(source);
  const entries = elementsIn(document).filter(({ name }) => name === 'item' || name === 'entry');
  if (entries.length === 0) return refusedWhole(1, 'holds no entries', 'save the feed again, or remove the file');
  const lineOf = lineNumbers(source);
  const feed = feedStatements(document);
  const outcomes = entries.map((entry) => {
    const [content = { text: '', form: 'html' }, ...others] = entryContents(entry);
    const statements = { ...entryStatements(entry, feed), lead: leadBeside(content, others) };
    const id = [...statedIn(entry, 'guid', 'id'), ...statedBy(entry, 'rdf:about')][0]?.value;
    const line = lineOf(entry.startIndex ?? 0);
    const outcome = readRecord({ id, line, statements, ...content }, cure, knowsWord);
    return 'hint' in outcome ? outcome : withoutNote(outcome);
  });
  return readingOf(outcomes);
}

const cure = 'remove the entry, or write its text';

/** What the feed states for all of its entries. */
function feedStatements(document: Document): Statements {
  const feed = firstNamed(document, 'channel', 'feed');
  return {
    sources: statedIn(feed, 'title', 'dc:publisher').slice(0, 1),
    language: [...statedIn(feed, 'language', 'dc:language'), ...statedBy(feed, 'xml:lang')],
  };
}

function entryStatements(entry: Element, feed: Statements): Statements {
  const [source] = childrenNamed(entry, 'source');
  const ownSource = [...statedIn(source, 'title'), ...statedIn(entry, 'source')];
  const [author] = childrenNamed(entry, 'author');
  const named = childrenNamed(entry, 'author').flatMap((person) => statedIn(person, 'name'));
  return {
    title: statedIn(entry, 'title'),
    date: statedIn(entry, 'pubDate', 'dc:date', 'published', 'issued', 'dcterms:created', 'updated', 'modified').slice(
      0,
      1,
    ),
    authors: [
      ...statedIn(entry, 'dc:creator'),
      ...(named.length > 0 || author === undefined ? named : statedIn(entry, 'author')),
    ],
    sources: (ownSource.length > 0 ? ownSource : (feed.sources ?? [])).slice(0, 1),
    topics: [...statedIn(entry, 'category', 'dc:subject'), ...categories(entry)],
    address: [...statedIn(entry, 'feedburner:origLink'), ...links(entry), ...statedIn(entry, 'link', 'guid', 'id')],
    language: [...statedBy(entry, 'xml:lang'), ...statedIn(entry, 'dc:language'), ...(feed.language ?? [])],
  };
}

/** Atom's: the page of the entry is the link without a relation, or the "alternate". */
function links(entry: Element) {
  return childrenNamed(entry, 'link')
    .filter((link) => (attribute(link, 'rel') ?? 'alternate') === 'alternate')
    .flatMap((link) => statedBy(link, 'href'));
}

/** Atom's: the label is for people, the term for programs. */
function categories(entry: Element) {
  return childrenNamed(entry, 'category').flatMap((category) => {
    const label = statedBy(category, 'label');
    return label.length > 0 ? label : statedBy(category, 'term');
  });
}
