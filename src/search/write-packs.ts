// Writes pieces of the index into packs, named for their content.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzip } from '../packing.ts';
import { encodePack, packEnding, pieceName } from './pack.ts';

/** Writes pieces as they come, neighbours in packs of their own. */
export interface PieceWriter {
  add(piece: Uint8Array): void;
  /** Writes the last ones; the names of all, in their order. */
  end(): readonly string[];
}

/** Begins pieces that are asked for together. */
export type BeginPieces = () => PieceWriter;

// Where a server knows no ranges, a piece costs its whole pack; of a folder, a pack is one file more.
const packSize = 48_000; // bytes, and the piece that fills it

export function createPackWriter(folder: string): BeginPieces {
  return () => {
    const names: string[] = [];
    let pack: Uint8Array[] = [];
    let length = 0;
    const write = () => {
      if (pack.length > 0) names.push(...writePack(pack, folder));
      pack = [];
      length = 0;
    };
    return {
      add(piece) {
        const packed = gzip(piece);
        pack.push(packed);
        length += packed.length;
        if (length >= packSize) write();
      },
      end() {
        write();
        return names;
      },
    };
  };
}

/** Writes a whole list of pieces. */
export function savePieces(pieces: Iterable<Uint8Array>, begin: BeginPieces): readonly string[] {
  const writer = begin();
  for (const piece of pieces) writer.add(piece);
  return writer.end();
}

/** Ten hexadecimal digits of the SHA-256. */
export function contentName(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

function writePack(pieces: readonly Uint8Array[], folder: string): readonly string[] {
  const { bytes, places } = encodePack(pieces);
  const pack = contentName(bytes);
  writeFileSync(join(folder, `${pack}${packEnding}`), bytes);
  return places.map((place) => pieceName({ pack, ...place }));
}
