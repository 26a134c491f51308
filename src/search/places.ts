// Where the words of an archive stand: millions of places, which as objects would fill the memory.
import { createGrowingNumbers } from '../german/growing-numbers.ts';
import { createNumberChains } from './number-chains.ts';

/**
 * Rising numbers, one for each place of a word: the number of the article times `placesOfArticle`, and which word of the
 * article it is.
 */
export type Places = Float64Array;

export const placesOfArticle = 2 ** 24;

/** Where forms stand, by their numbers; as those of one where there are several. Good until the next call. */
export type PlacesOf = (forms: ArrayLike<number>) => Places;

export interface GrowingPlaces {
  /** A form stands in the article that is read; each form's positions rise. */
  add(form: number, position: number): void;
  endArticle(): void;
  /** Nothing is added any more. */
  done(): PlacesOf;
}

/** Of a place only what it differs by from the one before is kept: two or three bytes. */
export function createPlaces(): GrowingPlaces {
  const chains = createNumberChains(); // of each form: twice a distance in an article, or twice that of two articles and 1
  let last = createGrowingNumbers(); // of each form: where it stands last, the article and the position
  let article = 0;

  return {
    add(form, position) {
      const before = last.at(form * 2);
      if (before !== article) {
        chains.add(form, (article - before) * 2 + 1);
        chains.add(form, position);
        last.put(form * 2, article);
      } else chains.add(form, (position - last.at(form * 2 + 1)) * 2);
      last.put(form * 2 + 1, position);
    },
    endArticle: () => void article++,
    done() {
      last = createGrowingNumbers();
      return placesIn(chains.bytesOf);
    },
  };
}

function placesIn(bytesOf: (form: number) => Uint8Array): PlacesOf {
  let places = new Float64Array(1 << 12);
  return (forms) => {
    let length = 0;
    for (let index = 0; index < forms.length; index++) {
      const bytes = bytesOf(forms[index] ?? 0);
      if (length + bytes.length > places.length) places = longer(places, length + bytes.length);
      length = readPlaces(bytes, places, length);
    }
    const found = places.subarray(0, length);
    return forms.length > 1 ? distinct(found.sort()) : found;
  };
}

/** Puts places behind so many others; says how many there are then. */
function readPlaces(bytes: Uint8Array, places: Places, count: number): number {
  let length = count;
  let place = 0;
  let article = 0;
  let isBegun = false; // an article, of which the position comes
  for (let at = 0; at < bytes.length; at++) {
    let number = 0;
    let byte = bytes[at] ?? 0;
    for (let unit = 1; ; unit *= 128) {
      number += (byte & 127) * unit;
      if (byte < 128) break;
      byte = bytes[++at] ?? 0;
    }
    if (isBegun) place = article * placesOfArticle + number;
    else if (number % 2 === 1) article += (number - 1) / 2;
    else place += number / 2;
    isBegun = !isBegun && number % 2 === 1;
    if (!isBegun) places[length++] = place;
  }
  return length;
}

/** Sorted numbers, each once; changes the list. */
function distinct(sorted: Places): Places {
  let length = 0;
  for (let at = 0; at < sorted.length; at++) {
    const place = sorted[at] ?? 0;
    if (length === 0 || sorted[length - 1] !== place) sorted[length++] = place;
  }
  return sorted.subarray(0, length);
}

function longer(places: Places, length: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(Math.max(places.length * 2, length));
  copy.set(places);
  return copy;
}
