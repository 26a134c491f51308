// Names that begin with an adjective change it with the case: "des Weißen Hauses" is "Weißes Haus".
import type { Lexicon } from './lexicon.ts';

/** "Weißen Hauses" → "Weißes Haus", "Deutschen Bahn" → "Deutsche Bahn"; undefined where no list has the name so. */
export function listedNominative(form: string, lexicon: Lexicon): string | undefined {
  const { stem = '', ending = '', rest = '' } = declined.exec(form)?.groups ?? {};
  if (stem === '') return undefined;
  return ['es', 'er', 'e']
    .filter((other) => other !== ending)
    .flatMap((other) =>
      [rest, rest.replace(/s$/, ''), rest.replace(/es$/, '')].map((noun) => `${stem}${other} ${noun}`),
    )
    .find((name) => lexicon.listsWith(name) !== 0);
}

const declined = /^(?<stem>\p{Lu}\p{Ll}+?)(?<ending>e[nmrs]?) (?<rest>\p{Lu}.*)$/u; // "Weißen Hauses"
