// Puts the subject of a clause in front of its verb: "wurde diese Entwicklung bekannt" → "Diese Entwicklung wurde bekannt".
import { subjectEnd } from './noun-phrase.ts';

/** The words of a clause that begins with its finite verb, in the order of a main clause; undefined if no subject is found. */
export function subjectFirst(words: readonly string[]): readonly string[] | undefined {
  const [verb = ''] = words;
  const start = words[1] === 'sich' ? 2 : 1;
  const end = subjectEnd(words, start);
  if (end === start) return undefined;
  const [first = '', ...others] = words.slice(start, end);
  return [capitalised(first), ...others, verb, ...words.slice(1, start), ...words.slice(end)];
}

/** "über" → "Über" */
export function capitalised(word: string): string {
  // Latin letters that have a capital of one letter: "ß" has none, and Greek has some of two.
  return word.replace(/^\P{L}?[a-zà-öø-ÿ]/u, (start) => start.toUpperCase());
}
