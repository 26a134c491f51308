// Fields that an archive has of its own, in the order in which they are kept, and as one list for data files.
import type { OwnFields } from './article.ts';

/** "textsorte" */
export const ownFieldName = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** In alphabetical order, without those that say nothing; undefined where none does. */
export function settledOwnFields(fields: OwnFields): OwnFields | undefined {
  const filled = Object.entries(fields).filter(([, texts]) => texts.length > 0);
  if (filled.length === 0) return undefined;
  return Object.fromEntries(filled.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** { textsorte: ['Kommentar'] } → ["textsorte: Kommentar"] */
export function ownFieldsAsList(fields: OwnFields = {}): readonly string[] {
  return Object.entries(fields).flatMap(([name, texts]) => texts.map((text) => `${name}: ${text}`));
}

/** The reverse; what has not that form is left out. */
export function ownFieldsOfList(list: readonly string[]): OwnFields | undefined {
  const fields = new Map<string, string[]>();
  for (const item of list) {
    const end = item.indexOf(': ');
    const [name, text] = [item.slice(0, end), item.slice(end + 2)];
    if (end > 0 && text !== '' && ownFieldName.test(name)) fields.set(name, [...(fields.get(name) ?? []), text]);
  }
  return settledOwnFields(Object.fromEntries(fields));
}
