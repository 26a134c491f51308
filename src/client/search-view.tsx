// What stands under the search field: the number of results, the timeline, the results, and the facets beside them.

import { searchWording } from '../../layouts/wording/search.ts';
import type { Counts } from '../search/ask-index.ts';
import { FacetList } from './facet-list.tsx';
import { HitList } from './hit-list.tsx';
import { HitsTools } from './hits-tools.tsx';
import { isInFolder } from './in-folder.ts';
import { ScopeChoice } from './scope-choice.tsx';
import type { Answer } from './search-engine.ts';
import { SearchNotes } from './search-notes.tsx';
import { hasChoices, type OnState, type SearchState } from './search-state.ts';
import { SearchTimeline } from './timeline.tsx';

/** What is known at a moment: nothing asked, an index on its way, an answer, or a failure. */
export type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'answered';
      readonly answer: Answer;
      readonly state: SearchState;
      /** Those of the answer before, until these are counted: nothing jumps while one types. */
      readonly counts: Counts | 'failed' | undefined;
    };

export interface SearchViewProps {
  readonly outcome: Outcome;
  /** The address of the site's root, from this page. */
  readonly root: string;
  readonly onState: OnState;
}

export function SearchView({ outcome, root, onState }: SearchViewProps) {
  return (
    <>
      <p class="hit-count" role="status">
        {statusOf(outcome)}
      </p>
      {outcome.kind === 'idle' && <p class="search-hint">{searchWording.searchHint}</p>}
      {outcome.kind === 'answered' && <Answered {...outcome} root={root} onState={onState} />}
    </>
  );
}

function statusOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'idle':
      return '';
    case 'loading':
      return searchWording.searchLoading;
    case 'failed':
      return isInFolder() ? searchWording.searchFailedInFolder : searchWording.searchFailed;
    case 'answered': {
      const { answer, state } = outcome;
      const query = state.query.trim();
      return answer.total === 0 ? searchWording.noHits(query) : searchWording.hits(answer.total, query);
    }
  }
}

type AnsweredProps = Extract<Outcome, { kind: 'answered' }> & Omit<SearchViewProps, 'outcome'>;

function Answered({ answer, counts, state, root, onState }: AnsweredProps) {
  const known = counts === 'failed' ? undefined : counts;
  const isNarrowable = (answer.total > 0 || hasChoices(state)) && counts !== 'failed';
  return (
    <>
      <ScopeChoice scopes={answer.scopes} state={state} onState={onState} />
      <SearchNotes answer={answer} state={state} onState={onState} />
      <div class="search-answer">
        <FacetList counts={known?.facets} isNarrowable={isNarrowable} state={state} onState={onState} />
        <section class="hits" aria-label={searchWording.searchResults}>
          {counts === 'failed' && <p>{searchWording.countsFailed}</p>}
          {isNarrowable && answer.months !== null && (
            <SearchTimeline timeline={known?.timeline} months={answer.months} state={state} onState={onState} />
          )}
          {answer.total > 0 && <HitsTools answer={answer} state={state} root={root} onState={onState} />}
          <HitList answer={answer} state={state} root={root} onState={onState} />
        </section>
      </div>
    </>
  );
}
