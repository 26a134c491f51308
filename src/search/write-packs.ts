// Writes pieces of the index into packs, named for their content.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzip } from '../packing.ts';
import { encodePack, packEnding, pieceName } from './pack.ts';

/** Saves pieces, neighbours in packs of their own, and names each. */
export type SavePieces = (pieces: readonly Uint8Array[]) => readonly string[];

// Where a server knows no ranges, a piece costs its whole pack; of a folder, a pack is one file more.
const packSize = 48_000; // bytes, and the piece that fills it

export function createPackWriter(folder: string): SavePieces {
  return (pieces) => filledPacks(pieces.map(gzip)).flatMap((group) => writePack(group, folder));
}

/** Ten hexadecimal digits of the SHA-256. */
export function contentName(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

function filledPacks(pieces: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const packs: Uint8Array[][] = [];
  let length = packSize;
  for (const piece of pieces) {
    if (length >= packSize) {
      packs.push([]);
      length = 0;
    }
    packs.at(-1)?.push(piece);
    length += piece.length;
  }
  return packs;
}

function writePack(pieces: readonly Uint8Array[], folder: string): readonly string[] {
  const { bytes, places } = encodePack(pieces);
  const pack = contentName(bytes);
  writeFileSync(join(folder, `${pack}${packEnding}`), bytes);
  return places.map((place) => pieceName({ pack, ...place }));
}
