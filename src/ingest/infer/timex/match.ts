// Finds the temporal expressions among the tokens of a text: every pattern is tried, and the longest match stays.
import { signOf } from './kinds.ts';
import type { Meaning } from './meaning.ts';
import { datePatterns } from './patterns/dates.ts';
import { dayTimePatterns } from './patterns/day-times.ts';
import type { Pattern } from './patterns/pattern.ts';
import { pointingPatterns } from './patterns/pointing.ts';
import { spanPatterns } from './patterns/spans.ts';
import { vaguePatterns } from './patterns/vague.ts';
import { yearPatterns } from './patterns/years.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './token.ts';

/** An expression with what it means; the phrase is its place among the tokens. */
export interface Expression {
  readonly phrase: Phrase;
  readonly meaning: Meaning;
}

/** Where two matches are equally long, the pattern that stands first wins. */
export const patterns: readonly Pattern[] = [
  ...yearPatterns,
  ...datePatterns,
  ...pointingPatterns,
  ...dayTimePatterns,
  ...spanPatterns,
  ...vaguePatterns,
];

/** The expressions in order; none overlaps another. */
export function matchExpressions(tokens: readonly Token[]): readonly Expression[] {
  const row = tokens.map(({ kind }) => signOf(kind) ?? '').join('');
  const found = patterns.flatMap((pattern) => [...expressionsOf(pattern, row, tokens)]);
  return withoutOverlaps(found.sort(byPlaceThenLength));
}

function* expressionsOf({ form, read }: Pattern, row: string, tokens: readonly Token[]): Generator<Expression> {
  for (const match of row.matchAll(form)) {
    const phrase = { tokens, from: match.index, to: match.index + match[0].length };
    const meaning = read(phrase);
    if (meaning !== undefined) yield { phrase, meaning };
  }
}

function byPlaceThenLength(a: Expression, b: Expression): number {
  return a.phrase.from - b.phrase.from || b.phrase.to - a.phrase.to;
}

function withoutOverlaps(expressions: readonly Expression[]): readonly Expression[] {
  const kept: Expression[] = [];
  let end = 0;
  for (const expression of expressions) {
    if (expression.phrase.from < end) continue;
    kept.push(expression);
    end = expression.phrase.to;
  }
  return kept;
}
