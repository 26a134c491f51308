// Takes a question apart: its words, and the phrases that must stand as they are.
import { stopWords } from '../german/stop-words.ts';
import { wordsInText } from '../german/words-in-text.ts';
import type { AskedWord } from './find-word.ts';

export interface Question {
  /** What is searched: without words that say nothing, if there are others. */
  readonly words: readonly AskedWord[];
  /** Each the words of a phrase in quotation marks. */
  readonly phrases: readonly (readonly string[])[];
}

export function questionOf(query: string): Question {
  const phrases = [...query.matchAll(quoted)].map(({ groups }) =>
    wordsInText(groups?.phrase ?? '').map(({ form }) => form),
  );
  const words = wordsInText(query).map(({ form, start }): AskedWord => {
    const first = query.charAt(start);
    return { form, isCapital: first !== first.toLowerCase() };
  });
  const telling = words.filter(({ form }) => !stopWords.has(form) && (form.length > 1 || /\d/.test(form)));
  return {
    words: (telling.length > 0 ? telling : words).slice(0, mostWords),
    phrases: phrases.filter((phrase) => phrase.length > 0),
  };
}

const quoted = /["„“”»«](?<phrase>[^"„“”»«]{1,500})["„“”»«]/gu;
const mostWords = 40;
