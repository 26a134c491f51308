// Answers one state of the search page at a time; an answer that comes too late is dropped.
import {
  type Counts,
  type Hit,
  type ListedHit,
  openIndex,
  type SearchAnswer,
  type SearchIndex,
} from '../search/ask-index.ts';
import { loadPieces } from './load-pieces.ts';
import type { SearchState } from './search-state.ts';

export interface Answer extends Omit<SearchAnswer, 'hits' | 'counts'> {
  /** Those that are shown. */
  readonly hits: readonly Hit[];
  /** The first and the last month of the archive: "2014-03". */
  readonly months: SearchIndex['months'];
  readonly scopes: SearchIndex['scopes'];
  /** Undefined when another answer has been asked for in the meantime. */
  counts(): Promise<Counts | undefined>;
  /** Those that are shown, with the names by which they were found. */
  named(): Promise<readonly Hit[]>;
  /** All results, as a list of sources names them. */
  listed(): Promise<readonly ListedHit[]>;
}

export interface SearchEngine {
  /** The answer to a state, or undefined when another one has been asked for in the meantime. */
  answer(state: SearchState): Promise<Answer | undefined>;
}

/** `startAddress` is that of the index's first file, absolute. */
export function createEngine(startAddress: string): SearchEngine {
  let opened: Promise<SearchIndex> | undefined;
  let latest = 0;
  const open = () => {
    opened ??= openIndex(loadPieces(startAddress)).catch((error: unknown) => {
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
      const shown = hits.slice(0, state.shown);
      const loaded = await Promise.all(shown.map((hit) => hit.load(false)));
      if (asked !== latest) return undefined;
      return {
        ...found,
        hits: loaded,
        months: index.months,
        scopes: index.scopes,
        counts: async () => {
          const counted = await counts();
          return asked === latest ? counted : undefined;
        },
        named: () => Promise.all(shown.map((hit) => hit.load())),
        listed: () => Promise.all(hits.map((hit) => hit.listed())),
      };
    },
  };
}
