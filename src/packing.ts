// Packs bytes, writes zip archives, and unpacks files of one within limits. The only user of fflate.
import { gunzipSync, gzipSync, unzipSync, zipSync } from 'fflate';

/** As gzip: the same bytes everywhere, where Node's own zlib packs otherwise from version to version. */
export function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}

/** The other way; throws an Error for what is no gzip. */
export function gunzip(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes);
}

/** A file for a zip archive, by its path in it: "archiv/index.html". */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Whether packing it once more would only cost time. */
  readonly isPacked: boolean;
}

/**
 * Writes files into a zip archive, part by part: the same bytes for the same files. At most 65,535 files, 4 GB in all.
 * Each file's length stands before it, not behind it as fflate's own Zip has it: macOS has refused such archives.
 */
export function zip(files: Iterable<ZipFile>, write: (part: Uint8Array) => void): void {
  const entries: Uint8Array[] = []; // of the list at the end
  const mtime = new Date(1980, 0, 1); // the first that a zip archive can name, in whatever time zone
  let length = 0;
  for (const { path, bytes, isPacked } of files) {
    // An archive of this file alone: the file, its entry in the list, and the end.
    const archive = zipSync({ [path]: [bytes, { level: isPacked ? 0 : 6, mtime }] });
    const list = new DataView(archive.buffer, archive.byteOffset + archive.length - endLength).getUint32(16, true);
    const entry = archive.slice(list, -endLength);
    new DataView(entry.buffer).setUint32(42, length, true); // where the file begins
    entries.push(entry);
    write(archive.subarray(0, list));
    length += list;
  }
  for (const entry of entries) write(entry);
  const listLength = entries.reduce((sum, entry) => sum + entry.length, 0);
  const end = new DataView(new ArrayBuffer(endLength));
  end.setUint32(0, 0x06054b50, true);
  for (const place of [8, 10]) end.setUint16(place, entries.length, true);
  end.setUint32(12, listLength, true);
  end.setUint32(16, length, true);
  write(new Uint8Array(end.buffer));
}

const endLength = 22; // bytes behind the list, where no comment stands

export type Unpacked =
  | { readonly kind: 'files'; readonly files: ReadonlyMap<string, string> }
  | { readonly kind: 'broken' }
  | { readonly kind: 'too large' };

/** The wanted files of an archive as text (UTF-8), by their paths in it. A few kilobytes can claim to be terabytes: such are not unpacked. */
export function unpack(bytes: Uint8Array, isWanted: (path: string) => boolean): Unpacked {
  const taken = new Set<string>();
  let total = 0;
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (++entries > mostEntries) throw new TooLarge();
        if (!isWanted(name) || taken.has(name)) return false;
        taken.add(name);
        total += originalSize;
        if (size > largestPacked || originalSize > largestFile || total > largestTotal) throw new TooLarge();
        return true;
      },
    });
    return { kind: 'files', files: new Map(Object.entries(files).map(([path, file]) => [path, decoded(file)])) };
  } catch (error) {
    return { kind: error instanceof TooLarge ? 'too large' : 'broken' };
  }
}

const mebibyte = 1024 * 1024;
const largestPacked = 20 * mebibyte;
const largestFile = 64 * mebibyte;
const largestTotal = 200 * mebibyte;
const mostEntries = 100_000;

class TooLarge extends Error {}

function decoded(file: Uint8Array): string {
  const isUtf16 = file[0] === 0xff && file[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(file);
}
