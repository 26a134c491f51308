// The files of an index as they lie on the disk.
import { gunzipSync } from 'node:zlib';
import { startFile } from '../../src/search/index-start.ts';

/** What a file holds: all but the first are packed. */
export function unpacked(name: string, file: Buffer): Uint8Array {
  return name === startFile ? file : gunzipSync(file);
}
