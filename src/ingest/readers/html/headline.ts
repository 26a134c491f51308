// Finds the headline of a page as its readers see it.

import { type Element, elementsIn, outwards, textIn } from '../markup.ts';
import { isBlock } from './elements.ts';
import { marksOf } from './marks.ts';
import { nameKey } from './metadata/site-names.ts';
import type { Page } from './page.ts';
import { plain } from './plain.ts';

/** The heading that the page's own titles repeat; else its first main heading that is not the name of the site. */
export function headlineElement(
  { elements, tags, articles }: Page,
  tag: string,
  isName: (text: string) => boolean,
): Element | undefined {
  const titles = [
    tag,
    ...(tags.get('og:title') ?? []),
    ...articles.map(({ headline }) => (typeof headline === 'string' ? plain(headline) : '')),
  ].map(nameKey);
  const headings = elements.filter(isHeading).slice(0, mostHeadings);
  const named = headings
    .map((element) => ({ element, text: headingText(element) }))
    .filter(({ text }) => text.length > 2 && !isName(text));
  const isRepeated = (text: string) =>
    nameKey(text).length > 4 && titles.some((title) => title.includes(nameKey(text)));
  // The name of a site is often a heading as well, and part of every title; the headline is the longer of the two.
  const found =
    longest(named.filter(({ text }) => isRepeated(text))) ?? named.find(({ element }) => element.name === 'h1');
  return found?.element;
}

/** The words of a heading; parts that would stand on lines of their own are kept apart. */
export function headingText(element: Element): string {
  return plain(textIn(element));
}

/** The elements in whose blocks the headline stands; one of inline elements stands in the block around it. */
export function headlineHolders(headline: Element | undefined): ReadonlySet<Element> {
  if (headline === undefined) return new Set();
  const around = isBlock(headline) ? [] : outwards(headline).filter(isBlock).slice(0, 1);
  return new Set([headline, ...elementsIn(headline), ...around]);
}

const mostHeadings = 400;
const headingMarks =
  /(?:^|[\s-])(?:headline|(?:entry|post|article|page|story|blog|news)-?title|contentheading|ueberschrift)(?=$|[\s-])/; // "entry-title"

function isHeading(element: Element): boolean {
  if (/^h[1-4]$/.test(element.name)) return true;
  return /^(?:div|span|p|td|a|strong)$/.test(element.name) && headingMarks.test(marksOf(element));
}

function longest<Heading extends { readonly text: string }>(headings: readonly Heading[]): Heading | undefined {
  return headings.reduce<Heading | undefined>(
    (best, next) => (best !== undefined && best.text.length >= next.text.length ? best : next),
    undefined,
  );
}
