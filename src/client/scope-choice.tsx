// Which part of a very large archive is searched: one of its periods loads less than all of them.
import { periodInWords } from '../../layouts/wording/dates.ts';
import { searchWording } from '../../layouts/wording/search.ts';
import type { Answer } from './search-engine.ts';
import { type OnState, type SearchState, withScope } from './search-state.ts';

interface ScopeChoiceProps {
  readonly scopes: Answer['scopes'];
  readonly state: SearchState;
  readonly onState: OnState;
}

/** Nothing for an archive that is searched as one. */
export function ScopeChoice({ scopes, state, onState }: ScopeChoiceProps) {
  if (scopes.length < 2) return null;
  const chosen = scopes.includes(state.scope) ? state.scope : '';
  const choose = (scope: string) => onState((now) => withScope(now, scope));
  return (
    <label class="scope">
      {searchWording.scope}{' '}
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{searchWording.wholeArchive}</option>
        {scopes.map((scope) => (
          <option key={scope} value={scope}>
            {periodInWords(scope)}
          </option>
        ))}
      </select>
    </label>
  );
}
