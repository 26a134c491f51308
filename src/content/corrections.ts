// corrections: in the front matter of an article: what was put right after it had been published.
import type { Correction } from '../article/article.ts';
import { complaint, z } from '../config/schema.ts';
import { printable } from '../german/plain-text.ts';
import { day, filledLine, line } from './editors-file.ts';

const correction = z
  .strictObject({
    date: day.refine(
      (text) => text !== '',
      complaint('is empty', 'write the day of the correction, for example 2026-11-22'),
    ),
    what: filledLine,
    why: line.prefault(''),
    before: z
      .string()
      .transform((text) => printable(text).trim())
      .prefault(''),
  })
  .transform(
    ({ date, what, why, before }): Correction => ({ date, what, why: why || undefined, before: before || undefined }),
  );

/** The oldest first; those of one day in the order in which they stand there. */
export const corrections = z
  .array(correction, complaint('is no list of corrections', 'each begins with "- date: 2026-11-22" and has "what: …"'))
  .transform((list) => [...list].sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1)))
  .prefault([]);

/** Without what is not known. */
export function correctionsAsWritten(list: readonly Correction[]): readonly Readonly<Record<string, string>>[] {
  return list.map(({ date, what, why, before }) => ({
    date,
    what,
    ...(why === undefined ? {} : { why }),
    ...(before === undefined ? {} : { before }),
  }));
}
