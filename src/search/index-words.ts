// Collects the words of all articles: which forms there are, and where each stands.
import { scanWords } from '../german/words-in-text.ts';
import { createFormNumbers } from './form-numbers.ts';
import { gapBeforeName, namesBeside } from './names-beside.ts';
import { createPlaces, type Places } from './places.ts';
import { lengthClassOf, textStart } from './postings.ts';
import type { SearchRecord } from './search-record.ts';

/** What is known of a form when all articles are read. */
export interface IndexedForm {
  readonly form: string;
  /** How often it stands in a text. */
  readonly count: number;
  /** How often with a capital letter more than without: above 0 it is a noun. */
  readonly lead: number;
  /** Whether it is one word somewhere, not only several that hyphens join. */
  readonly isOneWord: boolean;
}

export interface IndexedWords {
  /** In no order. */
  readonly forms: readonly IndexedForm[];
  /** Where a form stands, by its number among them. */
  readonly placesOf: (form: number) => Places;
  /** How long each article is, as a class. */
  readonly lengthClasses: Uint8Array;
  /** Words of all articles. */
  readonly length: number;
}

/** What of an article has words. */
export type ArticleWords = Pick<SearchRecord, 'title' | 'content' | 'names'>;

/** Takes the words of articles, the first has number 0. */
export function createWordIndex() {
  const numbers = createFormNumbers();
  const places = createPlaces();
  const counts: number[] = []; // by the number of a form
  const capitals: number[] = [];
  const isOneWord: boolean[] = [];
  const lengthClasses: number[] = [];
  let length = 0;

  function see(form: number, position: number, isCapital: boolean): void {
    places.add(form, position);
    counts[form] = (counts[form] ?? 0) + 1;
    capitals[form] = (capitals[form] ?? 0) + (isCapital ? 1 : 0);
  }

  /** Sees the first words of a text, and says how many it has. */
  function seeWords(text: string, start: number, most = Number.POSITIVE_INFINITY): number {
    const chain: number[] = []; // words that hyphens join
    let count = 0;
    let before = 0; // where the word before ends
    scanWords(text, (from, to) => {
      if (count >= most) return;
      const word = numbers.wordAt(text, from, to);
      const form = numbers.formOf(word);
      see(form, start + count, numbers.isCapital(word));
      isOneWord[form] = true;
      if (!isHyphen(text, before, from)) chain.length = 0;
      chain.push(word);
      if (chain.length > 1) seeJoined(chain.slice(-mostJoined), start + count);
      before = to;
      count++;
    });
    return count;
  }

  /** Words that a hyphen joins are seen together, too: "nord", "süd", "nordsüd". The last one stands at that position. */
  function seeJoined(words: readonly number[], position: number): void {
    const first = position - words.length + 1;
    for (const [index, word] of words.slice(0, -1).entries()) {
      see(numbers.joined(words.slice(index)), first + index, numbers.isCapital(word));
    }
  }

  return {
    add({ title, content, names }: ArticleWords): void {
      seeWords(title, 0, mostInTitle);
      let count = seeWords(content, textStart);
      let position = textStart + count + gapBeforeName;
      for (const { name } of namesBeside(names)) {
        const words = seeWords(name, position);
        count += words;
        position += words + gapBeforeName;
      }
      places.endArticle();
      lengthClasses.push(lengthClassOf(count));
      length += count;
    },
    done: (): IndexedWords => ({
      forms: numbers.forms.map((form, number) => {
        const count = counts[number] ?? 0;
        return { form, count, lead: (capitals[number] ?? 0) * 2 - count, isOneWord: isOneWord[number] === true };
      }),
      placesOf: places.done(numbers.forms.length),
      lengthClasses: Uint8Array.from(lengthClasses),
      length,
    }),
  };
}

const mostInTitle = textStart - 2; // words
const mostJoined = 4; // words: "Heinrich-von-Kleist-Straße"

function isHyphen(text: string, from: number, to: number): boolean {
  return to - from === 1 && hyphens.includes(text.charAt(from));
}

const hyphens = '-‐‑';
