// Loads pieces of the index, over HTTP or from a folder; the browser unpacks them beside the script, while it does
// something else.
import type { IndexPieces } from '../search/open-index.ts';
import { onlyPiece, type PiecePlace, packEnding, pieceAt, placeOf, unescaped } from '../search/pack.ts';
import { loadPackScript } from './load-pack-script.ts';

/** The pieces of an index, whose start has this absolute address. */
export function loadPieces(startAddress: string): IndexPieces {
  const isOnDisk = new URL(startAddress).protocol === 'file:';
  const { start, read } = isOnDisk ? piecesOfScripts(startAddress) : piecesOverHttp(startAddress);
  return {
    start: async () => unpacked(await start()),
    read: async (name) => {
      const place = placeOf(name);
      if (place === undefined) throw new Error(`${name} is no piece of an index`);
      return unpacked(await read(place));
    },
  };
}

interface PackedPieces {
  start(): Promise<Uint8Array>;
  read(place: PiecePlace): Promise<Uint8Array>;
}

function piecesOfScripts(startAddress: string): PackedPieces {
  const packs = new Map<string, ReturnType<typeof loadPackScript>>();
  return {
    start: async () => {
      const [piece] = (await loadPackScript(startAddress)).values();
      if (piece === undefined) throw new Error(`${startAddress} is no start of an index`);
      return piece;
    },
    read: async ({ pack, from }) => {
      const address = addressOf(pack, startAddress);
      const loading = packs.get(address) ?? loadPackScript(address);
      packs.set(address, loading);
      loading.catch(() => packs.delete(address));
      const piece = (await loading).get(from);
      if (piece === undefined) throw new Error(`${address} has no piece at ${from}`);
      return piece;
    },
  };
}

function piecesOverHttp(startAddress: string): PackedPieces {
  // Of a server that knows no ranges, and answers with the whole file.
  const whole = new Map<string, Uint8Array>();
  return {
    start: async () => onlyPiece(await bytesOf(await fetched(startAddress))),
    read: async (place) => {
      const address = addressOf(place.pack, startAddress);
      const known = whole.get(address);
      if (known !== undefined) return pieceAt(known, place);
      const response = await fetched(address, { headers: { Range: `bytes=${place.from}-${place.to - 1}` } });
      const bytes = await bytesOf(response);
      if (response.status === 206) return unescaped(bytes);
      whole.set(address, bytes);
      return pieceAt(bytes, place);
    },
  };
}

function addressOf(pack: string, startAddress: string): string {
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
