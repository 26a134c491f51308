// A pack holds pieces of the index in one file that is a script as well: a page that was opened from a folder may not
// fetch files, but may load scripts. Over HTTP single pieces are asked for by their bytes (RFC 9110, range requests).
//
// The script hands over texts, one for each piece: nachlesePack(["…","…"]). Read as x-user-defined (WHATWG Encoding),
// each byte is one character, whose code ends in that byte; only four bytes cannot stand in a text and are escaped.

/** Where a piece stands in the file of its pack, in bytes. */
export interface PiecePlace {
  /** The name of its file, without the ending. */
  readonly pack: string;
  readonly from: number;
  readonly to: number;
}

export const packEnding = '.js';
/** How a script that hands over a pack is to be read. */
export const packCharset = 'x-user-defined';

const opening = 'nachlesePack(["';
const between = '","';
const closing = '"])';

/** A place as one word: "0f3a…-15-7130". */
export function pieceName({ pack, from, to }: PiecePlace): string {
  return `${pack}-${from}-${to}`;
}

/** Undefined for what is no name of a piece. */
export function placeOf(name: string): PiecePlace | undefined {
  const [, pack, from, to] = /^([\da-f]+)-(\d+)-(\d+)$/.exec(name) ?? [];
  return pack === undefined ? undefined : { pack, from: Number(from), to: Number(to) };
}

export interface Pack {
  readonly bytes: Uint8Array;
  readonly places: readonly Omit<PiecePlace, 'pack'>[];
}

export function encodePack(pieces: readonly Uint8Array[]): Pack {
  const parts: Uint8Array[] = [];
  const places: Omit<PiecePlace, 'pack'>[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  add(ascii(opening));
  for (const [number, piece] of pieces.entries()) {
    if (number > 0) add(ascii(between));
    const from = length;
    add(escaped(piece));
    places.push({ from, to: length });
  }
  add(ascii(closing));
  return { bytes: joined(parts, length), places };
}

/** A piece out of the file of its pack; throws an Error where the file is too short for it. */
export function pieceAt(file: Uint8Array, { from, to }: Omit<PiecePlace, 'pack'>): Uint8Array {
  if (to > file.length) throw new Error('the file ends before the piece does');
  return unescaped(file.subarray(from, to));
}

/** Whether a file is a pack and nothing else: as a script it hands over texts, and does not do anything beside. */
export function isPack(file: Uint8Array): boolean {
  const end = file.length - closing.length;
  if (end < opening.length || !hasAt(file, 0, opening) || !hasAt(file, end, closing)) return false;
  let at = opening.length;
  while (at < end) {
    const length = lengthInText(file, at);
    if (length === 0) return false;
    at += length;
  }
  return at === end;
}

/** How many bytes at a place are one sign of a text, or what stands between two texts; 0 for what is neither. */
function lengthInText(file: Uint8Array, at: number): number {
  const byte = file[at] ?? 0;
  if (byte === backslash) return unescapes.has(file[at + 1] ?? 0) ? 2 : 0;
  if (letterFor[byte] === 0) return 1;
  return hasAt(file, at, between) ? between.length : 0;
}

function hasAt(file: Uint8Array, at: number, text: string): boolean {
  return ascii(text).every((byte, index) => file[at + index] === byte);
}

/** The only piece of a pack; throws an Error for what is no pack. */
export function onlyPiece(file: Uint8Array): Uint8Array {
  const [from, to] = [opening.length, file.length - closing.length];
  if (to < from) throw new Error('this is no pack');
  return unescaped(file.subarray(from, to));
}

/** The pieces that a script has handed over, by where each begins in the file. */
export function piecesByPlace(texts: readonly string[]): ReadonlyMap<number, Uint8Array> {
  const pieces = new Map<number, Uint8Array>();
  let from = opening.length;
  for (const text of texts) {
    const piece = Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
    pieces.set(from, piece);
    from += escapedLength(piece) + between.length;
  }
  return pieces;
}

const backslash = 0x5c;
const escapes = new Map([
  [0x0a, 'n'],
  [0x0d, 'r'],
  [0x22, '"'],
  [backslash, '\\'],
]);
const unescapes = new Map([...escapes].map(([byte, letter]) => [letter.charCodeAt(0), byte]));

/** The letter behind the backslash, by the byte; 0 for bytes that stand as they are. */
const letterFor = Uint8Array.from({ length: 256 }, (_, byte) => escapes.get(byte)?.charCodeAt(0) ?? 0);

function escapedLength(piece: Uint8Array): number {
  let length = piece.length;
  for (let at = 0; at < piece.length; at++) if (letterFor[piece[at] ?? 0] !== 0) length++;
  return length;
}

function escaped(piece: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(escapedLength(piece));
  let length = 0;
  for (let at = 0; at < piece.length; at++) {
    const byte = piece[at] ?? 0;
    const letter = letterFor[byte] ?? 0;
    if (letter !== 0) bytes[length++] = backslash;
    bytes[length++] = letter === 0 ? byte : letter;
  }
  return bytes;
}

/** The bytes as they were; throws an Error where a backslash stands that nobody wrote. */
export function unescaped(bytes: Uint8Array): Uint8Array {
  const piece = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] === backslash ? unescapes.get(bytes[++at] ?? 0) : bytes[at];
    if (byte === undefined) throw new Error('this is no pack');
    piece[length++] = byte;
  }
  return piece.subarray(0, length);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
