// Times that no calendar names: "damals", "in letzter Zeit", "vor kurzem", "im Moment".
import type { Meaning } from '../meaning.ts';
import { before, first, type Phrase } from '../phrase.ts';
import { type Pattern, pattern } from './pattern.ts';

export const vaguePatterns: readonly Pattern[] = [
  pattern('adverb', 'damals', 'vague', readAdverb),
  pattern('a short time ago', 'vor kurzem', 'ago shortTime', () => fixed('PAST_REF')),
  pattern('in a short time', 'binnen kurzem', 'since shortTime', () => fixed('FUTURE_REF')),
  pattern('times pointed at', 'in letzter Zeit', '[last previous this next following] word? time', readTimes),
  pattern('ages', 'in der Vergangenheit', '(?<= in ) article ages | (?<= [in contracted] ) ages', (phrase) =>
    fixed(first(phrase, 'ages')?.code),
  ),
  pattern('moment', 'im Moment', 'contracted moment', () => fixed('PRESENT_REF')),
];

function fixed(value: string | undefined): Meaning | undefined {
  return value === undefined ? undefined : { kind: 'fixed', value };
}

/** "so bald" and "früher als" compare; a story is all of it "damals". */
function readAdverb(phrase: Phrase): Meaning | undefined {
  const code = first(phrase, 'vague')?.code;
  const next = phrase.tokens[phrase.to];
  if (code === undefined || next?.kind === 'than' || first(before(phrase, 1), 'so')) return undefined;
  return code === 'PAST_REF' ? { kind: 'then' } : { kind: 'fixed', value: code };
}

function readTimes(phrase: Phrase): Meaning {
  if (first(phrase, 'this') !== undefined) return { kind: 'thisTime' };
  return { kind: 'fixed', value: first(phrase, 'next', 'following') === undefined ? 'PAST_REF' : 'FUTURE_REF' };
}
