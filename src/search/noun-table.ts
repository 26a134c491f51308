// The lexicon's nouns in a form that is read in milliseconds: which forms are nouns, and which are forms of one noun.
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { countTableOn, createCountTable, eachOnce } from '../german/count-table.ts';
import { stemOf } from '../german/stem.ts';
import { programVersion } from '../program-version.ts';
import { type NounLexicon, readNounLexicon } from './noun-lexicon.ts';

export interface NounTable {
  isNoun(form: string): boolean;
  /** One bit for each noun of the form's family that it can be a form of; 0 where that is not known. */
  lemmasOf(form: string): number;
  /** All forms of nouns, as a count table in which each stands once. */
  counted(): Uint8Array;
}

const tableFile = new URL('nouns.bin', import.meta.url);

/** Reads the table, or makes it, which takes a second, and keeps it beside the compiled program. */
export function readNounTable(): NounTable {
  table ??= nounTableFrom(
    existsSync(tableFile) ? readFileSync(tableFile) : keptIfPossible(nounTableOf(readNounLexicon())),
  );
  return table;
}

let table: NounTable | undefined;

/** Nothing but time is lost where nothing may be written beside the program. */
function keptIfPossible(bytes: Uint8Array): Uint8Array {
  if (programVersion === undefined) return bytes;
  const unfinished = new URL(`nouns.bin.${process.pid}`, import.meta.url);
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, tableFile);
  } catch {
    rmSync(unfinished, { force: true });
  }
  return bytes;
}

/** The table of a lexicon, as bytes. A family is all nouns with forms of one stem, whether an archive has them or not. */
export function nounTableOf(lexicon: NounLexicon): Uint8Array {
  const families = new Map<string, Set<string>>();
  const stems = new Map<string, string>();
  for (const form of lexicon.forms()) {
    const stem = stemOf(form);
    stems.set(form, stem);
    const nouns = families.get(stem);
    if (nouns === undefined) families.set(stem, new Set(lexicon.nounsOf(form)));
    else for (const noun of lexicon.nounsOf(form)) nouns.add(noun);
  }
  const bits = new Map([...families].map(([stem, nouns]) => [stem, bitsOf(nouns)]));
  const rows = [...stems].map(([form, stem]): readonly [string, number] => {
    const lemmas = lexicon.nounsOf(form).reduce((mask, noun) => mask + (bits.get(stem)?.get(noun) ?? 0), 0);
    return [form, lemmas * 2 + 1];
  });
  return createCountTable(rows, longestForm).bytes();
}

/** Short nouns have the low bits, as they are the more usual ones: "Begründen", "Begründendere". */
function bitsOf(nouns: ReadonlySet<string>): ReadonlyMap<string, number> {
  const inOrder = [...nouns].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
  return new Map(inOrder.slice(0, mostNouns).map((noun, bit) => [noun, 2 ** bit]));
}

const mostNouns = 20; // a family has few
const longestForm = 100; // letters

function nounTableFrom(bytes: Uint8Array): NounTable {
  const table = countTableOn(bytes, longestForm);
  return {
    isNoun: (form) => table.of(form) > 0,
    lemmasOf: (form) => Math.floor(table.of(form) / 2),
    counted: () => eachOnce(bytes),
  };
}
