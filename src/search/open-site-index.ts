// Opens the search index of a built site from disk.
import { existsSync, readdirSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzip } from '../packing.ts';
import { UsageError } from '../problem.ts';
import { openIndex, type SearchIndex } from './ask-index.ts';
import { indexFolder, isStartFile } from './index-start.ts';
import { decodeStart, type IndexPieces } from './open-index.ts';
import { onlyPiece, type PiecePlace, packEnding, placeOf, unescaped } from './pack.ts';

/** Opens the index below a site's folder. Throws a UsageError where no site is, or one of another version. */
export async function openSiteIndex(siteDir: string): Promise<SearchIndex> {
  return openIndex(piecesOf(siteDir));
}

/** Of how many segments the index of a site is made: more than one where changes were added to it. Throws as openSiteIndex. */
export async function countSegments(siteDir: string): Promise<number> {
  return decodeStart(await piecesOf(siteDir).start()).segments.length;
}

function piecesOf(siteDir: string): IndexPieces {
  const folder = join(siteDir, indexFolder);
  const [start] = existsSync(folder) ? readdirSync(folder).filter(isStartFile) : [];
  if (start === undefined)
    throw new UsageError(
      `there is no search index in ${siteDir}: run "nachlese build", or name the site with --site DIR`,
    );
  return piecesOnDisk(folder, start);
}

/** The pieces of the index in a folder, which begins with the file `start`. */
export function piecesOnDisk(folder: string, start: string): IndexPieces {
  return {
    start: () => unlessDamaged(join(folder, start), async (path) => gunzip(onlyPiece(await readFile(path)))),
    read: (name) => {
      const place = placeOf(name);
      if (place === undefined) throw new UsageError(`the search index names a piece "${name}": build the site again`);
      return unlessDamaged(join(folder, `${place.pack}${packEnding}`), async (path) =>
        gunzip(unescaped(await readBytes(path, place))),
      );
    },
  };
}

async function readBytes(path: string, { from, to }: PiecePlace): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(to - from);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function unlessDamaged<Content>(path: string, read: (path: string) => Promise<Content>): Promise<Content> {
  try {
    return await read(path);
  } catch {
    throw new UsageError(`${path} is missing or damaged: build the site again with "nachlese build"`);
  }
}
