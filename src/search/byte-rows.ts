// Keeps very many short rows of bytes in a few long ones.
import { byteReader, byteWriter } from './bytes.ts';

export interface ByteRows extends Iterable<Uint8Array> {
  add(row: Uint8Array): void;
}

export function createByteRows(): ByteRows {
  const full: Uint8Array[] = [];
  const last = byteWriter();
  return {
    add(row) {
      last.number(row.length);
      last.bytes(row);
      if (last.length() > perPart) full.push(last.taken());
    },
    *[Symbol.iterator]() {
      for (const part of [...full, last.done()]) {
        for (const reader = byteReader(part); !reader.isAtEnd(); ) yield reader.bytes(reader.number());
      }
    },
  };
}

const perPart = 2 ** 16; // bytes
