// Loads pieces of the index, over HTTP or from a folder; the browser unpacks them beside the script, while it does
// something else.
import { startFile } from '../search/index-start.ts';
import type { IndexPieces } from '../search/open-index.ts';
import { onlyPiece, type PiecePlace, packEnding, pieceAt, placeOf, unescaped } from '../search/pack.ts';
import { loadPackScript } from './load-pack-script.ts';

/** The pieces of the index in a folder, whose address is absolute and ends with a slash. */
export function loadPieces(folder: string): IndexPieces {
  const { start, read, forget } =
    new URL(folder).protocol === 'file:' ? piecesOfScripts(folder) : piecesOverHttp(folder);
  return {
    start: async () => unpacked(await start()),
    read: async (name) => {
      const place = placeOf(name);
      if (place === undefined) throw new Error(`${name} is no piece of an index`);
      try {
        return await unpacked(await read(place));
      } catch (error) {
        forget(place); // who asks again gets the pack anew
        throw error;
      }
    },
  };
}

interface PackedPieces {
  start(): Promise<Uint8Array>;
  read(place: PiecePlace): Promise<Uint8Array>;
  /** Lets a pack be loaded once more. */
  forget(place: PiecePlace): void;
}

function piecesOfScripts(folder: string): PackedPieces {
  const packs = new Map<string, ReturnType<typeof loadPackScript>>();
  return {
    start: async () => {
      const [piece] = (await loadPackScript(folder + startFile)).values();
      if (piece === undefined) throw new Error(`${folder}${startFile} is no start of an index`);
      return piece;
    },
    read: async (place) => {
      const address = addressOf(place, folder);
      const loading = packs.get(address) ?? loadPackScript(address);
      packs.set(address, loading);
      const piece = (await loading).get(place.from);
      if (piece === undefined) throw new Error(`${address} has no piece at ${place.from}`);
      return piece;
    },
    forget: (place) => packs.delete(addressOf(place, folder)),
  };
}

function piecesOverHttp(folder: string): PackedPieces {
  // Of a server that knows no ranges, and answers with the whole file.
  const whole = new Map<string, Uint8Array>();
  return {
    start: async () => onlyPiece(await bytesOf(await fetched(folder + startFile))),
    read: async (place) => {
      const address = addressOf(place, folder);
      const known = whole.get(address);
      if (known !== undefined) return pieceAt(known, place);
      const { status, bytes } = await answered(address, place);
      if (status === 206) return unescaped(bytes);
      whole.set(address, bytes);
      return pieceAt(bytes, place);
    },
    forget: (place) => whole.delete(addressOf(place, folder)),
  };
}

function addressOf({ pack }: PiecePlace, folder: string): string {
  return `${folder}${pack}${packEnding}`;
}

/** Asks for the bytes of a piece; a server may answer with the whole file. */
async function answered(address: string, { from, to }: PiecePlace) {
  const ask = async (cache: RequestCache) => {
    const response = await fetched(address, { cache, headers: { Range: `bytes=${from}-${to - 1}` } });
    return { status: response.status, bytes: await bytesOf(response) };
  };
  const answer = await ask('default');
  // Chromium keeps nothing of an answer that it broke off because the reader left the page, and then answers with that.
  const isBroken = answer.status === 206 && answer.bytes.length !== to - from;
  return isBroken ? ask('reload') : answer;
}

async function fetched(address: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
