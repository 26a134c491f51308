// Saves results as a file: a table, or a list of sources for reference managers.
import { searchWording } from '../../layouts/wording/search.ts';
import { toBibtex } from '../article/citation/bibtex.ts';
import type { Citation } from '../article/citation/citation.ts';
import { toCslJson } from '../article/citation/csl-json.ts';
import { toCsv } from '../article/citation/csv.ts';
import { toRis } from '../article/citation/ris.ts';
import type { ListedHit } from '../search/ask-index.ts';

export const listFormats = ['CSV', 'JSON', 'BibTeX', 'RIS'] as const;
export type ListFormat = (typeof listFormats)[number];

interface FileForm {
  readonly ending: string;
  readonly type: string;
  readonly write: (citations: readonly Citation[]) => string;
}

const forms: Readonly<Record<ListFormat, FileForm>> = {
  CSV: { ending: 'csv', type: 'text/csv', write: toCsv },
  JSON: { ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: toCslJson },
  BibTeX: { ending: 'bib', type: 'application/x-bibtex', write: toBibtex },
  RIS: { ending: 'ris', type: 'application/x-research-info-systems', write: toRis },
};

/** Offers the file for download. `root` is the address of the site, with a slash at its end. */
export function saveHits(hits: readonly ListedHit[], format: ListFormat, root: string): void {
  const { ending, type, write } = forms[format];
  const citations = hits.map(({ path, ...hit }): Citation => ({ ...hit, address: root + path.slice(1) }));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([write(citations)], { type }));
  link.download = `${searchWording.fileOfHits}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), laterThanDownload);
}

const laterThanDownload = 60_000; // milliseconds: some browsers read the file only after the question where to put it
