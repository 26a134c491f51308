// What else the articles of an archive name: whoever is meant by a family name alone, the names beside it tell.
import { nameKey } from '../article/name-key.ts';
import { namingKinds, type RegisterKind } from '../article/register-kind.ts';
import { isAbbreviated } from './abbreviated-name.ts';
import type { ListedNames } from './listed-names.ts';
import type { NameFacts } from './name-facts.ts';
import { numberKeys } from './name-keys.ts';
import { createNumberRows, type NumberRows } from './number-rows.ts';

/** Compares articles, by their places in the archive. */
export interface NamedBeside {
  /** Whether two articles share as many names as tell that one matter is spoken of; `word` and what has it count for none. */
  areOfOneMatter(one: number, other: number, word: string): boolean;
}

const fewest = 2; // names
const largerArchive = 50; // articles: in a smaller one no name is frequent
const alwaysRare = 5; // articles
const rareIn = 0.02; // of all articles: two parties or broadcasters of a country are in many that have nothing in common

/** Names of persons, places, organisations and topics, whatever their kind; what many articles name tells nothing. */
export function namedBeside(listed: Readonly<Record<RegisterKind, ListedNames>>, facts: NameFacts): NamedBeside {
  let found: Telling | undefined; // few archives have names that are asked for
  const isMarked: boolean[] = []; // the names of the article that was asked for last
  let marked = -1;
  const mark = ({ rows }: Telling, one: number) => {
    if (marked >= 0) for (const name of namesIn(rows, marked)) isMarked[name] = false;
    for (const name of namesIn(rows, one)) isMarked[name] = true;
    marked = one;
  };
  return {
    areOfOneMatter(one, other, word) {
      found ??= tellingNames(listed, facts);
      if (marked !== one) mark(found, one);
      const { rows, keys } = found;
      let shared = 0;
      for (let place = rows.from(other); place < rows.to(other); place++) {
        const name = rows.numbers[place] ?? 0;
        if (isMarked[name] === true && !keys[name]?.includes(word)) shared++;
        if (shared === fewest) return true;
      }
      return false;
    },
  };
}

function namesIn({ numbers, from, to }: NumberRows, article: number): Uint32Array {
  return numbers.subarray(from(article), to(article));
}

interface Telling {
  readonly keys: readonly string[];
  /** For each article the places of its names in that list, each once. */
  readonly rows: NumberRows;
}

const anybody = ''; // no name has such a key

function tellingNames(listed: Readonly<Record<RegisterKind, ListedNames>>, facts: NameFacts): Telling {
  const keyOf = facts.of('beside', (name) => (isAbbreviated(name) ? anybody : nameKey(name)));
  const lists = namingKinds.map((kind) => listed[kind]);
  const { keys, ofNames } = numberKeys(lists.flatMap(({ names }) => names.map(keyOf)));
  const articles = lists[0]?.ofArticles.ends.length ?? 0;
  const all = rowsOfKeys(lists, articles, keys.indexOf(anybody), ofNames);
  const counts = new Uint32Array(keys.length);
  for (const key of all.numbers) counts[key] = (counts[key] ?? 0) + 1;
  const most = articles < largerArchive ? articles : Math.max(alwaysRare, articles * rareIn);
  const rows = createNumberRows();
  for (let article = 0; article < articles; article++) {
    all.forEachIn(article, (key) => {
      if ((counts[key] ?? 0) <= most) rows.push(key);
    });
    rows.endRow();
  }
  return { keys, rows: rows.done() };
}

/** For each article the keys of its names, each once, but for the one that is left out. */
function rowsOfKeys(
  lists: readonly ListedNames[],
  articles: number,
  leftOut: number,
  ofNames: Uint32Array,
): NumberRows {
  const rows = createNumberRows();
  const noted = new Uint32Array(ofNames.length); // by keys: the last article that has it, from 1
  for (let article = 0; article < articles; article++) {
    let first = 0; // of the names of a list
    for (const { names, ofArticles } of lists) {
      for (let place = ofArticles.from(article); place < ofArticles.to(article); place++) {
        const key = ofNames[first + (ofArticles.numbers[place] ?? 0)] ?? 0;
        if (key === leftOut || noted[key] === article + 1) continue;
        noted[key] = article + 1;
        rows.push(key);
      }
      first += names.length;
    }
    rows.endRow();
  }
  return rows.done();
}
