// What follows from a name alone, made once and kept: an archive has tens of thousands of names, nearly all known from before.
import type { Rows } from './before.ts';
import { type Shelf, storedTexts } from './shelf.ts';

export interface NameFacts {
  /** The same as `make`, which depends on nothing but the name; `what` says what it makes. */
  of(what: string, make: (name: string) => string): (name: string) => string;
  kept(): Rows;
}

const unknown = '\uFFFF'; // no name has such a character
const names = 'facts';

export function createNameFacts(before?: Shelf): NameFacts {
  const known = before?.texts(names) ?? [];
  const places = new Map(known.map((name, place) => [name, place]));
  const isAsked: boolean[] = [];
  const placeOf = (name: string): number => {
    const place = places.get(name) ?? places.size;
    if (place === places.size) places.set(name, place);
    isAsked[place] = true;
    return place;
  };
  const columns = new Map<string, string[]>();
  return {
    of(what, make) {
      const column = columns.get(what) ?? [...(before?.texts(`${names}.${what}`) ?? [])];
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
    kept() {
      const asked = [...places].filter(([, place]) => isAsked[place] === true);
      const rows = [...columns].map(
        ([what, column]) => [`${names}.${what}`, asked.map(([, place]) => column[place] ?? unknown)] as const,
      );
      return [[names, asked.map(([name]) => name)] as const, ...rows].flatMap(([name, texts]) => [
        ...storedTexts(name, texts),
      ]);
    },
  };
}
