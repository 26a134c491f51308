// The words inside of compounds, and in which compounds each is.
import { createGrowingNumbers } from '../german/growing-numbers.ts';
import { groupedNumbers } from './grouped-numbers.ts';
import { createIndexWordNumbers } from './index-word-numbers.ts';

export interface PartsOfForms {
  /** How many different ones there are; their numbers begin with 0. */
  readonly length: number;
  wordOf(part: number): string;
  /** The numbers of the forms that it is a part of. */
  formsWith(part: number): Uint32Array;
}

/** Asks for the parts of each form once. */
export function partsOfForms(forms: { length: number; partsOf(form: number): readonly string[] }): PartsOfForms {
  const words = createIndexWordNumbers();
  const parts = createGrowingNumbers(); // of all forms, one after another
  const ends = createGrowingNumbers(); // where those of a form end
  for (let form = 0; form < forms.length; form++) {
    for (const part of forms.partsOf(form)) parts.push(words.numberOf(part, 0, part.length));
    ends.push(parts.length());
  }
  const { letters } = words;
  const { of } = groupedNumbers(letters.count(), (see) => {
    let at = 0;
    for (let form = 0; form < forms.length; form++) for (; at < ends.at(form); at++) see(parts.at(at), form);
  });
  return { length: letters.count(), wordOf: letters.wordOf, formsWith: of };
}
