// Loads pieces of the index, over HTTP or from a folder; the browser unpacks them beside the script, while it does
// something else.
import type { IndexPieces } from '../search/open-index.ts';
import { onlyPiece, type PiecePlace, packEnding, pieceAt, placeOf, unescaped } from '../search/pack.ts';
import { loadPackScript } from './load-pack-script.ts';

/** The pieces of an index, whose start has this absolute address. */
export function loadPieces(startAddress: string): IndexPieces {
  const isOnDisk = new URL(startAddress).protocol === 'file:';
  const { start, piece } = isOnDisk ? piecesOfScripts(startAddress) : piecesOverHttp(startAddress);
  return {
    start: () => unpackedFrom(start),
    read: async (name) => {
      const place = placeOf(name);
      if (place === undefined) throw new Error(`${name} is no piece of an index`);
      return unpackedFrom((how) => piece(place, how));
    },
  };
}

/** "anew" is past all stores, the page's own and the browser's. */
type How = 'stored' | 'anew';
/** Takes a piece out of what was loaded; throws an Error where it is not there. */
type Cut = () => Uint8Array;

interface PackedPieces {
  start(how: How): Promise<Cut>;
  piece(place: PiecePlace, how: How): Promise<Cut>;
}

async function unpackedFrom(load: (how: How) => Promise<Cut>): Promise<Uint8Array> {
  // When this fails, there is no network, or the reader has left: nothing is wrong with what is stored.
  const cut = await load('stored');
  try {
    return await unpacked(cut());
  } catch {
    // What is stored of it may be damaged, or the answer was cut. Chromium keeps nothing of an answer that it broke off
    // because the reader left the page, and then answers with that.
    return unpacked((await load('anew'))());
  }
}

function piecesOfScripts(startAddress: string): PackedPieces {
  const packs = new Map<string, ReturnType<typeof loadPackScript>>();
  const load = (address: string) => {
    const loading = loadPackScript(address);
    packs.set(address, loading);
    loading.catch(() => packs.delete(address));
    return loading;
  };
  return {
    start: async () => {
      const [piece] = (await loadPackScript(startAddress)).values();
      return () => present(piece, startAddress);
    },
    piece: async (place, how) => {
      const address = addressOf(place, startAddress);
      const pack = await ((how === 'stored' && packs.get(address)) || load(address));
      return () => present(pack.get(place.from), address);
    },
  };
}

function present(piece: Uint8Array | undefined, address: string): Uint8Array {
  if (piece === undefined) throw new Error(`${address} does not hold what it should`);
  return piece;
}

function piecesOverHttp(startAddress: string): PackedPieces {
  // Of a server that knows no ranges, and answers with the whole file.
  const whole = new Map<string, Uint8Array>();
  return {
    start: async (how) => {
      const bytes = await bytesOf(await fetched(startAddress, { cache: cacheFor[how] }));
      return () => onlyPiece(bytes);
    },
    piece: async (place, how) => {
      const address = addressOf(place, startAddress);
      const known = how === 'stored' ? whole.get(address) : undefined;
      if (known !== undefined) return () => pieceAt(known, place);
      const headers = { Range: `bytes=${place.from}-${place.to - 1}` };
      const response = await fetched(address, { cache: cacheFor[how], headers });
      const bytes = await bytesOf(response);
      if (response.status === 206) return () => unescaped(bytes);
      whole.set(address, bytes);
      return () => pieceAt(bytes, place);
    },
  };
}

const cacheFor: Readonly<Record<How, RequestCache>> = { stored: 'default', anew: 'reload' };

function addressOf({ pack }: PiecePlace, startAddress: string): string {
  return new URL(`${pack}${packEnding}`, startAddress).href;
}

async function fetched(address: string, options: RequestInit): Promise<Response> {
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
