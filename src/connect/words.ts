// The words of articles as they are written, each under its number; and how often each article has them.
import { type Article, opensWithLead } from '../article/article.ts';
import type { WordNumbers } from '../german/word-numbers.ts';
import { scanWords } from '../german/words-in-text.ts';
import { countedIn, numberIn, packed } from './counted-numbers.ts';
import { createNumberRows, type NumberRows } from './number-rows.ts';

/** Reads headline, lead and text of articles: a row for each, with its words in the order in which they first occur. */
export function readWords(articles: Iterable<Article>, texts: WordNumbers): NumberRows {
  const rows = createNumberRows();
  const here: number[] = []; // how often a word stands in the article that is read
  const found: number[] = [];
  for (const article of articles) {
    for (const text of textsOf(article)) {
      scanWords(text, (start, end) => {
        const word = texts.numberOf(text, start, end);
        const count = here[word] ?? 0;
        if (count === 0) found.push(word);
        here[word] = count + 1;
      });
    }
    for (const word of found) {
      rows.push(packed(word, here[word] ?? 0));
      here[word] = 0;
    }
    rows.endRow();
    found.length = 0;
  }
  return rows.done();
}

/** Adds or takes away how often the words of a row stand there. */
export function countWords(counts: Uint32Array, rows: NumberRows, row: number, sign: 1 | -1): void {
  const end = rows.to(row);
  for (let place = rows.from(row); place < end; place++) {
    const one = rows.numbers[place] ?? 0;
    const word = numberIn(one);
    counts[word] = (counts[word] ?? 0) + sign * countedIn(one);
  }
}

/** The text without the addresses of links, which are no words. */
function textsOf(article: Article): readonly string[] {
  const { title, lead, body } = article;
  const text = body.includes('](') ? body.replace(linkTarget, ']') : body;
  return lead === undefined || opensWithLead(article) ? [title, text] : [title, lead, text];
}

const linkTarget = /\]\([^()\s]*\)/g;
