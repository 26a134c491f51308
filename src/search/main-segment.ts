// The main segment of an index: all articles that there were when it was written.
import { arrangeFamilies, type FormsWithParts } from './families.ts';
import type { IndexStart, SegmentStart } from './index-start.ts';
import { readNounTable } from './noun-table.ts';
import type { SearchRecord } from './search-record.ts';
import { firstAndLastMonth } from './timeline.ts';
import { createVocabulary, type WholeVocabulary } from './vocabulary.ts';
import type { PackWriter } from './write-packs.ts';
import { collectArticles, datesOf, writeSegment } from './write-segment.ts';
import { usualSizes } from './write-words.ts';

export interface MainSegment {
  readonly start: SegmentStart;
  /** Words of all articles. */
  readonly length: number;
  readonly months: IndexStart['months'];
  readonly vocabulary: WholeVocabulary;
}

/** Writes the records in the order given; `onProgress` hears how many are done. */
export function writeMainSegment(
  records: Iterable<SearchRecord>,
  { begin }: PackWriter,
  onProgress: (done: number) => void,
): MainSegment {
  const collected = collectArticles(records, begin, onProgress);
  const lexicon = readNounTable();
  const { words } = collected;
  const vocabulary = createVocabulary(words.forms, lexicon);
  const forms: FormsWithParts = {
    length: words.forms.length,
    formOf: words.forms.letters.wordOf,
    isNoun: words.forms.isNoun,
    partsOf: (form) => vocabulary.partsOf(words.forms.at(form)),
  };
  const start = writeSegment(
    collected,
    {
      families: arrangeFamilies(forms, lexicon),
      placesOf: words.placesOf,
      lengthClasses: words.lengthClasses,
      goneWith: () => 0,
      newForms: words.forms.letters,
    },
    usualSizes,
    begin,
  );
  return { start, length: words.length, months: firstAndLastMonth(datesOf(collected.rows)), vocabulary };
}
