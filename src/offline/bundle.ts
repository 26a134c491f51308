// A bundle: many files of the site in one, so that the whole archive is saved with few requests.

/** A file below the site's root: "artikel/haushalt.html". */
export interface BundledFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const headSize = 4; // bytes that say how long the list of files is, the lowest first

/** The length of a list, the list of paths and lengths as JSON, and the files one after another. */
export function encodeBundle(files: readonly BundledFile[]): Uint8Array {
  const list = new TextEncoder().encode(JSON.stringify(files.map(({ path, bytes }) => [path, bytes.length])));
  const total = files.reduce((sum, { bytes }) => sum + bytes.length, headSize + list.length);
  const bundle = new Uint8Array(total);
  new DataView(bundle.buffer).setUint32(0, list.length, true);
  bundle.set(list, headSize);
  let at = headSize + list.length;
  for (const { bytes } of files) {
    bundle.set(bytes, at);
    at += bytes.length;
  }
  return bundle;
}

/** A file of a bundle; undefined where it is not in it. Throws an Error for what is no bundle. */
export function fileInBundle(bundle: Uint8Array<ArrayBuffer>, path: string): Uint8Array<ArrayBuffer> | undefined {
  const length = new DataView(bundle.buffer, bundle.byteOffset).getUint32(0, true);
  const list: readonly (readonly [path: string, length: number])[] = JSON.parse(
    new TextDecoder().decode(bundle.subarray(headSize, headSize + length)),
  );
  let at = headSize + length;
  for (const [file, size] of list) {
    if (file === path) return bundle.subarray(at, at + size);
    at += size;
  }
  return undefined;
}
