// Who wrote the text of a page.
import type { Stated } from '../../../metadata.ts';
import { attribute, Element, isText, stepsThrough } from '../../markup.ts';
import { isBeside, marksOf } from '../marks.ts';
import type { Page } from '../page.ts';
import { plain } from '../plain.ts';
import { isOfType, isThing, itemsOf, property, type Thing, textsOf } from './json-ld.ts';
import { eachMeta, statedByMeta } from './meta-tags.ts';
import { mayBePerson, namesIn, personsIn } from './person-names.ts';

/** Persons where the page names any; else what it names in their place: an agency, the newspaper. */
export function findAuthors(page: Page, sites: readonly string[]): Stated<readonly string[]> | undefined {
  const named = namedAuthors(page);
  const persons = (names: readonly string[]) => names.filter((name) => mayBePerson(name, sites));
  return (
    withNames(named.map(({ value, rule }) => ({ value: persons(value), rule }))) ??
    withNames(bylines(page, sites)) ??
    withNames(otherTags(page).map(({ value, rule }) => ({ value: personsIn(value, sites), rule }))) ??
    withNames(named)
  );
}

function withNames(statements: readonly Stated<readonly string[]>[]): Stated<readonly string[]> | undefined {
  const first = statements.find(({ value }) => value.length > 0);
  return first === undefined ? undefined : { value: [...new Set(first.value)], rule: first.rule };
}

/** What machine-readable statements name as authors. */
function namedAuthors({ articles, things, tags }: Page): readonly Stated<readonly string[]>[] {
  const linked = articles.flatMap((article) =>
    ['author', 'creator'].map((name) => ({
      value: itemsOf(property(article, name)).flatMap((author) => textsOf(resolved(author, things)).flatMap(namesIn)),
      rule: `JSON-LD ${name}`,
    })),
  );
  const meta = statedByMeta(tags, ['article:author', 'citation_author', 'parsely-author', 'cxenseparse:author', 'sailthru.author']);
  const written = (meta?.value ?? []).filter((name) => !/https?:|@/.test(name)).flatMap(namesIn);
  return [...linked, { value: written, rule: meta?.rule ?? '' }];
}

/** An author who is described elsewhere on the page: { "@id": "#anna" }. */
function resolved(author: unknown, things: readonly Thing[]): unknown {
  if (!isThing(author) || property(author, 'name') !== undefined) return author;
  const id = property(author, '@id');
  return things.find((thing) => property(thing, '@id') === id && property(thing, 'name') !== undefined && !isOfType(thing, /^(?:WebSite|WebPage)$/));
}

function otherTags({ tags }: Page): readonly Stated<string>[] {
  return eachMeta(tags, ['author', 'dc.creator', 'dcterms.creator', 'dc:creator', 'shareaholic:article_author_name', 'creator']);
}

const longest = 200; // characters of a byline

function bylines({ elements }: Page, sites: readonly string[]): readonly Stated<readonly string[]>[] {
  return elements.filter(isByline).slice(0, 60).flatMap((element) => {
    const pieces = piecesOf(element);
    if (pieces.join(' ').length > longest || isInsideOfOthers(element)) return [];
    return [{ value: pieces.flatMap((piece) => personsIn(piece, sites)), rule: 'byline' }];
  });
}

const bylineMarks = /(?:^|[\s-])(?:authors?|autor(?:en)?|byline|verfasser|by-author|writer|p-author)(?=$|[\s-])/; // "article-author"
const noByline = /(?:^|[\s-])(?:comments?|quote|image|bild|photo|foto|avatar|video|tweet|theme|prep)(?=$|[\s-])/; // "comment-author"

function isByline(element: Element): boolean {
  if (/^(?:html|body|main|article|link|meta|script|style|img|picture|input|button)$/.test(element.name)) return false;
  const isRelated = /(?:^|\s)author(?:$|\s)/i.test(attribute(element, 'rel') ?? '') || /^author$/i.test(attribute(element, 'itemprop') ?? '');
  const marks = marksOf(element);
  return (isRelated || bylineMarks.test(marks)) && !noByline.test(marks);
}

/** The words of an element in its pieces: what stands in different elements is not one name. */
function piecesOf(element: Element): readonly string[] {
  const pieces: string[] = [];
  for (const { node } of stepsThrough(element)) if (isText(node)) pieces.push(plain(node.data));
  return pieces.filter((piece) => piece !== '');
}

function isInsideOfOthers(element: Element): boolean {
  for (let next: unknown = element.parent; next instanceof Element; next = next.parent) if (next.name !== 'aside' && isBeside(next)) return true;
  return false;
}
