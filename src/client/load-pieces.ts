// Loads pieces of the index, over HTTP or from a folder; the browser unpacks them beside the script, while it does
// something else.
import type { IndexPieces } from '../search/open-index.ts';
import { onlyPiece, type PiecePlace, packEnding, pieceAt, placeOf, unescaped } from '../search/pack.ts';
import { loadPackScript } from './load-pack-script.ts';

/** The pieces of an index, whose start has this absolute address. */
export function loadPieces(startAddress: string): IndexPieces {
  const isOnDisk = new URL(startAddress).protocol === 'file:';
  const { start, read, again } = isOnDisk ? piecesOfScripts(startAddress) : piecesOverHttp(startAddress);
  return {
    start: async () => unpacked(await start()),
    read: async (name) => {
      const place = placeOf(name);
      if (place === undefined) throw new Error(`${name} is no piece of an index`);
      try {
        return await unpacked(await read(place));
      } catch {
        // What is stored of a pack may be damaged, or the answer was cut: once more, past all stores.
        return unpacked(await again(place));
      }
    },
  };
}

interface PackedPieces {
  start(): Promise<Uint8Array>;
  read(place: PiecePlace): Promise<Uint8Array>;
  /** Loads the pack, or the part of it, anew. */
  again(place: PiecePlace): Promise<Uint8Array>;
}

function piecesOfScripts(startAddress: string): PackedPieces {
  const packs = new Map<string, ReturnType<typeof loadPackScript>>();
  const load = (address: string) => {
    const loading = loadPackScript(address);
    packs.set(address, loading);
    loading.catch(() => packs.delete(address));
    return loading;
  };
  const pieceOf = async ({ from }: PiecePlace, pack: ReturnType<typeof loadPackScript>) => {
    const piece = (await pack).get(from);
    if (piece === undefined) throw new Error(`there is no piece at ${from}`);
    return piece;
  };
  return {
    start: async () => {
      const [piece] = (await loadPackScript(startAddress)).values();
      if (piece === undefined) throw new Error(`${startAddress} is no start of an index`);
      return piece;
    },
    read: async (place) => {
      const address = addressOf(place, startAddress);
      return pieceOf(place, packs.get(address) ?? load(address));
    },
    again: async (place) => pieceOf(place, load(addressOf(place, startAddress))),
  };
}

function piecesOverHttp(startAddress: string): PackedPieces {
  // Of a server that knows no ranges, and answers with the whole file.
  const whole = new Map<string, Uint8Array>();
  const ask = async (place: PiecePlace, cache: RequestCache) => {
    const address = addressOf(place, startAddress);
    const headers = { Range: `bytes=${place.from}-${place.to - 1}` };
    const response = await fetched(address, { cache, headers });
    const bytes = await bytesOf(response);
    if (response.status === 206) return unescaped(bytes);
    whole.set(address, bytes);
    return pieceAt(bytes, place);
  };
  return {
    start: async () => onlyPiece(await bytesOf(await fetched(startAddress))),
    read: async (place) => {
      const known = whole.get(addressOf(place, startAddress));
      return known === undefined ? ask(place, 'default') : pieceAt(known, place);
    },
    // Chromium keeps nothing of an answer that it broke off because the reader left the page, and then answers with that.
    again: (place) => ask(place, 'reload'),
  };
}

function addressOf({ pack }: PiecePlace, startAddress: string): string {
  return new URL(`${pack}${packEnding}`, startAddress).href;
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
