// A word, a number or a mark of a text, with its kind.
import type { Kind } from './kinds.ts';

export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  /** A count, a month, a weekday, the hour of "20.30". */
  readonly number: number;
  /** A unit, a part of the day, a value; for numbers and marks what is written. */
  readonly code: string;
  readonly isCapital: boolean;
}

/** The code of the token that ends a paragraph. */
export const paragraphMark = '\n\n';
