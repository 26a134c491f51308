// Says under the number of results how a question was understood, where that may not be what was meant.
import { wording } from '../../layouts/wording/german.ts';
import type { SearchAnswer } from '../search/ask-index.ts';

export function SearchNotes({ corrections, notes }: Pick<SearchAnswer, 'corrections' | 'notes'>) {
  if (corrections.length + notes.length === 0) return null;
  return (
    <ul class="search-notes">
      {corrections.map(({ asked, found }) => (
        <li key={asked}>{wording.searchCorrected(asked, found)}</li>
      ))}
      {notes.map((note) => (
        <li key={`${note.start} ${note.kind}`}>{wording.searchNotes[note.kind](note.text)}</li>
      ))}
    </ul>
  );
}
