// Writes pieces of the index into packs, named for their content.
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
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

export interface PackWriter {
  readonly begin: BeginPieces;
  /** The files with all pieces so far. */
  files(): readonly string[];
}

/** Writes packs into a folder; one that is there already is left as it is, as its name says that it has this content. */
export function createPackWriter(folder: string, packed: (piece: Uint8Array) => Uint8Array = gzip): PackWriter {
  const files = new Set<string>();
  const savePack = (pieces: readonly Uint8Array[]) => {
    const { bytes, places } = encodePack(pieces);
    const pack = contentName(bytes);
    files.add(writeOnce(folder, `${pack}${packEnding}`, bytes));
    return places.map((place) => pieceName({ pack, ...place }));
  };
  const begin = (): PieceWriter => {
    const names: string[] = [];
    let pack: Uint8Array[] = [];
    let length = 0;
    const write = () => {
      if (pack.length > 0) names.push(...savePack(pack));
      pack = [];
      length = 0;
    };
    return {
      add(piece) {
        const bytes = packed(piece);
        pack.push(bytes);
        length += bytes.length;
        if (length >= packSize) write();
      },
      end() {
        write();
        return names;
      },
    };
  };
  return { begin, files: () => [...files] };
}

/** Writes a file that is named for its content, unless it is there. Returns its name. */
export function writeOnce(folder: string, file: string, content: Uint8Array): string {
  const path = join(folder, file);
  if (!existsSync(path)) writeFileSync(path, content);
  return file;
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
