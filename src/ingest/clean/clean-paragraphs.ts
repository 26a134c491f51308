// Leaves out what is no part of an article: boilerplate, and what stands twice.
import type { Paragraph } from '../paragraph.ts';
import { type Repair, shownLines } from '../repair.ts';
import { isBoilerplate } from './boilerplate.ts';
import { firstCopy, withoutDoubles } from './doubles.ts';
import { merged } from './mending.ts';

export interface CleanText {
  /** Empty where the text was nothing but boilerplate. */
  readonly paragraphs: readonly Paragraph[];
  /** Each kind once, in the order in which they were done. */
  readonly repairs: readonly Repair[];
}

/** Cleans the paragraphs of any reader; `repairs` are added to. Doing it twice changes nothing. */
export function cleanParagraphs(paragraphs: readonly Paragraph[], repairs: readonly Repair[]): CleanText {
  const article = paragraphs.filter(({ text }) => !isBoilerplate(text));
  const once = firstCopy(article);
  const single = withoutDoubles(once);
  if (single.length === paragraphs.length && once === article) return { paragraphs, repairs: merged(repairs) };
  // What is left out may have hidden something else that stands twice.
  return cleanParagraphs(single, [
    ...repairs,
    leftOut(paragraphs, article),
    { what: 'text pasted several times kept once', count: once === article ? 0 : 1 },
    { what: 'doubled paragraphs left out', count: once.length - single.length },
  ]);
}

function leftOut(paragraphs: readonly Paragraph[], article: readonly Paragraph[]): Repair {
  const kept = new Set(article);
  const lines = shownLines(paragraphs.filter((paragraph) => !kept.has(paragraph)).map(({ text }) => text));
  return { what: 'boilerplate lines left out', count: paragraphs.length - article.length, lines };
}
