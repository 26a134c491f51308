// Names as registers have them: those that begin with an adjective change it with the case, "des Weißen Hauses" is "Weißes
// Haus"; some are said in the plural, "in den Niederlanden".
import type { Lexicon } from './lexicon.ts';

/** Names that texts hardly ever have as registers do: in the plural with an article, or short before another word. */
const usual: ReadonlyMap<string, string> = new Map([
  ['US', 'USA'],
  ['Niederlanden', 'Niederlande'],
  ['Vereinigten Arabischen Emiraten', 'Vereinigte Arabische Emirate'],
  ['Vereinigten Arabischen Emirate', 'Vereinigte Arabische Emirate'],
  ['Grünen', 'Grüne'],
  ['Vereinten Nationen', 'Vereinte Nationen'],
]);

/** "Weißen Hauses" → "Weißes Haus", "Deutschen Bahn" → "Deutsche Bahn"; undefined where no list has the name so. */
export function listedNominative(form: string, lexicon: Lexicon): string | undefined {
  const known = usual.get(form);
  if (known !== undefined) return known;
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
