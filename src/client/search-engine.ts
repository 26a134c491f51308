// Answers one state of the search page at a time; an answer that comes too late is dropped.
import {
  emptyIndex,
  type Hit,
  openIndex,
  type PagefindRuntime,
  type SearchAnswer,
  type SearchIndex,
} from '../search/ask-index.ts';
import type { SearchState } from './search-state.ts';

export interface Answer extends Omit<SearchAnswer, 'hits'> {
  readonly hits: readonly Hit[];
}

export interface SearchEngine {
  /** The answer to a state, or undefined when another one has been asked for in the meantime. */
  answer(state: SearchState): Promise<Answer | undefined>;
}

/** `indexAddress` is the folder of Pagefind's index, absolute and with a slash at its end; an empty archive has none. */
export function createEngine(indexAddress: string | undefined): SearchEngine {
  let opened: Promise<SearchIndex> | undefined;
  let latest = 0;
  const open = () => {
    opened ??= loadIndex(indexAddress).catch((error: unknown) => {
      opened = undefined; // the next question tries again
      throw error;
    });
    return opened;
  };
  return {
    async answer(state) {
      const asked = ++latest;
      const index = await open();
      if (asked !== latest) return undefined;
      const { hits, ...found } = await index.ask(state);
      if (asked !== latest) return undefined;
      const loaded = await Promise.all(hits.slice(0, state.shown).map((hit) => hit.load()));
      return asked === latest ? { ...found, hits: loaded } : undefined;
    },
  };
}

async function loadIndex(address: string | undefined): Promise<SearchIndex> {
  if (address === undefined) return emptyIndex;
  const runtime: PagefindRuntime = await import(`${address}pagefind.js`);
  return openIndex(runtime, address);
}
