// The words of an archive as they are written, each under a number; and how often each article has them.
import { type Article, opensWithLead } from '../article/article.ts';
import { scanWords } from '../german/words-in-text.ts';
import { createNumberRows } from './number-rows.ts';
import { createWordNumbers } from './word-numbers.ts';

export interface ArchiveWords {
  /** "Größe", by its number. */
  readonly written: readonly string[];
  /** How often a word stands in the archive, by its number. */
  readonly counts: Uint32Array;
  /** Calls for each word of an article, with the word's number and how often it stands there (255 at most). */
  forEachOf(article: number, see: (word: number, count: number) => void): void;
}

/** Reads headline, lead and text of articles, the first has number 0. */
export function readWords(articles: readonly Article[]): ArchiveWords {
  const numbers = createWordNumbers();
  const packed = createNumberRows();
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
      // Both in one number: 16 million words are enough for any archive.
      packed.push(word * countRange + Math.min(count, countRange - 1));
      all[word] = (all[word] ?? 0) + count;
      here[word] = 0;
    }
    packed.endRow();
    found.length = 0;
  }
  const rows = packed.done();
  return {
    written: numbers.words,
    counts: Uint32Array.from(all),
    forEachOf(article, see) {
      rows.forEachIn(article, (one) => see(one >>> 8, one & (countRange - 1)));
    },
  };
}

const countRange = 256;

/** The text without the addresses of links, which are no words. */
function textsOf(article: Article): readonly string[] {
  const { title, lead, body } = article;
  const text = body.includes('](') ? body.replace(linkTarget, ']') : body;
  return lead === undefined || opensWithLead(article) ? [title, text] : [title, lead, text];
}

const linkTarget = /\]\([^()\s]*\)/g;
