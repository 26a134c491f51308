// What the forms of an archive are: nouns or others, and how often they stand by themselves. It decides what is a compound.

import { createCompoundCutter, longestCompound } from '../german/compounds.ts';
import {
  type CountTable,
  countsBefore,
  countTableOn,
  createCountTable,
  growCountTable,
  type WholeCountTable,
} from '../german/count-table.ts';
import { stopWords } from '../german/stop-words.ts';
import type { NounTable } from './noun-table.ts';

/** A form by what all articles together say of it. */
export interface KnownForm {
  readonly form: string;
  /** How often it stands in a text. */
  readonly count: number;
  /** How often with a capital letter more than without: above 0 it is a noun. */
  readonly lead: number;
  /** Whether it is one word somewhere, not only several that hyphens join. */
  readonly isOneWord: boolean;
}

export interface Vocabulary {
  /** Undefined for a form that no article has. */
  find(form: string): KnownForm | undefined;
  /** The words inside of a compound, each once; none for what is no compound. */
  partsOf(form: KnownForm): readonly string[];
}

/** Count tables: nouns of the archive and of the lexicon; in front of others, all words of the archive; what each is. */
export interface VocabularyBytes {
  readonly nouns: Uint8Array;
  readonly others: Uint8Array;
  readonly kinds: Uint8Array;
}

export interface WholeVocabulary extends Vocabulary {
  /** The tables, to be kept. */
  bytes(): VocabularyBytes;
}

export function createVocabulary(forms: Iterable<KnownForm>, lexicon: NounTable): WholeVocabulary {
  return wholeVocabulary(growCountTable(lexicon.counted(), nounsAmong(forms), longestCompound), forms, []);
}

/** The vocabularies that were kept: each with all before it. */
export function keptVocabularies(kept: readonly VocabularyBytes[]): readonly Vocabulary[] {
  return kept.map((_, last) => vocabularyWith(tablesOf(kept.slice(0, last + 1))));
}

/** The vocabularies that were kept together with what is known anew of some forms, which alone is to be kept of it. */
export function changedVocabulary(kept: readonly VocabularyBytes[], forms: Iterable<KnownForm>): WholeVocabulary {
  return wholeVocabulary(createCountTable(nounsAmong(forms), longestCompound), forms, kept);
}

function wholeVocabulary(
  nouns: WholeCountTable,
  forms: Iterable<KnownForm>,
  kept: readonly VocabularyBytes[],
): WholeVocabulary {
  const others = createCountTable(othersAmong(forms), longestCompound);
  const kinds = createCountTable(kindsOf(forms), longestForm);
  const bytes = () => ({ nouns: nouns.bytes(), others: others.bytes(), kinds: kinds.bytes() });
  return { ...vocabularyWith(tablesOf(kept, { nouns, others, kinds })), bytes };
}

/** Of what several tables have, the last one counts. */
function tablesOf(kept: readonly VocabularyBytes[], ...newest: readonly Tables[]): Tables {
  const all = [
    ...kept.map(({ nouns, others, kinds }) => ({
      nouns: countTableOn(nouns, longestCompound),
      others: countTableOn(others, longestCompound),
      kinds: countTableOn(kinds, longestForm),
    })),
    ...newest,
  ];
  return all.reduce((before, after) => ({
    nouns: countsBefore(after.nouns, before.nouns),
    others: countsBefore(after.others, before.others),
    kinds: countsBefore(after.kinds, before.kinds),
  }));
}

const longestForm = 250; // letters: four words that hyphens join

function* nounsAmong(forms: Iterable<KnownForm>): Iterable<readonly [string, number]> {
  for (const { form, lead, count } of forms) if (lead > 0) yield [form, count + 1];
}

function* othersAmong(forms: Iterable<KnownForm>): Iterable<readonly [string, number]> {
  for (const { form, lead, count } of forms) if (lead <= 0 && count > 0) yield [form, count];
}

/** In one number, which is not 0: how far the lead is from 0, on which side, and whether the form is one word. */
function* kindsOf(forms: Iterable<KnownForm>): Iterable<readonly [string, number]> {
  for (const { form, lead, isOneWord } of forms)
    yield [form, (Math.abs(lead) + 1) * 4 + (lead < 0 ? 2 : 0) + (isOneWord ? 1 : 0)];
}

interface Tables {
  readonly nouns: CountTable;
  readonly others: CountTable;
  readonly kinds: CountTable;
}

function vocabularyWith({ nouns, others, kinds }: Tables): Vocabulary {
  const cut = createCompoundCutter({ nouns, others });
  const find = (form: string) => {
    const kind = kinds.of(form);
    if (kind === 0) return undefined;
    const lead = (Math.floor(kind / 4) - 1) * (kind % 4 >= 2 ? -1 : 1);
    const count = lead > 0 ? Math.max(0, nouns.of(form) - 1) : others.of(form);
    return { form, count, lead, isOneWord: kind % 2 === 1 };
  };
  const isSmall = (word: string) => (find(word)?.lead ?? 1) <= 0;
  return {
    find,
    partsOf({ form, lead, isOneWord }) {
      // What hyphens join is found by each of its words.
      if (!isOneWord || (lead <= 0 && isNoCompound(form, isSmall))) return [];
      return [...new Set(cut(form).map(({ word }) => word))];
    },
  };
}

/** "sollten" is no "Soll-Ten", "kommende" has no "Ende" in it, and "verbreiten" no "Verb", where there is "breiten". */
function isNoCompound(form: string, isSmall: (word: string) => boolean): boolean {
  const { rest } = prefixed.exec(form)?.groups ?? {};
  return stopWords.has(form) || presentParticiple.test(form) || (rest !== undefined && isSmall(rest));
}

const presentParticiple = /end(?:e[mnrs]?)?$/;
const prefixed = /^(?:be|ent|er|miss|ver|zer)(?<rest>.{4,})$/;
