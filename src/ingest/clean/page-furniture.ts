// Leaves out what stands at the head and the foot of every page of a paper: its name, the date, the page's number.
import { monthForms, weekdays } from '../../german/calendar-words.ts';
import { type Repair, shownLines } from '../repair.ts';
import { isIssueLine, isNumbered, isPageNumber, isPaper, namesPage } from './page-lines.ts';

type Page = readonly string[];

export interface Pages {
  readonly pages: readonly Page[];
  readonly repairs: readonly Repair[];
}

/** Pages are lists of lines. Lines such as "Seite 3 von 4" divide pages too, where no other border is left. */
export function withoutFurniture(written: readonly Page[]): Pages {
  const pages = written.flatMap(pagesByNumber).filter((page) => page.some((line) => line.trim() !== ''));
  if (pages.length < 2) return { pages, repairs: [] };
  const feetKeys = repeatedKeys(pages.map((page) => edgeOf(page.toReversed())));
  const headKeys = repeatedKeys(pages.map(edgeOf));
  const leftOut: string[] = [];
  const leaveOut = (lines: Page) => leftOut.push(...lines.map((line) => line.trim()).filter((line) => line !== ''));
  const withoutFeet = pages.map((page, index) => {
    const isLast = index === pages.length - 1;
    // What stands alone on the first page is a headline, perhaps with a date.
    const mayDate = isLast || edgeOf(page).length < edgeLines;
    const edge = { repeated: feetKeys, isOuter: isLast, mayDate, number: index + 1 };
    const foot = furnitureLength(page.toReversed(), edge);
    const end = page.length - foot.length;
    leaveOut(page.slice(end));
    return page.slice(0, end);
  });
  const cleaned = withoutFeet.map((page, index) => {
    const isFirst = index === 0;
    const edge = { repeated: headKeys, isOuter: isFirst, mayDate: isFirst, number: index + 1 };
    const head = furnitureLength(page, edge);
    const isAmidSentence = head.count === 0 && interruptsSentence(page, withoutFeet[index - 1]);
    const start = isAmidSentence ? page.findIndex((line) => line.trim() !== '') + 1 : head.length;
    leaveOut(page.slice(0, start));
    return page.slice(start);
  });
  const repair = { what: 'heads and feet of pages left out', count: leftOut.length, lines: shownLines(leftOut) };
  return { pages: cleaned, repairs: leftOut.length === 0 ? [] : [repair] };
}

/** A short line at the head of a page, where the page before stops in a sentence that goes on behind the line. */
function interruptsSentence(page: Page, before: Page | undefined): boolean {
  const [head = '', next = ''] = edgeOf(page);
  const last = before?.slice(-40).findLast((line) => line.trim() !== '');
  if (last === undefined || head.length > 60 || /^\p{Ll}|[.!?,;]$/u.test(head)) return false;
  return /[\p{L}\p{N},-]\s{0,9}$/u.test(last.slice(-10)) && /^\p{Ll}/u.test(next) && !/-$/u.test(head);
}

const edgeLines = 3; // so many lines of a page's edge may be furniture
const longestLine = 100;

/** The lines next to the edge of a page, from the edge inwards, without blank ones. */
function edgeOf(page: Page): readonly string[] {
  return page
    .slice(0, 40)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, edgeLines);
}

/** What is the same on several pages but for numbers, months and days of the week. */
function repeatedKeys(edges: readonly (readonly string[])[]): ReadonlySet<string> {
  const pagesOfKey = new Map<string, number>();
  for (const edge of edges)
    for (const key of new Set(edge.map(keyOf))) pagesOfKey.set(key, (pagesOfKey.get(key) ?? 0) + 1);
  return new Set([...pagesOfKey].filter(([key, pages]) => key !== '' && pages > 1).map(([key]) => key));
}

/** "Tagesbote | Mittwoch, 12. April 2023" → "tagesbote", "- 3 -" → "#" */
function keyOf(line: string): string {
  if (line.length > longestLine) return '';
  if (isPageNumber(line)) return '#';
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) => !calendarWords.has(word)).join(' ');
}

const calendarWords = new Set(
  [
    ...monthForms.map(([form]) => form),
    ...weekdays.flatMap(({ name, short }) => [name, short]),
    ...['seite', 's', 'von', 'page', 'uhr'],
  ].map((word) => word.toLowerCase()),
);

interface Edge {
  readonly repeated: ReadonlySet<string>;
  /** Whether it is the beginning or the end of the whole text. */
  readonly isOuter: boolean;
  /** Whether the article's own date may stand there. */
  readonly mayDate: boolean;
  /** Of the page, from 1. */
  readonly number: number;
}

/** How many lines from the edge inwards, blank ones among them, are furniture; and how many of them are written on. */
function furnitureLength(inwards: Page, edge: Edge): { readonly length: number; readonly count: number } {
  let found = { length: 0, count: 0 };
  let isNext = true; // no blank line stands between it and the edge, or other furniture
  for (const [index, written] of inwards.entries()) {
    const line = written.trim();
    if (line === '') {
      isNext &&= found.count === 0;
      continue;
    }
    if (found.count === edgeLines || line.length > longestLine || !isFurniture(line, edge, isNext)) break;
    found = { length: index + 1, count: found.count + 1 };
    isNext = true;
  }
  return found;
}

function isFurniture(line: string, { repeated, isOuter, mayDate, number }: Edge, isNext: boolean): boolean {
  if (repeated.has(keyOf(line))) return true;
  if (isPageNumber(line)) return !isOuter || namesPage(line);
  return !mayDate && isNext && (isIssueLine(line) || isPaper(line) || isNumbered(line, number));
}

/** Cuts lines at "Seite 3 von 4", behind the line. */
function pagesByNumber(lines: Page): readonly Page[] {
  const pages: string[][] = [[]];
  let before = ''; // the last line that is neither blank nor a number
  let hasNumber = false; // behind that line
  for (const line of lines) {
    const text = line.trim();
    if (text !== '' && !mayDivide(text)) {
      if (hasNumber && /[\p{Ll},-]$/u.test(before) && /^\p{Ll}/u.test(text)) pages.push([]);
      before = text;
      hasNumber = false;
    }
    pages.at(-1)?.push(line);
    if (!mayDivide(text)) continue;
    if (namesPage(text)) pages.push([]);
    hasNumber = true;
  }
  return pages;
}

/** "Seite 3 von 4" on a line of its own divides pages; "- 3 -" does where a sentence goes on behind it. */
function mayDivide(line: string): boolean {
  return line.length <= 30 && isPageNumber(line);
}
