// Finds what stands before the hyphen in compounds: a "Hamas-Geisel" is about the Hamas.
import type { CapitalWord } from './capital-words.ts';
import { isVagueStem, nounStem } from './noun-stem.ts';

/** Each as a use of its own, in the place of the compound. */
export function firstPartsOf(words: readonly CapitalWord[]): readonly CapitalWord[] {
  const compounds = words.filter(({ word }) => word.includes('-'));
  return compounds.flatMap((whole) => {
    const part = firstPart.exec(whole.word)?.groups?.part ?? '';
    const stem = nounStem(part);
    if (part === '' || isVagueStem(stem)) return [];
    return [{ ...whole, word: part, stem, wordBefore: '', compound: whole.word }];
  });
}

const firstPart = /^(?<part>\p{Lu}{2,5}|\p{Lu}\p{L}{3,})-/u; // "EU-Gipfel", "Hamas-Geisel"; not "E-Mail", "Co-Chefin"
