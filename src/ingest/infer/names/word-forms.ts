// Looks at each word form once, however often it stands in the texts: spelling, beginnings, ends, what the lexicon knows.
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { wordClasses } from './word-classes.ts';
import { type WordKind, wordKind } from './word-kinds.ts';

/** Hashes, but for what is named otherwise. */
export interface WordForm {
  readonly isCapital: boolean;
  readonly isWord: boolean;
  readonly word: number;
  readonly lower: number;
  /** "Aaaa-Aaaa" for "Baden-Ulmer", twelve characters at most. */
  readonly shape: number;
  /** "Aa-Aa" for the same. */
  readonly shortShape: number;
  /** Of one to five letters. */
  readonly beginnings: readonly number[];
  readonly ends: readonly number[];
  readonly lastThree: number;
  /** Of words with hyphens. */
  readonly parts: { readonly first: number; readonly last: number } | undefined;
  /** The kind, which only words with a capital have, and the classes. */
  readonly kinds: readonly number[];
}

export type WordForms = (word: string) => WordForm;

export function createWordForms(lexicon: Lexicon): WordForms {
  let known = new Map<string, WordForm>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size > mostKept) known = new Map();
    const form = formOf(word, lexicon);
    known.set(word, form);
    return form;
  };
}

const mostKept = 50_000; // word forms: some 50 MB

function formOf(word: string, lexicon: Lexicon): WordForm {
  return spelled(word, capital.test(word) ? wordKind(word, lexicon) : undefined, wordClasses(word, lexicon));
}

function spelled(word: string, kind: WordKind | undefined, classes: readonly number[]): WordForm {
  const lower = word.toLowerCase();
  const shape = word
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{Ll}/gu, 'a')
    .replace(/\p{N}/gu, '0');
  const lengths = [1, 2, 3, 4, 5].filter((length) => length <= word.length);
  const parts = lower.split(/[-‐‑/]/);
  return {
    isCapital: capital.test(word),
    isWord: letter.test(word),
    word: hashText(word, 1),
    lower: hashText(lower, 2),
    shape: hashText(shape.slice(0, 12), 3),
    shortShape: hashText(shape.replace(/(.)\1+/gu, '$1'), 4),
    beginnings: lengths.map((length) => hashText(word.slice(0, length), 100 + length)),
    ends: lengths.map((length) => hashText(lower.slice(-length), 200 + length)),
    lastThree: hashText(lower.slice(-3), 7),
    parts: parts.length < 2 ? undefined : { first: hashText(parts[0] ?? '', 6), last: hashText(parts.at(-1) ?? '', 5) },
    kinds: kind === undefined ? classes : [hashText(kind, 9), ...classes],
  };
}

const capital = /^\p{Lu}/u;
const letter = /^\p{L}/u;

/** What stands before the first word of a sentence, and behind its last. */
export const outside: { readonly before: WordForm; readonly behind: WordForm } = {
  before: spelled('<s>', undefined, []),
  behind: spelled('</s>', undefined, []),
};
