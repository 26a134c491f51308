// Measures what the streams of a PDF document unpack to, before anybody unpacks them: a few kilobytes may be gigabytes.
import { constants, inflateRawSync } from 'node:zlib';
import { ascii85Bytes, asciiHexBytes, lzwLength, runLength } from './pdf-filters.ts';

/** Whether a document unpacks to more than documents do, or in a way in which nobody packs them. Never throws. */
export function unpacksTooFar(file: Uint8Array): boolean {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const lengths = new Map<string, number>(); // by the numbers of their objects
  const objects: string[] = [];
  let total = 0;
  for (const stream of streamsIn(bytes)) {
    const { dictionary, between } = stream;
    const isImage = image.test(dictionary);
    const unpacked = unpackedLength(stream, isImage ? longestImage : longest);
    if (unpacked === undefined) return true;
    total += isImage ? 0 : unpacked;
    if (total > most) return true;
    const number = objectNumber.exec(between.slice(0, between.length - dictionary.length))?.groups?.number ?? '';
    lengths.set(number, Math.max(unpacked, lengths.get(number) ?? 0));
    objects.push(between, objectsIn(stream));
  }
  objects.push(bytes.toString('latin1', Math.max(bytes.lastIndexOf('endstream'), bytes.length - longest)));
  return contentOf(objects.join('\n'), lengths) > mostContent;
}

const mebibyte = 1024 * 1024;
const longestImage = 256 * mebibyte; // a page of a newspaper in colours, scanned with 400 dots per inch
const longest = 64 * mebibyte; // of anything else: typefaces of all Chinese signs, a map in lines
const most = 512 * mebibyte; // of these together
const mostContent = 256 * mebibyte; // of all pages; several may show the same

const image = /\/Subtype\s*\/Image/;
const objectNumber = /(?<number>\d{1,10})\s{1,20}\d{1,10}\s{1,20}$/; // "12 0 ", before "obj"

interface PdfStream {
  /** What stands between the stream before and this one: what describes this one. */
  readonly between: string;
  readonly dictionary: string;
  /** Up to the end of the file: what is packed says itself where it ends. */
  readonly data: Buffer;
  /** As far as the file says that it goes. */
  readonly own: Buffer;
}

/** Each place is looked at once, however often a file says "stream". */
function* streamsIn(bytes: Buffer): Iterable<PdfStream> {
  let [before, line, end] = [0, 0, 0];
  for (let at = bytes.indexOf(keyword); at >= 0; at = bytes.indexOf(keyword, at + keyword.length)) {
    if (bytes.toString('latin1', Math.max(0, at - 3), at) === 'end') {
      before = at;
      continue;
    }
    if (line <= at) line = nextLine(bytes, at);
    if (end < line) end = placeOf('endstream', bytes, line);
    const between = plainNames(bytes.toString('latin1', before, at));
    const begin = Math.max(...[' obj', '\nobj', '\robj'].map((words) => between.lastIndexOf(words)));
    const dictionary = between.slice(begin + 1);
    yield { between, dictionary, data: bytes.subarray(line), own: bytes.subarray(line, end) };
    before = Math.max(before, at - longestDictionary);
  }
}

const keyword = 'stream';
const longestDictionary = 2000; // characters of one that has the keyword itself in it

function placeOf(words: string, bytes: Buffer, from: number): number {
  const at = bytes.indexOf(words, from);
  return at < 0 ? bytes.length : at;
}

/** Data begin on the line behind the keyword, whatever else stands beside it. */
function nextLine(bytes: Buffer, at: number): number {
  let end = at;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
  return end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1);
}

/** "/Fl#61teDecode" → "/FlateDecode" */
function plainNames(text: string): string {
  return text.replace(/#(?<code>[\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** In bytes; undefined beyond the limit, and for what is packed twice, which may be anything. */
function unpackedLength({ dictionary, data, own }: PdfStream, limit: number): number | undefined {
  const filters = [...dictionary.matchAll(filterEntry)].flatMap(({ groups }) => groups?.names?.match(filterName) ?? []);
  const [filter, ...others] = filters.filter((name) => packing.test(name));
  if (others.length > 0 || elsewhere.test(dictionary)) return undefined;
  if (filter === undefined) return own.length;
  const packed = withoutLetters(filters, own);
  const length = lengthBy(filter, dictionary, packed ?? own, packed ?? data, limit);
  return length > limit ? undefined : length;
}

const filterEntry = /\/(?:Filter|F)\s*(?<names>\[[^\]]{0,1000}\]|\/\w{1,30})/g; // "/Filter [/ASCII85Decode /FlateDecode]"
const filterName = /\/\w{1,30}/g;
const elsewhere = /\/(?:Filter|F)\s+\d{1,10}\s+\d{1,10}\s+R/; // "/Filter 7 0 R": no program writes it
const packing = /^\/(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)$/;

/** Bytes that were written in letters; undefined for others. */
function withoutLetters(filters: readonly string[], data: Buffer): Buffer | undefined {
  if (filters.some((name) => /^\/(?:ASCII85Decode|A85)$/.test(name))) return ascii85Bytes(data);
  if (filters.some((name) => /^\/(?:ASCIIHexDecode|AHx)$/.test(name))) return asciiHexBytes(data);
  return undefined;
}

/** `own` ends with the stream, `all` goes on: what is packed by Flate says itself where it ends. */
function lengthBy(filter: string, dictionary: string, own: Buffer, all: Buffer, limit: number): number {
  if (/LZW/.test(filter)) return lzwLength(own, earlyChange.test(dictionary) ? 0 : 1);
  if (/R/.test(filter)) return runLength(own);
  const unpacked = inflated(all, limit);
  if (unpacked === 'too long') return Number.POSITIVE_INFINITY;
  // What is damaged, or protected by a password, has the length that it has.
  return unpacked?.length ?? own.length;
}

const earlyChange = /\/EarlyChange\s{1,20}0/;

/** Other objects may be packed together in a stream. */
function objectsIn({ dictionary, data }: PdfStream): string {
  const unpacked = /\/ObjStm/.test(dictionary) ? inflated(data, longest) : undefined;
  return unpacked instanceof Buffer ? unpacked.toString('latin1') : '';
}

/** Sums of checks are passed over, as the library does. */
function inflated(packed: Buffer, limit: number): Buffer | 'too long' | undefined {
  try {
    const end = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: limit };
    return inflateRawSync(packed.subarray(zlibHeader), end);
  } catch (error) {
    return error instanceof RangeError ? 'too long' : undefined;
  }
}

const zlibHeader = 2; // bytes

/** The lengths of the contents of all pages, and of those that several pages show, each time. */
function contentOf(objects: string, lengths: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const { groups } of objects.matchAll(contents)) {
    for (const [number = ''] of (groups?.list ?? '').matchAll(reference)) sum += lengths.get(number) ?? 0;
  }
  return sum;
}

const contents = /\/Contents\s{0,20}\[?(?<list>(?:\s{0,20}\d{1,10}\s{1,20}\d{1,10}\s{1,20}R)+)/g; // "/Contents [12 0 R 13 0 R]"
const reference = /\d{1,10}(?=\s{1,20}\d{1,10}\s{1,20}R)/g; // "12"
