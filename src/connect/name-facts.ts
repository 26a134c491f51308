// What follows from a name alone, made once and kept: an archive has tens of thousands of names, nearly all known from before.
import type { Article } from '../article/article.ts';
import type { Before, Rows } from './before.ts';
import { isNew } from './kept-places.ts';
import { joinRows } from './kept-rows.ts';
import { createNumberRows, type NumberRows, rowsIn } from './number-rows.ts';
import { storedTexts } from './shelf.ts';

export interface NameFacts {
  /** The same as `make`, which depends on nothing but the name; `what` says what it makes. */
  of(what: string, make: (name: string) => string): (name: string) => string;
  /** The numbers of the names of each article; `what` says which names these are. */
  list(what: string, articles: readonly Article[], namesOf: (article: Article) => readonly string[]): NumberRows;
  /** All names by their numbers. */
  readonly names: readonly string[];
  kept(): Rows;
}

const unknown = '\uFFFF'; // no name has such a character
const facts = 'facts';
const listed = 'listed';

export function createNameFacts(before?: Before): NameFacts {
  const names = [...(before?.shelf.texts(facts) ?? [])];
  const places = new Map(names.map((name, place) => [name, place]));
  const isAsked: boolean[] = [];
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? names.length;
    if (place === names.length) {
      places.set(name, place);
      names.push(name);
    }
    isAsked[place] = true;
    return place;
  };
  const columns = new Map<string, string[]>();
  const lists = new Map<string, NumberRows>();
  return {
    names,
    of(what, make) {
      const column = columns.get(what) ?? [...(before?.shelf.texts(`${facts}.${what}`) ?? [])];
      columns.set(what, column);
      return (name) => {
        const place = placeOf(name);
        const text = column[place];
        if (text !== undefined && text !== unknown) return text;
        const made = make(name);
        while (column.length < place) column.push(unknown);
        column[place] = made;
        return made;
      };
    },
    list(what, articles, namesOf) {
      const rows = createNumberRows();
      for (const [place, article] of articles.entries()) {
        if (before !== undefined && before.placeBefore[place] !== isNew) continue;
        for (const name of namesOf(article)) rows.push(placeOf(name));
        rows.endRow();
      }
      const all =
        before === undefined ? rows.done() : joinRows(listBefore(before, what), before.placeBefore, rows.done());
      lists.set(what, all);
      return all;
    },
    kept() {
      for (const { numbers } of lists.values()) for (const place of numbers) isAsked[place] = true;
      const asked = [...names.keys()].filter((place) => isAsked[place] === true);
      const numbers = new Uint32Array(names.length);
      for (const [number, place] of asked.entries()) numbers[place] = number;
      const rows = [...columns].map(
        ([what, column]) => [`${facts}.${what}`, asked.map((place) => column[place] ?? unknown)] as const,
      );
      return [
        ...[[facts, asked.map((place) => names[place] ?? '')] as const, ...rows].flatMap(([name, texts]) => [
          ...storedTexts(name, texts),
        ]),
        ...[...lists].flatMap(
          ([what, list]): Rows => [
            [`${listed}.${what}`, list.numbers.map((place) => numbers[place] ?? 0)],
            [`${listed}.${what}.ends`, list.ends],
          ],
        ),
      ];
    },
  };
}

function listBefore({ shelf }: Before, what: string): NumberRows {
  return rowsIn(shelf.numbers(`${listed}.${what}`), shelf.numbers(`${listed}.${what}.ends`));
}
