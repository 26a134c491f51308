// Puts rows of numbers in the order of an archive in which some articles are new: the others keep their rows.

import { isNew } from './kept-places.ts';
import { type NumberRows, rowsIn } from './number-rows.ts';

/** `made` holds the rows of those articles that do not keep theirs, in their order. */
export function joinRows(before: NumberRows, placeBefore: Int32Array, made: NumberRows): NumberRows {
  const ends = new Uint32Array(placeBefore.length);
  let length = 0;
  let next = 0;
  for (const [place, old] of placeBefore.entries()) {
    length += old === isNew ? made.to(next) - made.from(next++) : before.to(old) - before.from(old);
    ends[place] = length;
  }
  const numbers = new Uint32Array(length);
  next = 0;
  for (let place = 0; place < placeBefore.length; ) {
    const old = placeBefore[place] ?? isNew;
    const from = place === 0 ? 0 : (ends[place - 1] ?? 0);
    if (old === isNew) {
      numbers.set(made.numbers.subarray(made.from(next), made.to(next)), from);
      next++;
      place++;
      continue;
    }
    // Rows that follow each other are copied at once.
    let run = 1;
    while (placeBefore[place + run] === old + run) run++;
    numbers.set(before.numbers.subarray(before.from(old), before.to(old + run - 1)), from);
    place += run;
  }
  return rowsIn(numbers, ends);
}

/** The same for one number of each article. */
export function joinNumbers<Numbers extends Uint32Array | Float32Array>(
  before: Numbers,
  placeBefore: Int32Array,
  now: Numbers,
): Numbers {
  for (const [place, old] of placeBefore.entries()) if (old !== isNew) now[place] = before[old] ?? 0;
  return now;
}
