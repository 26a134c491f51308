// Says in small lines under the number of results how a question was understood, and what else was found with it.
import { ArchiveWords } from '../../layouts/archive-words.tsx';
import { inArchiveLanguage } from '../../layouts/in-archive-language.ts';
import { searchWording } from '../../layouts/wording/search.ts';
import { alsoFound } from './also-found.ts';
import type { Answer } from './search-engine.ts';
import { type OnState, type SearchState, withWordReplaced, writeState } from './search-state.ts';

export interface SearchNotesProps {
  readonly answer: Answer;
  readonly state: SearchState;
  readonly onState: OnState;
}

export function SearchNotes({ answer, state, onState }: SearchNotesProps) {
  const { corrections, notes } = answer;
  const also = alsoFound(answer, state.query);
  const distinct = corrections.filter(
    ({ asked }, place) => corrections.findIndex((other) => other.asked === asked) === place,
  );
  if (corrections.length + notes.length + also.length === 0) return null;
  const link = (asked: string, word: string) => (
    <a
      {...inArchiveLanguage}
      href={writeState(withWordReplaced(state, asked, word))}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onState((now) => withWordReplaced(now, asked, word));
      }}
    >
      {word}
    </a>
  );
  return (
    <ul class="search-notes">
      {distinct.map(({ asked, found }) => (
        <li key={asked}>
          {searchWording.searchCorrected(asked)}
          {found.map((word, index) => [index > 0 && ', ', link(asked, word)])}
        </li>
      ))}
      {notes.map((note) => (
        <li key={`${note.start} ${note.kind}`}>{searchWording.searchNotes[note.kind](note.text)}</li>
      ))}
      {also.length > 0 && (
        <li>
          {searchWording.alsoFound} <ArchiveWords>{also.join(', ')}</ArchiveWords>
        </li>
      )}
    </ul>
  );
}
