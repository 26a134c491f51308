// A saved web page → one text with what the page says of itself.
import type { Metadata } from '../../metadata.ts';
import { type Element, textIn } from '../markup.ts';
import { type Reading, refusedWhole, singleText } from '../reading.ts';
import { articleText } from './body/article-text.ts';
import { headingText, headlineElement } from './headline.ts';
import { findAuthors } from './metadata/authors.ts';
import { statedLanguage } from './metadata/language.ts';
import { descriptionsOf, findLead } from './metadata/lead.ts';
import { findPublished } from './metadata/published.ts';
import { isSiteName, siteNames } from './metadata/site-names.ts';
import { findSources } from './metadata/sources.ts';
import { findTitle, titlesOf } from './metadata/title.ts';
import { findTopics } from './metadata/topics.ts';
import { type Page, readPage } from './page.ts';
import { plain } from './plain.ts';

/** Reads a page from its decoded source. Never throws; a page without text is refused. */
export function readHtml(source: string): Reading {
  const page = readPage(source);
  const names = siteNames(page);
  const tag = titleTag(page);
  const headline = headlineElement(page, tag ?? '', (text) => isSiteName(text, names));
  const { blocks, pictures } = articleText(page, headline, descriptionsOf(page));
  const paragraphs = blocks.map(({ paragraph }) => paragraph);
  if (paragraphs.length === 0)
    return refusedWhole(1, 'no text found in this page', 'save the page again when it is fully shown');
  const repairs = pictures === 0 ? [] : [{ what: 'pictures left out', count: pictures }];
  const metadata = metadataOf(page, names, tag, headline);
  return singleText({ record: undefined, line: 1, metadata, paragraphs, repairs });
}

function titleTag({ elements }: Page): string | undefined {
  const title = elements.find(({ name }) => name === 'title');
  return title === undefined ? undefined : plain(textIn(title));
}

function metadataOf(
  page: Page,
  names: readonly string[],
  tag: string | undefined,
  headline: Element | undefined,
): Metadata {
  const heading = headline === undefined ? undefined : headingText(headline);
  return {
    ...field('title', findTitle(titlesOf(page, tag, heading, names))),
    ...field('lead', findLead(page)),
    ...field('date', findPublished(page, headline)),
    ...field('authors', findAuthors(page, headline, names)),
    ...field('sources', findSources(page)),
    ...field('topics', findTopics(page)),
    ...field('address', page.address),
    ...field('language', statedLanguage(page)),
  };
}

/** A field with its value, or no field at all. */
function field<Name extends keyof Metadata>(
  name: Name,
  value: Metadata[Name] | undefined,
): Pick<Metadata, Name> | object {
  return value === undefined ? {} : { [name]: value };
}
