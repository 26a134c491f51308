// A row of tokens that a pattern has matched, and questions about it.
import type { Kind } from './kinds.ts';
import type { Year } from './meaning.ts';
import type { Token } from './token.ts';

export interface Phrase {
  /** All tokens of the text; the phrase is those from `from` up to, without, `to`. */
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

/** The first token of one of the kinds in the phrase. */
export function first(phrase: Phrase, ...kinds: readonly Kind[]): Token | undefined {
  for (let index = phrase.from; index < phrase.to; index++) {
    const token = phrase.tokens[index];
    if (token !== undefined && kinds.includes(token.kind)) return token;
  }
  return undefined;
}

/** The phrase with the tokens that follow it, as many as a range of dates may take. */
export function withFollowing({ tokens, from, to }: Phrase): Phrase {
  return { tokens, from, to: Math.min(tokens.length, to + longestRange) };
}

/** So many tokens before the phrase. */
export function before({ tokens, from }: Phrase, count: number): Phrase {
  return { tokens, from: Math.max(0, from - count), to: from };
}

const longestRange = 12;

/** The year that the phrase names: "Mai 1998", "August vorigen Jahres", "Ende des Jahres", or none. */
export function yearOf(phrase: Phrase): Year {
  const isOfAYear = first(phrase, 'annum', 'years') !== undefined;
  const number = first(phrase, 'year') ?? (isOfAYear ? first(phrase, 'integer') : undefined);
  if (number !== undefined) {
    return { kind: 'given', year: first(phrase, 'beforeChrist') === undefined ? number.number : -number.number };
  }
  const shifted = shiftedYear(phrase);
  return isOfAYear && shifted.kind === 'open' ? { kind: 'mentioned' } : shifted;
}

function shiftedYear(phrase: Phrase): Year {
  if (first(phrase, 'this', 'thisYear') !== undefined) return { kind: 'shifted', by: 0 };
  if (first(phrase, 'neuen') !== undefined) return { kind: 'shifted', by: 1 };
  const other = first(phrase, 'last', 'next', 'previous', 'following');
  return other === undefined ? { kind: 'open' } : { kind: 'shifted', by: other.number };
}

/** How far a word of pointing shifts: "vorletzten" → -2; undefined where there is none. */
export function shiftOf(phrase: Phrase): number | undefined {
  const pointer = first(phrase, 'last', 'next', 'this', 'previous', 'following');
  return pointer?.number;
}
