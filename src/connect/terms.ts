// The terms of an archive: words that are one but for their endings have one, a compound has those of its parts as well.
import { stemOf } from '../german/stem.ts';
import { stopWords } from '../german/stop-words.ts';
import type { WordNumbers } from '../german/word-numbers.ts';
import { createBeginsOrEnds } from './begins-or-ends.ts';
import { createColumn, none } from './columns.ts';
import { type CutInTwo, createCutInTwo } from './cut-in-two.ts';
import type { FormCounts } from './forms.ts';
import type { IsHiddenWord } from './hidden-words.ts';
import { vagueNouns } from './vague-nouns.ts';

/** What the forms of words are terms of: all are texts by their numbers. */
export interface TermsOfForms {
  /** `none` for a form that tells nothing. */
  readonly terms: Uint32Array;
  /** The terms of the two parts of a compound; `none` for any other word. */
  readonly firsts: Uint32Array;
  readonly seconds: Uint32Array;
  /** What is known of each form as a noun. */
  readonly nouns: Uint8Array;
}

export const noTerms: TermsOfForms = {
  terms: new Uint32Array(0),
  firsts: new Uint32Array(0),
  seconds: new Uint32Array(0),
  nouns: new Uint8Array(0),
};

/** Forms that begin with a capital letter mostly. */
export function isNounForm(nouns: Uint8Array, form: number): boolean {
  return ((nouns[form] ?? 0) & nounBit) !== 0;
}

export function isForm(nouns: Uint8Array, form: number): boolean {
  return ((nouns[form] ?? 0) & formBit) !== 0;
}

const nounBit = 128;
const formBit = 64;
const partBit = 32; // compounds may be cut with it
const stepBits = 31; // how frequent it is then

/** Hidden words are no terms and no parts of any: nothing is related by them, and no page says them. */
export function findTerms(
  texts: WordNumbers,
  { counts, capitals }: FormCounts,
  found: readonly number[],
  before: TermsOfForms,
  isHidden: IsHiddenWord,
): TermsOfForms {
  const terms = createColumn(before.terms);
  const nouns = new Uint8Array(texts.count());
  nouns.set(before.nouns);
  for (const form of found) {
    const text = texts.wordOf(form);
    nouns[form] = formBit | (stopWords.has(text) || isHidden(text) ? 0 : partBit);
    if (isTelling(text) && !isHidden(text)) terms.put(form, termOf(texts, text));
  }
  const { turned, parts } = countNouns(nouns, counts, capitals);
  const cuts = cutForms(texts, nouns, terms.at, before, [...found, ...turned], parts);
  return { terms: terms.done(texts.count()), nouns, ...cuts };
}

interface OtherNouns {
  /** Nouns that were none before, and the other way round. */
  readonly turned: readonly number[];
  /** Those that are more frequent or rarer now. */
  readonly parts: readonly number[];
}

/** Brings what is known of forms as nouns up to date. */
function countNouns(nouns: Uint8Array, counts: Uint32Array, capitals: Uint32Array): OtherNouns {
  const turned: number[] = [];
  const parts: number[] = [];
  for (let form = 0; form < nouns.length; form++) {
    const old = nouns[form] ?? 0;
    const now = old === 0 ? 0 : nounNow(old, counts[form] ?? 0, capitals[form] ?? 0);
    if (now === old) continue;
    nouns[form] = now;
    if (((now ^ old) & nounBit) !== 0) turned.push(form);
    if (((now ^ old) & stepBits) !== 0) parts.push(form);
  }
  return { turned, parts };
}

function nounNow(old: number, count: number, capitals: number): number {
  const isNoun = capitals * 2 > count;
  // Nouns that stand in the archive once may be mistakes, and are no words to cut others with.
  const step = count > 1 && isNoun && (old & partBit) !== 0 ? 32 - Math.clz32(count) : 0;
  return (old & (formBit | partBit)) | (isNoun ? nounBit : 0) | step;
}

/** Cuts some words, and those that others would cut in another way than before. */
function cutForms(
  texts: WordNumbers,
  nouns: Uint8Array,
  termAt: (form: number) => number,
  before: TermsOfForms,
  some: readonly number[],
  parts: readonly number[],
): Pick<TermsOfForms, 'firsts' | 'seconds'> {
  const firsts = createColumn(before.firsts);
  const seconds = createColumn(before.seconds);
  const cutInTwo = cutterOf(texts, nouns);
  const known = new Map<number, number>();
  const partTerm = (part: number): number => {
    const term = known.get(part) ?? termOf(texts, texts.wordOf(part));
    known.set(part, term);
    return term;
  };
  const isWhole = (form: number) => termAt(form) === none || !isNounForm(nouns, form);
  const cut = (form: number) => {
    const found = isWhole(form) ? undefined : cutInTwo(texts.wordOf(form));
    firsts.put(form, found === undefined ? none : partTerm(found.first));
    seconds.put(form, found === undefined ? none : partTerm(found.second));
  };
  for (const form of some) cut(form);
  if (before.nouns.length > 0 && parts.length > 0) {
    const hasOne = createBeginsOrEnds(texts.spelled(), parts);
    for (let form = 0; form < before.nouns.length; form++) if (!isWhole(form) && hasOne(form)) cut(form);
  }
  return { firsts: firsts.done(texts.count()), seconds: seconds.done(texts.count()) };
}

/** Cuts with the nouns of an archive. */
export function cutterOf(texts: WordNumbers, nouns: Uint8Array): CutInTwo {
  return createCutInTwo(texts, (text) => (nouns[text] ?? 0) & stepBits);
}

/** The term of a word that tells something. */
export function termOf(texts: WordNumbers, form: string): number {
  const stem = stemOf(form);
  return texts.numberOf(stem, 0, stem.length);
}

function isTelling(form: string): boolean {
  return form.length > 1 && !stopWords.has(form) && !vagueNouns.has(form) && letterFirst.test(form);
}

const letterFirst = /^\p{L}/u;
