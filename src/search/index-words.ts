// Collects the words of all articles: which forms there are, and where each stands.
import { type TextWord, wordsInText } from '../german/words-in-text.ts';
import { gapBeforeName, namesBeside } from './names-beside.ts';
import { lengthClassOf, type PostingList, textStart } from './postings.ts';
import type { SearchRecord } from './search-record.ts';

/** What is known of a form when all articles are read. */
export interface IndexedForm {
  readonly form: string;
  readonly postings: PostingList;
  /** How often it stands in a text. */
  readonly count: number;
  /** Whether it begins with a capital letter mostly. */
  readonly isNoun: boolean;
  /** Whether it is one word somewhere, not only several that hyphens join. */
  readonly isOneWord: boolean;
}

/** Takes the words of articles, the first has number 0. */
export function createWordIndex() {
  const words = new Map<string, { readonly postings: number[]; count: number; capitals: number; isOneWord: boolean }>();
  let documents = 0;
  let length = 0;

  return {
    add(record: SearchRecord): void {
      const found = new Map<string, { readonly positions: number[]; capitals: number; isOneWord: boolean }>();
      const see: SeeWord = (form, position, isCapital, isOneWord) => {
        const known = found.get(form);
        if (known === undefined) found.set(form, { positions: [position], capitals: isCapital ? 1 : 0, isOneWord });
        else {
          known.positions.push(position);
          if (isCapital) known.capitals++;
          known.isOneWord ||= isOneWord;
        }
      };
      seeWords(record.title, wordsInText(record.title).slice(0, mostInTitle), 0, see);
      const body = seeBody(record, see);
      const lengthClass = lengthClassOf(body);
      length += body;
      for (const [form, { positions, capitals, isOneWord }] of found) {
        const word = words.get(form) ?? { postings: [], count: 0, capitals: 0, isOneWord };
        word.postings.push(documents, lengthClass, positions.length);
        for (const position of positions) word.postings.push(position);
        word.count += positions.length;
        word.capitals += capitals;
        word.isOneWord ||= isOneWord;
        words.set(form, word);
      }
      documents++;
    },
    documents: () => documents,
    /** Words of an article, on average. */
    averageLength: () => Math.round(length / Math.max(1, documents)),
    /** In no order. */
    forms: (): readonly IndexedForm[] =>
      [...words].map(([form, { postings, count, capitals, isOneWord }]) => ({
        form,
        postings,
        count,
        isNoun: capitals * 2 > count,
        isOneWord,
      })),
  };
}

type SeeWord = (form: string, position: number, isCapital: boolean, isOneWord: boolean) => void;

const mostInTitle = textStart - 2; // words

/** The text, and behind it the names. Says how many words these have together. */
function seeBody(record: SearchRecord, see: SeeWord): number {
  const content = wordsInText(record.content);
  seeWords(record.content, content, textStart, see);
  let count = content.length;
  let position = textStart + count + gapBeforeName;
  for (const { name } of namesBeside(record.names)) {
    const words = wordsInText(name);
    seeWords(name, words, position, see);
    count += words.length;
    position += words.length + gapBeforeName;
  }
  return count;
}

/** Words that a hyphen joins are seen together, too: "nord", "süd", "nordsüd". */
function seeWords(text: string, words: readonly TextWord[], start: number, see: SeeWord): void {
  for (const [index, word] of words.entries()) {
    const first = text.charAt(word.start);
    const isCapital = first !== first.toLowerCase();
    see(word.form, start + index, isCapital, true);
    let joined = word.form;
    for (let next = index + 1; next < words.length && next < index + mostJoined; next++) {
      const [before, after] = [words[next - 1], words[next]];
      if (before === undefined || after === undefined || !isHyphen(text, before.end, after.start)) break;
      joined += after.form;
      see(joined, start + index, isCapital, false);
    }
  }
}

const mostJoined = 4; // words: "Heinrich-von-Kleist-Straße"

function isHyphen(text: string, from: number, to: number): boolean {
  return to - from === 1 && /[-‐‑]/.test(text.charAt(from));
}
