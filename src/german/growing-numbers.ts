// A long list of numbers that grows without being copied.

export interface GrowingNumbers {
  length(): number;
  /** 0 where nothing was put. */
  at(index: number): number;
  /** Whole numbers from 0 to 2^32 - 1, anywhere. */
  put(index: number, value: number): void;
  push(value: number): void;
}

/** In parts: an array that grows is in memory twice while it is copied. */
export function createGrowingNumbers(): GrowingNumbers {
  const parts: Uint32Array[] = [];
  let length = 0;
  const put = (index: number, value: number) => {
    const part = parts[index >>> partBits] ?? partFor(index);
    part[index & lastOfPart] = value;
    if (index >= length) length = index + 1;
  };
  const partFor = (index: number) => {
    let last = new Uint32Array(0);
    while (index >= parts.length * perPart) {
      last = new Uint32Array(perPart);
      parts.push(last);
    }
    return last;
  };
  return {
    length: () => length,
    at: (index) => parts[index >>> partBits]?.[index & lastOfPart] ?? 0,
    put,
    push: (value) => put(length, value),
  };
}

const partBits = 14;
const perPart = 2 ** partBits;
const lastOfPart = perPart - 1;
