// How much a term tells of an article that has it.
import { none } from './columns.ts';
import type { FormCounts } from './forms.ts';
import { rarity } from './rarity.ts';
import { isNounForm, type TermsOfForms } from './terms.ts';

/**
 * What counts of each term, in one byte: in how many articles it is, in steps of 1.4 times as many, so that another article
 * changes few of them; and whether it is a noun or a name.
 */
export type TermKinds = Uint8Array;

const stepBits = 63;
const nounBit = 64;
const nameBit = 128;

const smallArchive = 50; // articles: in a smaller one numbers of articles say little of how rare a word is
const ofNoNoun = 0.5;
const ofName = 1.5; // what somebody has named tells more than a word that stands in the text

export function findKinds(
  articlesWith: Uint32Array,
  names: Iterable<number>,
  { counts }: FormCounts,
  { terms, nouns }: TermsOfForms,
): TermKinds {
  const { balance, isWord } = balanceOf(counts, terms, nouns, articlesWith.length);
  const kinds = new Uint8Array(articlesWith.length);
  for (let term = 0; term < kinds.length; term++) {
    const number = articlesWith[term] ?? 0;
    if (number === 0) continue;
    const isNoun = isWord[term] === 0 || (balance[term] ?? 0) > 0;
    kinds[term] = stepOf(number) | (isNoun ? nounBit : 0);
  }
  for (const name of names) kinds[name] = stepOf(articlesWith[name] ?? 0) | nounBit | nameBit;
  return kinds;
}

/** How often the forms of a term are nouns, less how often they are none; and whether it has forms. */
function balanceOf(counts: Uint32Array, terms: Uint32Array, nouns: Uint8Array, length: number) {
  const balance = new Int32Array(length);
  const isWord = new Uint8Array(length);
  for (let form = 0; form < terms.length; form++) {
    const term = terms[form] ?? none;
    const count = counts[form] ?? 0;
    if (term === none || count === 0) continue;
    isWord[term] = 1;
    balance[term] = (balance[term] ?? 0) + (isNounForm(nouns, form) ? count : -count);
  }
  return { balance, isWord };
}

export function isShared(kind: number): boolean {
  return (kind & stepBits) > 1;
}

export function isNounKind(kind: number): boolean {
  return (kind & nounBit) !== 0;
}

/** Whether no more than `articles` have it, where that is one less than a power of two. */
export function isInFew(kind: number, articles: number): boolean {
  return (kind & stepBits) <= stepOf(articles);
}

/** The weight of each kind in an archive of so many articles. */
export function weightsOfKinds(articles: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, kind) => {
    const rare = rarity(leastOf(kind & stepBits), sizeOf(articles));
    // To the power of 1.25, in operations that have one result on every machine.
    const power = rare * Math.sqrt(Math.sqrt(rare));
    return power * ((kind & nameBit) !== 0 ? ofName : isNounKind(kind) ? 1 : ofNoNoun);
  });
}

/** The number of articles as far as weights depend on it, so that another article hardly ever changes all of them. */
export function sizeOf(articles: number): number {
  return 2 ** (31 - Math.clz32(Math.max(smallArchive, articles)));
}

/** Powers of the root of 2: 1 → 1, 2 → 3, 3 → 4, 4 and 5 → 5, 6 and 7 → 6. */
function stepOf(number: number): number {
  if (number === 0) return 0;
  const power = 31 - Math.clz32(number);
  return 2 * power + (number * number >= 2 * 4 ** power ? 2 : 1);
}

/** The least number of a step, not rounded. */
function leastOf(step: number): number {
  return step === 0 ? 1 : 2 ** ((step - 1) >> 1) * (step % 2 === 0 ? Math.SQRT2 : 1);
}
