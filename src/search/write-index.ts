// Writes the search index with Pagefind. The only user of the pagefind package.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { facetsOf, metadataOf, type SearchRecord } from './search-record.ts';

/** Pagefind's own user interfaces, which the site does not use. */
const unused = ['pagefind-component-ui', 'pagefind-modular-ui', 'pagefind-ui'].flatMap((name) => [
  `${name}.css`,
  `${name}.js`,
]);

/** Indexes the records in the order given and writes the index into a folder; `onProgress` hears how many are done. */
export async function writeIndex(
  records: Iterable<SearchRecord>,
  folder: string,
  onProgress: (done: number) => void,
): Promise<void> {
  try {
    const created = await createIndex({ forceLanguage: 'de' });
    const index = orThrow(created.index, created.errors);
    await addRecords(index, records, onProgress);
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join('; ')}`);
  } finally {
    await close();
  }
  for (const file of [...unused, 'pagefind-highlight.js']) await rm(join(folder, file), { force: true });
}

async function addRecords(
  index: PagefindIndex,
  records: Iterable<SearchRecord>,
  onProgress: (done: number) => void,
): Promise<void> {
  let done = 0;
  // One at a time, in order: the numbers that Pagefind gives to pages must not depend on which answer comes first.
  for (const record of records) {
    const { errors } = await index.addCustomRecord({
      url: record.path,
      content: record.content,
      language: 'de',
      meta: metadataOf(record),
      filters: facetsOf(record),
    });
    if (errors.length > 0) throw new Error(`Pagefind refused ${record.path}: ${errors.join('; ')}`);
    onProgress(++done);
  }
}

function orThrow(index: PagefindIndex | undefined, errors: readonly string[]): PagefindIndex {
  if (index) return index;
  throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
}
