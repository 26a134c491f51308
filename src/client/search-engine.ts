// Answers one state of the search page at a time; an answer that comes too late is dropped.
import { emptyIndex, type Hit, openIndex, type SearchAnswer, type SearchIndex } from '../search/ask-index.ts';
import { startFile } from '../search/index-start.ts';
import type { FacetCounts } from '../search/narrow.ts';
import type { SearchState } from './search-state.ts';

export interface Answer extends Omit<SearchAnswer, 'hits' | 'counts'> {
  readonly hits: readonly Hit[];
  /** Undefined when another answer has been asked for in the meantime. */
  counts(): Promise<FacetCounts | undefined>;
}

export interface SearchEngine {
  /** The answer to a state, or undefined when another one has been asked for in the meantime. */
  answer(state: SearchState): Promise<Answer | undefined>;
}

/** `indexAddress` is the folder of the index, absolute and with a slash at its end; an empty archive has none. */
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
      const { hits, counts, ...found } = await index.ask(state);
      if (asked !== latest) return undefined;
      const loaded = await Promise.all(hits.slice(0, state.shown).map((hit) => hit.load()));
      if (asked !== latest) return undefined;
      return {
        ...found,
        hits: loaded,
        counts: async () => {
          const counted = await counts();
          return asked === latest ? counted : undefined;
        },
      };
    },
  };
}

async function loadIndex(address: string | undefined): Promise<SearchIndex> {
  if (address === undefined) return emptyIndex;
  return openIndex({
    read: async (name) => {
      const response = await fetch(address + name);
      if (!response.ok || response.body === null) throw new Error(`${address}${name}: ${response.status}`);
      const isPacked = name !== startFile;
      const body = isPacked ? response.body.pipeThrough(new DecompressionStream('gzip')) : response.body;
      return new Uint8Array(await new Response(body).arrayBuffer());
    },
  });
}
