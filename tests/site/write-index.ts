// Writes an index anew, as the first build of an archive does.
import type { SearchRecord } from '../../src/search/search-record.ts';
import { updateIndex } from '../../src/search/update-index.ts';

/** Returns the name of the file with which every search begins. */
export function writeIndex(
  records: Iterable<SearchRecord>,
  folder: string,
  onProgress: (done: number) => void,
): string {
  const rows = Array.from(records, (record, number) => ({ key: String(number), record: () => record }));
  return updateIndex({ rows, folder, before: undefined, onProgress }).start;
}
