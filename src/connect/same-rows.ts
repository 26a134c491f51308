// Looks for numbers in rows, and compares rows.
import type { NumberRows } from './number-rows.ts';

/** Whether a row of counted words has one of some. */
export function hasWord({ numbers, from, to }: NumberRows, article: number, isOne: Uint8Array): boolean {
  const end = to(article);
  for (let place = from(article); place < end; place++) if (isOne[(numbers[place] ?? 0) >>> 8] === 1) return true;
  return false;
}

export function isSameRow(one: NumberRows, row: number, other: NumberRows, otherRow: number): boolean {
  const length = one.to(row) - one.from(row);
  if (other.to(otherRow) - other.from(otherRow) !== length) return false;
  const [start, otherStart] = [one.from(row), other.from(otherRow)];
  for (let place = 0; place < length; place++) {
    if (one.numbers[start + place] !== other.numbers[otherStart + place]) return false;
  }
  return true;
}
