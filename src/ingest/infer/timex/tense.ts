// Guesses the tense of the clause around an expression from its verbs.
import type { Phrase } from './phrase.ts';

/** The tense that the nearest verb of the same sentence shows. */
export function tenseAt({ tokens, from, to }: Phrase): 'past' | 'future' | 'unknown' {
  for (let distance = 1; distance <= widest; distance++) {
    const before = tokens[from - distance];
    const after = tokens[to - 1 + distance];
    for (const token of [after, before]) {
      if (token?.kind === 'future') return 'future';
      if (token?.kind === 'past') return 'past';
    }
  }
  return 'unknown';
}

const widest = 25; // tokens to either side
