// Names as registers have them: those that begin with an adjective change it with the case, "des Weißen Hauses" is "Weißes
// Haus"; some are said in the plural, "in den Niederlanden".
import { inNominative, withoutGenitive } from '../adjective-names.ts';
import type { Lexicon } from './lexicon.ts';

/** The nominatives that texts have, and the one name under which a register has them. */
const usual: ReadonlyMap<string, string> = new Map([
  ['US', 'USA'],
  ['Vereinigte Staaten', 'USA'],
  ['Vereinigte Staaten von Amerika', 'USA'],
  ['Niederlanden', 'Niederlande'],
  ['Vereinigten Arabischen Emiraten', 'Vereinigte Arabische Emirate'],
  ['Vereinigten Arabischen Emirate', 'Vereinigte Arabische Emirate'],
  ['Grünen', 'Grüne'],
  ['Die Grünen', 'Grüne'],
  ['Europäische Union', 'EU'],
  ['UN', 'UNO'],
  ['Vereinte Nationen', 'UNO'],
  ['Islamischer Staat', 'IS'],
  ['Nato', 'NATO'],
  ['Europäische Zentralbank', 'EZB'],
]);

/** "Vereinigte Staaten" → "USA", "Nato" → "NATO"; other names stay what they are. */
export function usualName(nominative: string): string {
  return usual.get(nominative) ?? nominative;
}

/** As a list has the name, or else as its first noun asks for: "Technischen Universität" → "Technische Universität". */
export function nominativeOf(form: string, lexicon: Lexicon): string | undefined {
  return listedNominative(form, lexicon) ?? inNominative(form) ?? withoutGenitive(form);
}

/** "Weißen Hauses" → "Weißes Haus", "Deutschen Bahn" → "Deutsche Bahn"; undefined where no list has the name so. */
function listedNominative(form: string, lexicon: Lexicon): string | undefined {
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
