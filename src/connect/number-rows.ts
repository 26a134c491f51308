// Rows of whole numbers, of any length each, in four bytes a number: an archive has millions.

export interface NumberRows {
  /** All numbers, one row after the other. */
  readonly numbers: Uint32Array;
  /** Where a row begins in them. */
  from(row: number): number;
  /** Where it ends. */
  to(row: number): number;
  forEachIn(row: number, see: (number: number) => void): void;
  readonly ends: Uint32Array;
}

export interface GrowingRows {
  push(number: number): void;
  /** The numbers pushed since the last call are a row. */
  endRow(): void;
  /** The same, with the numbers in their order. */
  endSortedRow(): void;
  done(): NumberRows;
}

export function createNumberRows(): GrowingRows {
  let numbers = new Uint32Array(1024);
  let length = 0;
  const ends: number[] = [];
  return {
    push(number) {
      if (length === numbers.length) {
        const longer = new Uint32Array(length * 2);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[length++] = number;
    },
    endRow() {
      ends.push(length);
    },
    endSortedRow() {
      numbers.subarray(ends.at(-1) ?? 0, length).sort();
      ends.push(length);
    },
    done: () => rowsIn(numbers.subarray(0, length), Uint32Array.from(ends)),
  };
}

/** Rows by where each ends. */
export function rowsIn(numbers: Uint32Array, ends: Uint32Array): NumberRows {
  const from = (row: number) => (row === 0 ? 0 : (ends[row - 1] ?? 0));
  const to = (row: number) => ends[row] ?? 0;
  return {
    numbers,
    ends,
    from,
    to,
    forEachIn(row, see) {
      const end = to(row);
      for (let place = from(row); place < end; place++) see(numbers[place] ?? 0);
    },
  };
}
