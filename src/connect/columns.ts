// One number for each text of an archive; texts come to be while the numbers are found.

/** What stands where there is no number. */
export const none = 0xffffffff;

export interface Column {
  at(place: number): number;
  put(place: number, number: number): void;
  /** As long as there are texts now. */
  done(length: number): Uint32Array;
}

/** Goes on from what was there before, which it leaves as it is. */
export function createColumn(before: Uint32Array): Column {
  let numbers = longer(before, before.length + (1 << 16));
  return {
    at: (place) => numbers[place] ?? none,
    put(place, number) {
      if (place >= numbers.length) numbers = longer(numbers, 2 * place);
      numbers[place] = number;
    },
    done: (length) => (length <= numbers.length ? numbers.subarray(0, length) : longer(numbers, length)),
  };
}

function longer(numbers: Uint32Array, length: number): Uint32Array {
  const copy = new Uint32Array(length);
  copy.set(numbers);
  copy.fill(none, numbers.length);
  return copy;
}
