// The names that are searched with a text, and the order in which they stand behind it.
import { type NameField, type Names, nameFields } from './search-record.ts';

export interface NameBeside {
  readonly field: NameField;
  readonly name: string;
}

/** Positions between a text and the first name, and between names: no phrase reaches from one into the other. */
export const gapBeforeName = 1;

/** All but the sources, which most texts name themselves, and sections. Each once and in the order of the catalogue. */
export function namesBeside(names: Names): readonly NameBeside[] {
  return fieldsBeside.flatMap((field) => [...new Set(names[field])].sort().map((name) => ({ field, name })));
}

export const fieldsBeside: readonly NameField[] = nameFields.filter(
  (field) => field !== 'quelle' && field !== 'rubrik',
);
