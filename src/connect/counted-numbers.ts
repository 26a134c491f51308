// A thing by its number, and how often it is there, in four bytes: an archive has millions.

/** Numbers below 16 million; a count above 255 is 255. */
export function packed(number: number, count: number): number {
  return number * range + Math.min(count, range - 1);
}

export function numberIn(one: number): number {
  return one >>> 8;
}

export function countedIn(one: number): number {
  return one & (range - 1);
}

const range = 256;
