// The same articles in an index of Pagefind as it is shipped, to compare with.
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../src/search/search-record.ts';

const unused = /^pagefind[.-].*\.(?:js|css)$/; // its own user interfaces

/** Bytes of the index, with Pagefind's runtime for German and without its user interfaces. */
export async function stockIndexSize(records: readonly SearchRecord[]): Promise<number> {
  try {
    const { index } = await createIndex({ forceLanguage: 'de' });
    if (index === undefined) throw new Error('Pagefind did not start');
    for (const { path, title, content } of records)
      await index.addCustomRecord({ url: path, content, language: 'de', meta: { title } });
    const { files } = await index.getFiles();
    return files.filter(({ path }) => !unused.test(path)).reduce((sum, file) => sum + file.content.length, 0);
  } finally {
    await close();
  }
}
