// Arranges the words of an archive in families, with the compounds that they are a part of.
import { compoundParts, type KnownWords, type Modifier } from '../german/compounds.ts';
import { stemOf } from '../german/stem.ts';
import { stopWords } from '../german/stop-words.ts';
import type { WordForm } from './dictionary.ts';
import type { IndexedForm } from './index-words.ts';
import type { NounLexicon } from './noun-lexicon.ts';
import { mergedPostings, type PostingList } from './postings.ts';

export interface FamilyForm extends WordForm {
  readonly postings: PostingList;
}

export interface WordFamily {
  readonly stem: string;
  readonly forms: readonly FamilyForm[];
  readonly parts: readonly FamilyForm[];
}

/** In the order of their stems. */
export function arrangeFamilies(forms: readonly IndexedForm[], lexicon: NounLexicon): readonly WordFamily[] {
  const known = knownWords(forms, lexicon);
  const families = new Map<string, { readonly forms: IndexedForm[]; readonly compounds: Map<string, IndexedForm[]> }>();
  const familyOf = (stem: string) => {
    const family = families.get(stem) ?? { forms: [], compounds: new Map<string, IndexedForm[]>() };
    families.set(stem, family);
    return family;
  };
  const smallWords = new Set(forms.filter(({ isNoun }) => !isNoun).map(({ form }) => form));
  for (const form of forms) {
    familyOf(stemOf(form.form)).forms.push(form);
    // What hyphens join is found by each of its words.
    if (!form.isOneWord || (!form.isNoun && isNoCompound(form.form, smallWords))) continue;
    for (const part of compoundParts(form.form, known)) {
      const { compounds } = familyOf(stemOf(part));
      const others = compounds.get(part);
      if (others === undefined) compounds.set(part, [form]);
      else others.push(form);
    }
  }
  return [...families]
    .map(([stem, { forms, compounds }]) => arrangeFamily(stem, forms, compounds, lexicon))
    .sort((one, other) => (one.stem < other.stem ? -1 : 1));
}

/** "sollten" is no "Soll-Ten", "kommende" has no "Ende" in it, and "verbreiten" no "Verb", where there is "breiten". */
function isNoCompound(form: string, smallWords: ReadonlySet<string>): boolean {
  const { rest } = prefixed.exec(form)?.groups ?? {};
  return stopWords.has(form) || presentParticiple.test(form) || (rest !== undefined && smallWords.has(rest));
}

const presentParticiple = /end(?:e[mnrs]?)?$/;
const prefixed = /^(?:be|ent|er|miss|ver|zer)(?<rest>.{4,})$/;

function arrangeFamily(
  stem: string,
  forms: readonly IndexedForm[],
  compounds: ReadonlyMap<string, readonly IndexedForm[]>,
  lexicon: NounLexicon,
): WordFamily {
  const nouns: string[] = [];
  const lemmasOf = (form: string) => lexicon.nounsOf(form).reduce((mask, noun) => mask + bitOf(noun, nouns), 0);
  const inOrder = [...forms].sort((one, other) => (one.form < other.form ? -1 : 1));
  return {
    stem,
    forms: inOrder.map(({ form, isNoun, postings }) => ({ form, isNoun, lemmas: lemmasOf(form), postings })),
    parts: [...compounds]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([part, inside]) => ({
        form: part,
        isNoun: lexicon.isNoun(part),
        lemmas: lemmasOf(part),
        postings: mergedPostings(inside.map(({ postings }) => postings)),
      })),
  };
}

const mostNouns = 20; // a family has few

/** One bit for each noun of a family, in the order in which they are met; none for the last of very many. */
function bitOf(noun: string, nouns: string[]): number {
  const index = nouns.indexOf(noun);
  if (index >= 0) return 2 ** index;
  return nouns.length < mostNouns ? 2 ** (nouns.push(noun) - 1) : 0;
}

/** Nouns of the archive and of the lexicon; as modifiers adjectives and stems of verbs of the archive as well. */
function knownWords(forms: readonly IndexedForm[], lexicon: NounLexicon): KnownWords {
  const inArchive = new Map(forms.map((form) => [form.form, form]));
  const asHead = (word: string): number => {
    const found = inArchive.get(word);
    if (found?.isNoun === true) return found.count + 1;
    return lexicon.isNoun(word) ? 1 : 0;
  };
  const isOther = (word: string) => inArchive.get(word)?.isNoun === false;
  const asModifier = (word: string): Modifier | undefined => {
    const count = asHead(word);
    if (count > 0) return { word, count };
    if (word.length < 4 || stopWords.has(word)) return undefined;
    const withE = asHead(`${word}e`); // "Schulhof"
    if (withE > 0) return { word: `${word}e`, count: withE };
    if (isOther(`${word}en`)) return { word: `${word}en`, count: 1 }; // "Schreibtisch"
    return isOther(word) && (inArchive.get(word)?.count ?? 0) > 1 ? { word, count: 1 } : undefined; // "Großstadt"
  };
  return { asHead: remembered(asHead), asModifier: remembered(asModifier) };
}

/** Parts of words are asked for again and again. */
function remembered<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (word) => {
    const known = answers.get(word) ?? { answer: ask(word) };
    answers.set(word, known);
    return known.answer;
  };
}
