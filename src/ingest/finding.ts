// A field of an article, where it comes from, and why.
import type { Found } from './found.ts';
import type { Stated } from './metadata.ts';

/** Stated by the original beside its text, or found in the text: then with a span, and a guess. */
export type Finding<Value> = Stated<Value> & Partial<Pick<Found<Value>, 'span' | 'words'>>;

/** What was found in the text is a guess, and what a program stated; what the original states is none. */
export function isGuess(finding: Finding<unknown> | undefined): boolean {
  return finding?.span !== undefined || finding?.isWeak === true || finding?.wasGuessed === true;
}
