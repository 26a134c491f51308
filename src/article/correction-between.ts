// What was put right between two versions of an article.
import type { Article, Correction } from './article.ts';
import { formatDate } from './edtf-date.ts';

/** When the later version was made, and what was said of it. */
export interface ChangeNote {
  readonly date: string;
  readonly subject: string;
  readonly reason: string | undefined;
}

/** Undefined where no reader sees another word. What is gone is cited by paragraphs, the headline and the lead among them. */
export function correctionBetween(before: Article, after: Article, note: ChangeNote): Correction | undefined {
  const [old, now] = [passages(before), passages(after)];
  if (old.join('\n\n') === now.join('\n\n')) return undefined;
  const gone = old.filter((passage) => !now.includes(passage)).join('\n\n');
  const what = note.subject.trim() || 'Ohne Angabe geändert';
  return { date: note.date, what, why: note.reason, before: gone === '' ? undefined : gone };
}

/** What readers see of an article, in words. */
function passages({ title, lead, date, authors, sources, body }: Article): readonly string[] {
  const about = [`Datum: ${formatDate(date)}`, `Von ${authors.join(', ')}`, `Quelle: ${sources.join(', ')}`];
  const said = [date.kind !== 'unknown', authors.length > 0, sources.length > 0];
  return [title, lead ?? '', ...about.filter((_, index) => said[index]), ...body.split(/\n{2,}/)]
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
