// Collects the words of all articles: which forms there are, and where each stands.
import { createGrowingNumbers, type GrowingNumbers } from '../german/growing-numbers.ts';
import type { WordLetters } from '../german/word-letters.ts';
import { scanWords } from '../german/words-in-text.ts';
import { createFormNumbers } from './form-numbers.ts';
import { gapBeforeName, namesBeside } from './names-beside.ts';
import { createPlaces, type PlacesOf } from './places.ts';
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

/** Made at each call: an archive has too many to hold them all. In no order. */
export interface IndexedForms extends Iterable<IndexedForm> {
  readonly length: number;
  at(form: number): IndexedForm;
  isNoun(form: number): boolean;
  readonly letters: WordLetters;
}

export interface IndexedWords {
  readonly forms: IndexedForms;
  /** Where forms stand, by their numbers among them. */
  readonly placesOf: PlacesOf;
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
  const counts = createGrowingNumbers(); // by the number of a form: twice how often, and 1 where it is one word
  const capitals = createGrowingNumbers();
  const lengthClasses: number[] = [];
  let length = 0;

  function see(form: number, position: number, isCapital: boolean): void {
    places.add(form, position);
    counts.put(form, counts.at(form) + 2);
    if (isCapital) capitals.put(form, capitals.at(form) + 1);
  }

  /** Sees the first words of a text, and says how many it has. */
  function seeWords(text: string, start: number, most = Number.POSITIVE_INFINITY): number {
    const chain: number[] = []; // words that hyphens join, and how many these are
    let joined = 0;
    let count = 0;
    let before = 0; // where the word before ends
    scanWords(text, (from, to) => {
      if (count >= most) return;
      const word = numbers.wordAt(text, from, to);
      const form = numbers.formOf(word);
      see(form, start + count, numbers.isCapital(word));
      counts.put(form, counts.at(form) | 1);
      if (!isHyphen(text, before, from)) joined = 0;
      chain[joined++] = word;
      if (joined > 1) seeJoined(chain.slice(Math.max(0, joined - mostJoined), joined), start + count);
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
      forms: indexedForms(numbers.forms, counts, capitals),
      placesOf: places.done(),
      lengthClasses: Uint8Array.from(lengthClasses),
      length,
    }),
  };
}

function indexedForms(letters: WordLetters, counts: GrowingNumbers, capitals: GrowingNumbers): IndexedForms {
  const length = letters.count();
  const countOf = (form: number) => counts.at(form) >>> 1;
  const leadOf = (form: number) => capitals.at(form) * 2 - countOf(form);
  const at = (form: number): IndexedForm => ({
    form: letters.wordOf(form),
    count: countOf(form),
    lead: leadOf(form),
    isOneWord: (counts.at(form) & 1) === 1,
  });
  return {
    length,
    at,
    isNoun: (form) => leadOf(form) > 0,
    letters,
    *[Symbol.iterator]() {
      for (let form = 0; form < length; form++) yield at(form);
    },
  };
}

const mostInTitle = textStart - 2; // words
const mostJoined = 4; // words: "Heinrich-von-Kleist-Straße"

function isHyphen(text: string, from: number, to: number): boolean {
  return to - from === 1 && hyphens.includes(text.charAt(from));
}

const hyphens = '-‐‑';
