// Arranges the words of an archive in families, with the compounds that they are a part of.
import { type CutCompound, createCompoundCutter } from '../german/compounds.ts';
import { stemOf } from '../german/stem.ts';
import { stopWords } from '../german/stop-words.ts';
import type { WordForm } from './dictionary.ts';
import type { IndexedForm } from './index-words.ts';
import type { NounLexicon } from './noun-lexicon.ts';

export interface FamilyForm extends WordForm {
  /** The numbers of the forms that stand where this one does: its own, or those of the compounds with this part. */
  readonly standsIn: readonly number[];
}

export interface WordFamily {
  readonly stem: string;
  readonly forms: readonly FamilyForm[];
  readonly parts: readonly FamilyForm[];
}

/** In the order of their stems. Forms are numbered as they are given. */
export function arrangeFamilies(forms: readonly IndexedForm[], lexicon: NounLexicon): readonly WordFamily[] {
  const families = new Map<string, Relatives>();
  const familyOf = (word: string) => {
    const stem = stemOf(word);
    const known = families.get(stem);
    if (known !== undefined) return known;
    const family: Relatives = { stem, forms: [], parts: [] };
    families.set(stem, family);
    return family;
  };
  for (const [number, { form, isNoun }] of forms.entries())
    familyOf(form).forms.push({ form, isNoun, standsIn: [number] });
  for (const [part, standsIn] of compoundsByPart(forms, lexicon))
    familyOf(part).parts.push({ form: part, isNoun: lexicon.isNoun(part), standsIn });
  const inOrder = [...families.keys()].sort().flatMap((stem) => families.get(stem) ?? []);
  return inOrder.map((family) => arrangeFamily(family, lexicon));
}

/** The forms and parts of one stem. */
interface Relatives {
  readonly stem: string;
  readonly forms: Relative[];
  readonly parts: Relative[];
}

type Relative = Omit<FamilyForm, 'lemmas'>;

/** The words inside of compounds, each with the numbers of the forms that it is a part of. */
function compoundsByPart(forms: readonly IndexedForm[], lexicon: NounLexicon): ReadonlyMap<string, readonly number[]> {
  const cut = createCutter(forms, lexicon);
  const smallWords = new Set(forms.filter(({ isNoun }) => !isNoun).map(({ form }) => form));
  const compounds = new Map<string, number[]>();
  for (const [number, { form, isNoun, isOneWord }] of forms.entries()) {
    // What hyphens join is found by each of its words.
    if (!isOneWord || (!isNoun && isNoCompound(form, smallWords))) continue;
    for (const part of new Set(cut(form).map(({ word }) => word))) {
      const others = compounds.get(part);
      if (others === undefined) compounds.set(part, [number]);
      else others.push(number);
    }
  }
  return compounds;
}

/** "sollten" is no "Soll-Ten", "kommende" has no "Ende" in it, and "verbreiten" no "Verb", where there is "breiten". */
function isNoCompound(form: string, smallWords: ReadonlySet<string>): boolean {
  const { rest } = prefixed.exec(form)?.groups ?? {};
  return stopWords.has(form) || presentParticiple.test(form) || (rest !== undefined && smallWords.has(rest));
}

const presentParticiple = /end(?:e[mnrs]?)?$/;
const prefixed = /^(?:be|ent|er|miss|ver|zer)(?<rest>.{4,})$/;

function arrangeFamily({ stem, forms, parts }: Relatives, lexicon: NounLexicon): WordFamily {
  const nouns: string[] = [];
  const lemmasOf = (form: string) => lexicon.nounsOf(form).reduce((mask, noun) => mask + bitOf(noun, nouns), 0);
  const inOrder = (words: Relative[]) =>
    words
      .sort((one, other) => (one.form < other.form ? -1 : 1))
      .map(({ form, isNoun, standsIn }) => ({ form, isNoun, lemmas: lemmasOf(form), standsIn }));
  return { stem, forms: inOrder(forms), parts: inOrder(parts) };
}

const mostNouns = 20; // a family has few

/** One bit for each noun of a family, in the order in which they are met; none for the last of very many. */
function bitOf(noun: string, nouns: string[]): number {
  const index = nouns.indexOf(noun);
  if (index >= 0) return 2 ** index;
  return nouns.length < mostNouns ? 2 ** (nouns.push(noun) - 1) : 0;
}

/** Knows nouns of the archive and of the lexicon; in front of others, all words of the archive. */
function createCutter(forms: readonly IndexedForm[], lexicon: NounLexicon): CutCompound {
  function* nouns(): Iterable<readonly [string, number]> {
    for (const form of lexicon.forms()) yield [form, 1];
    for (const { form, isNoun, count } of forms) if (isNoun) yield [form, count + 1];
  }
  function* others(): Iterable<readonly [string, number]> {
    for (const { form, isNoun, count } of forms) if (!isNoun) yield [form, count];
  }
  return createCompoundCutter({ nouns: nouns(), others: others() });
}
