// What was put right between two versions of an article.
import type { Article, Correction } from './article.ts';

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
  return { date: note.date, what: note.subject, why: note.reason, before: gone === '' ? undefined : gone };
}

function passages({ title, lead, body }: Article): readonly string[] {
  return [title, lead ?? '', ...body.split(/\n{2,}/)].map((text) => text.trim()).filter((text) => text !== '');
}
