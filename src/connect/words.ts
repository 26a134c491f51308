// The words of an archive as they are written, each under a number; and how often each article has them.
import { type Article, opensWithLead } from '../article/article.ts';
import { createWordNumbers } from '../german/word-numbers.ts';
import { scanWords } from '../german/words-in-text.ts';
import { type CountedRows, createCountedRows } from './counted-rows.ts';

export interface ArchiveWords {
  /** "Größe", by its number. */
  readonly written: readonly string[];
  /** How often a word stands in the archive, by its number. */
  readonly counts: Uint32Array;
  /** The words of each article, and how often it has them. */
  readonly rows: CountedRows;
}

/** Reads headline, lead and text of articles, the first has number 0. */
export function readWords(articles: readonly Article[]): ArchiveWords {
  const numbers = createWordNumbers();
  const rows = createCountedRows();
  const here: number[] = []; // how often a word stands in the article that is read
  const all: number[] = [];
  const found: number[] = [];
  for (const article of articles) {
    for (const text of textsOf(article)) {
      scanWords(text, (start, end) => {
        const word = numbers.numberOf(text, start, end);
        const count = here[word] ?? 0;
        if (count === 0) found.push(word);
        here[word] = count + 1;
      });
    }
    for (const word of found) {
      const count = here[word] ?? 0;
      rows.push(word, count);
      all[word] = (all[word] ?? 0) + count;
      here[word] = 0;
    }
    rows.endRow();
    found.length = 0;
  }
  return { written: numbers.words(), counts: Uint32Array.from(all), rows: rows.done() };
}

/** The text without the addresses of links, which are no words. */
function textsOf(article: Article): readonly string[] {
  const { title, lead, body } = article;
  const text = body.includes('](') ? body.replace(linkTarget, ']') : body;
  return lead === undefined || opensWithLead(article) ? [title, text] : [title, lead, text];
}

const linkTarget = /\]\([^()\s]*\)/g;
