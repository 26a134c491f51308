// Finds the headline of a page as its readers see it.
import { plain } from './plain.ts';
import { type Element, textIn } from '../markup.ts';
import { marksOf } from './marks.ts';
import type { Page } from './page.ts';
import { nameKey } from './metadata/site-names.ts';

/** The heading that the page's own titles repeat; else its first main heading that is not the name of the site. */
export function headlineElement({ elements, tags, articles }: Page, tag: string, isName: (text: string) => boolean): Element | undefined {
  const titles = [tag, ...(tags.get('og:title') ?? []), ...articles.map(({ headline }) => (typeof headline === 'string' ? plain(headline) : ''))].map(nameKey);
  const headings = elements.filter(isHeading).slice(0, mostHeadings);
  const named = headings.map((element) => ({ element, text: headingText(element) })).filter(({ text }) => text.length > 2 && !isName(text));
  const isRepeated = (text: string) => nameKey(text).length > 4 && titles.some((title) => title.includes(nameKey(text)));
  const main = named.filter(({ element }) => element.name === 'h1');
  const found = main.find(({ text }) => isRepeated(text)) ?? longest(named.filter(({ text }) => isRepeated(text))) ?? main[0];
  return found?.element;
}

/** The words of a heading; parts that would stand on lines of their own are kept apart. */
export function headingText(element: Element): string {
  return plain(textIn(element));
}

const mostHeadings = 400;
const headingMarks = /(?:^|[\s-])(?:headline|(?:entry|post|article|page|story|blog|news)-?title|contentheading|ueberschrift)(?=$|[\s-])/; // "entry-title"

function isHeading(element: Element): boolean {
  if (/^h[1-4]$/.test(element.name)) return true;
  return /^(?:div|span|p|td|a|strong)$/.test(element.name) && headingMarks.test(marksOf(element));
}

function longest<Heading extends { readonly text: string }>(headings: readonly Heading[]): Heading | undefined {
  return headings.reduce<Heading | undefined>((best, next) => (best !== undefined && best.text.length >= next.text.length ? best : next), undefined);
}
