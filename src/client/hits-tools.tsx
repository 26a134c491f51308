// What one does with results as a whole: order them, copy a link to them, save them as a list of sources.
import { useEffect, useState } from 'preact/hooks';
import { searchWording } from '../../layouts/wording/search.ts';
import { orders } from '../search/ask-index.ts';
import { copyText } from './copy-text.ts';
import { type ListFormat, listFormats, saveHits } from './save-hits.ts';
import type { Answer } from './search-engine.ts';
import { type OnState, type SearchState, withOrder } from './search-state.ts';

interface HitsToolsProps {
  readonly answer: Answer;
  readonly state: SearchState;
  readonly root: string;
  readonly onState: OnState;
}

export function HitsTools({ answer, state, root, onState }: HitsToolsProps) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [answer]); // it was said of other results
  const copy = async () =>
    setSaid((await copyText(location.href)) ? searchWording.linkCopied : searchWording.linkNotCopied);
  const save = async (format: ListFormat) => {
    setSaid(searchWording.savingHits);
    try {
      saveHits(await answer.listed(), format, root);
      setSaid(searchWording.hitsSaved(answer.total));
    } catch {
      setSaid(searchWording.hitsNotSaved);
    }
  };
  return (
    <div class="hits-tools">
      {answer.total > 1 && <OrderChoice state={state} onState={onState} />}
      <button type="button" onClick={copy}>
        {searchWording.copyLink}
      </button>
      <details>
        <summary>{searchWording.saveHits}</summary>
        {listFormats.map((format) => (
          <button key={format} type="button" onClick={() => save(format)}>
            {format}
          </button>
        ))}
      </details>
      <span class="said" aria-live="polite">
        {said}
      </span>
    </div>
  );
}

function OrderChoice({ state, onState }: Pick<HitsToolsProps, 'state' | 'onState'>) {
  const choose = (name: string) => {
    const chosen = orders.find((one) => one === name);
    if (chosen !== undefined) onState((now) => withOrder(now, chosen));
  };
  return (
    <label class="order">
      <span class="visually-hidden">{searchWording.order}</span>
      <select value={state.order} onChange={(event) => choose(event.currentTarget.value)}>
        {orders.map((one) => (
          <option key={one} value={one}>
            {searchWording.orders[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
