// Where the words of an archive stand: millions of places, which as objects would fill the memory.

/**
 * Rising numbers, one for each place of a word: the number of the article times `placesOfArticle`, and which word of the
 * article it is.
 */
export type Places = Float64Array;

export const placesOfArticle = 2 ** 24;

export interface GrowingPlaces {
  /** A form stands in the article that is read; each form's positions rise. */
  add(form: number, position: number): void;
  endArticle(): void;
  /** Gives the places of each form, by its number; nothing is added any more. */
  done(forms: number): (form: number) => Places;
}

export function createPlaces(): GrowingPlaces {
  // In parts, as an array that grows would be copied again and again.
  const parts: Uint32Array[] = []; // form and position, by turns
  let part = new Uint32Array(0);
  let length = 0;
  const ends: number[] = []; // of articles, in places

  function forEach(see: (form: number, place: number) => void): void {
    let index = 0;
    for (const [article, end] of ends.entries()) {
      for (; index < end; index++) {
        const from = parts[Math.floor(index / perPart)];
        const at = (index % perPart) * 2;
        see(from?.[at] ?? 0, article * placesOfArticle + (from?.[at + 1] ?? 0));
      }
    }
  }

  return {
    add(form, position) {
      const at = (length++ % perPart) * 2;
      if (at === 0) {
        part = new Uint32Array(perPart * 2);
        parts.push(part);
      }
      part[at] = form;
      part[at + 1] = position;
    },
    endArticle: () => void ends.push(length),
    done(forms) {
      const starts = new Uint32Array(forms + 1); // where the places of each form begin, and those of the next one
      forEach((form) => {
        starts[form + 1] = (starts[form + 1] ?? 0) + 1;
      });
      for (let form = 0; form < forms; form++) starts[form + 1] = (starts[form + 1] ?? 0) + (starts[form] ?? 0);
      const next = starts.slice();
      const places = new Float64Array(length);
      forEach((form, place) => {
        const at = next[form] ?? 0;
        places[at] = place;
        next[form] = at + 1;
      });
      return (form) => places.subarray(starts[form], starts[form + 1]);
    },
  };
}

const perPart = 2 ** 19; // places

/** The places of several words as those of one. */
export function mergedPlaces(lists: readonly Places[]): Places {
  const [only, ...others] = lists;
  if (only === undefined || others.length === 0) return only ?? new Float64Array(0);
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const list of lists) {
    all.set(list, length);
    length += list.length;
  }
  return distinct(all.sort());
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
