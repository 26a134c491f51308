// Shortens a main clause to what a headline needs.

import { type Omission, omissions } from './omissions.ts';
import { personRole } from './omit-from-subject.ts';
import { withoutTitles, withSurnames } from './person-phrases.ts';
import { isSound, turningWords } from './sound.ts';
import { finiteVerbIndex } from './verbs.ts';
import { isCapitalised, isLowerCase } from './words.ts';

type Words = readonly string[];

export interface Shortening {
  readonly words: Words;
  /** How many things were left out. */
  readonly omitted: number;
}

/**
 * The clause in at most `most` characters, with as little left out as needed, once with the persons in it called as
 * they are and once by their surnames. Only what is sound and says the same.
 */
export function shortenings(clause: Words, text: string, most: number): readonly Shortening[] {
  const familiar = withSurnames(clause, text);
  const whole = fitting(clause, [asItIs, withSurname(text), withoutTitles, ...omissions], clause, most);
  if (familiar.length === clause.length) return whole === undefined ? [] : [whole];
  const toSurnames = () => withSurnames(withoutTitles(clause), text);
  const short = fitting(clause, [() => familiar, toSurnames, ...omissions], clause, most);
  return [whole, short].flatMap((one) => one ?? []);
}

function fitting(start: Words, steps: readonly Omission[], clause: Words, most: number): Shortening | undefined {
  // A word that stands twice in the clause is rare, and the worst is that it is thought to be still there.
  const turning = turningWords(clause);
  let words = start;
  let omitted = 0;
  let inVain: Omission | undefined;
  for (const step of steps) {
    if (step === inVain) continue; // the same step again finds nothing, either
    const next = step(words);
    const isOmission = next.length < words.length && turning.every((word) => next.includes(word));
    if (step !== asItIs && !isOmission) {
      inVain = step;
      continue;
    }
    if (isOmission) omitted++;
    words = next;
    if (lengthOf(words) <= most && isSound(words, clause)) return { words, omitted };
  }
  return undefined;
}

function lengthOf(words: Words): number {
  return words.reduce((length, word) => length + word.length + 1, -1);
}

function asItIs(words: Words): Words {
  return words;
}

/** "Der russische Präsident Wladimir Putin" → "Putin", if the text itself goes on to call him so. */
function withSurname(text: string): Omission {
  return (words) => {
    const finite = finiteVerbIndex(words);
    const [title = '', first = '', last = ''] = ['', ...words].slice(Math.max(0, finite - 2), Math.max(0, finite + 1));
    const isName = isCapitalised(first) && isCapitalised(last) && !personRole.test(last);
    const isPerson = isName && (finite === 2 ? !article.test(first) : personRole.test(title));
    return isPerson && isUsedAlone(text, first, last) ? words.slice(finite - 1) : words;
  };
}

const article = /^(?:Der|Die|Das|Ein|Eine)$/u;

/** Whether a sentence begins with the surname and goes on in small letters: "Putin äußerte …". */
function isUsedAlone(text: string, first: string, last: string): boolean {
  let at = text.indexOf(`${last} `);
  while (at >= 0) {
    const before = text.slice(Math.max(0, at - 40), at);
    const after = text.charAt(at + last.length + 1);
    if (!before.endsWith(`${first} `) && /(?:[.!?“"]\s+|\n)$/u.test(before) && isLowerCase(after)) return true;
    at = text.indexOf(`${last} `, at + 1);
  }
  return false;
}
