// What stands under the search field: the number of results, the results, and the facets beside them.
import { dateInWords } from '../../layouts/wording/dates.ts';
import { wording } from '../../layouts/wording/german.ts';
import { type Hit, type Order, orders } from '../search/ask-index.ts';
import type { FacetCounts } from '../search/narrow.ts';
import type { Facet } from '../search/search-record.ts';
import { FacetList } from './facet-list.tsx';
import { withMarkedWords } from './marked-words.ts';
import type { Answer } from './search-engine.ts';
import { SearchNotes } from './search-notes.tsx';
import { hasChoices, type SearchState } from './search-state.ts';

/** What is known at a moment: nothing asked, an index on its way, an answer, or a failure. */
export type Outcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'answered'; readonly answer: Answer; readonly counts: FacetCounts; readonly state: SearchState };

export interface SearchViewProps {
  readonly outcome: Outcome;
  /** The address of the site's root, from this page. */
  readonly root: string;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
  readonly onOrder: (order: Order) => void;
  readonly onMore: () => void;
}

export function SearchView({ outcome, ...rest }: SearchViewProps) {
  return (
    <>
      <p class="hit-count" role="status">
        {statusOf(outcome)}
      </p>
      {outcome.kind === 'idle' && <p class="search-hint">{wording.searchHint}</p>}
      {outcome.kind === 'answered' && <SearchNotes {...outcome.answer} />}
      {outcome.kind === 'answered' && (
        <Answered answer={outcome.answer} counts={outcome.counts} state={outcome.state} {...rest} />
      )}
    </>
  );
}

function statusOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'idle':
      return '';
    case 'loading':
      return wording.searchLoading;
    case 'failed':
      return wording.searchFailed;
    case 'answered': {
      const { answer, state } = outcome;
      const query = state.query.trim();
      return answer.total === 0 ? wording.noHits(query) : wording.hits(answer.total, query);
    }
  }
}

interface AnsweredProps extends Omit<SearchViewProps, 'outcome'> {
  readonly answer: Answer;
  readonly counts: FacetCounts;
  readonly state: SearchState;
}

function Answered({ answer, counts, state, root, onToggle, onClear, onOrder, onMore }: AnsweredProps) {
  const rest = answer.total - answer.hits.length;
  return (
    <div class="search-answer">
      {(answer.total > 0 || hasChoices(state)) && (
        <FacetList counts={counts} chosen={state.chosen} onToggle={onToggle} onClear={onClear} />
      )}
      <section class="hits" aria-label={wording.searchResults}>
        {answer.total > 1 && <OrderChoice order={state.order} onOrder={onOrder} />}
        {answer.total === 0 ? (
          <ul class="no-hits">
            {wording.noHitsHints.map((hint) => (
              <li key={hint}>{hint}</li>
            ))}
          </ul>
        ) : (
          <ol>
            {answer.hits.map((hit) => (
              <HitEntry key={hit.path} hit={hit} root={root} />
            ))}
          </ol>
        )}
        {rest > 0 && (
          <button type="button" class="more" onClick={onMore}>
            {wording.moreHits(rest)}
          </button>
        )}
      </section>
    </div>
  );
}

interface OrderChoiceProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  const choose = (name: string) => {
    const chosen = orders.find((one) => one === name);
    if (chosen !== undefined) onOrder(chosen);
  };
  return (
    <label class="order">
      <span class="visually-hidden">{wording.order}</span>
      <select value={order} onChange={(event) => choose(event.currentTarget.value)}>
        {orders.map((one) => (
          <option key={one} value={one}>
            {wording.orders[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function HitEntry({ hit, root }: { readonly hit: Hit; readonly root: string }) {
  return (
    <li>
      <a class="headline" href={withMarkedWords(root + hit.path.slice(1), hit.found)}>
        {hit.title}
      </a>
      <p class="about">
        <span>{dateInWords(hit.date)}</span>
        {hit.sources.length > 0 && <span>{hit.sources.join(', ')}</span>}
      </p>
      <p class="excerpt">
        {hit.excerpt.map(({ text, isMarked }, index) => (isMarked ? <mark key={index}>{text}</mark> : text))}
      </p>
    </li>
  );
}
