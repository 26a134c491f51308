// Who wrote the text of a page.
import type { Stated } from '../../../metadata.ts';
import type { Element } from '../../markup.ts';
import type { Page } from '../page.ts';
import { bylinesInSight, markedBylines, nameCards } from './byline-elements.ts';
import { isOfType, isThing, itemsOf, property, type Thing, textsOf } from './json-ld.ts';
import { eachMeta, statedByMeta } from './meta-tags.ts';
import { mayBePerson, namesIn, personsIn } from './persons.ts';

/** Persons where the page names any; else what it names in their place: an agency, the newspaper. */
export function findAuthors(
  page: Page,
  headline: Element | undefined,
  sites: readonly string[],
): Stated<readonly string[]> | undefined {
  const named = namedAuthors(page);
  const persons = (names: readonly string[]) => names.filter((name) => mayBePerson(name, sites));
  return (
    firstWithNames(named.map(({ people, rule }) => ({ value: persons(people), rule }))) ??
    firstWithNames(markedBylines(page, sites)) ??
    firstWithNames(otherTags(page).map(({ value, rule }) => ({ value: personsIn(value, sites), rule }))) ??
    firstWithNames(bylinesInSight(page, headline, sites)) ??
    firstWithNames(nameCards(page, sites)) ??
    firstWithNames(named)
  );
}

function firstWithNames(statements: readonly Stated<readonly string[]>[]): Stated<readonly string[]> | undefined {
  const first = statements.find(({ value }) => value.length > 0);
  return first === undefined ? undefined : { value: [...new Set(first.value)], rule: first.rule };
}

interface NamedAuthors extends Stated<readonly string[]> {
  /** Those of them that the page does not call an organization. */
  readonly people: readonly string[];
}

/** What machine-readable statements name as authors. */
function namedAuthors({ articles, things, tags }: Page): readonly NamedAuthors[] {
  const linked = articles.flatMap((article) =>
    ['author', 'creator'].map((name) => {
      const authors = itemsOf(property(article, name)).map((author) => resolved(author, things));
      const namesOf = (author: unknown) => textsOf(author).flatMap(namesIn);
      const people = authors.filter((author) => !isThing(author) || !isOfType(author, organization));
      return { value: authors.flatMap(namesOf), people: people.flatMap(namesOf), rule: `JSON-LD ${name}` };
    }),
  );
  const meta = statedByMeta(tags, [
    'article:author',
    'citation_author',
    'parsely-author',
    'cxenseparse:author',
    'sailthru.author',
  ]);
  const written = (meta?.value ?? []).filter((name) => !/https?:|@/.test(name)).flatMap(namesIn);
  return [...linked, { value: written, people: written, rule: meta?.rule ?? '' }];
}

const organization = /(?:Organization|Corporation|Brand)$/; // "NewsMediaOrganization"

/** An author who is described elsewhere on the page: { "@id": "#anna" }. */
function resolved(author: unknown, things: readonly Thing[]): unknown {
  if (!isThing(author) || property(author, 'name') !== undefined) return author;
  const id = property(author, '@id');
  return things.find(
    (thing) =>
      property(thing, '@id') === id &&
      property(thing, 'name') !== undefined &&
      !isOfType(thing, /^(?:WebSite|WebPage)$/),
  );
}

function otherTags({ tags }: Page): readonly Stated<string>[] {
  return eachMeta(tags, [
    'author',
    'dc.creator',
    'dcterms.creator',
    'dc:creator',
    'shareaholic:article_author_name',
    'creator',
  ]);
}
