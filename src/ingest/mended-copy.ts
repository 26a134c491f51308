// A copy of a text with its characters put right, which knows where each piece of it stands in the text as it was given.
import type { Span } from '../german/sentences.ts';
import { mendingsFor } from './clean/clean-characters.ts';
import { decodedEntity, entity } from './clean/entities.ts';
import type { Mending } from './clean/mending.ts';
import { repairCharacters } from './decode/repair-characters.ts';
import { type Replacements, replacePieces, wayBack } from './replacements.ts';

export interface MendedCopy {
  readonly text: string;
  /** Where a span of the copy, not empty, stands in the given text. */
  readonly spanInGiven: (span: Span) => Span;
}

/** For a text that is clean. */
export function asGiven(text: string): MendedCopy {
  return { text, spanInGiven: (span) => span };
}

/**
 * Mends what hides a word: wrong encodings, letters in parts, entities, soft hyphens, what is not to be seen. Lines and
 * words stay. `decoded` is what decoding made of the text: the same where none of its characters was wrong.
 */
export function mendedCopy(given: string, decoded: string): MendedCopy {
  const steps: Replacements[] = [];
  let text = given;
  if (decoded !== given) {
    const repaired = repairCharacters(given);
    text = repaired.text;
    steps.push(...repaired.steps());
  }
  const take = (mending: Mending) => {
    const step = replacementsBy(mending, text);
    if (step.length === 0) return;
    text = replacePieces(text, step);
    steps.push(step);
  };
  take(entities);
  for (const mending of mendingsFor(text)) take(mending);
  return steps.length === 0 ? asGiven(text) : { text, spanInGiven: wayBack(steps) };
}

const entities: Mending = { what: 'entities decoded', pattern: entity, put: (found) => decodedEntity(found) ?? found };

function replacementsBy({ pattern, put }: Mending, text: string): Replacements {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: found, index }) => {
    const instead = put(found);
    return instead === found ? [] : [{ start: index, end: index + found.length, instead }];
  });
}
