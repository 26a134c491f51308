// How the files of an index are stored: packed, all but the first, which says where everything is.
import { gunzip } from '../packing.ts';
import { startFile } from './index-start.ts';

/** What a stored file holds; throws an Error for what is damaged. */
export function contentOf(name: string, stored: Uint8Array): Uint8Array {
  return name === startFile ? stored : gunzip(stored);
}
