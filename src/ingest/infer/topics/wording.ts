// Says how a term is shown: a name in full, a noun in its base form, with the adjective that belongs to it.
import { inNominative, withUsualEnding } from '../adjective-names.ts';
import { baseForm } from './base-form.ts';
import { phraseOf } from './phrases.ts';
import type { Term } from './terms.ts';

export function wordingOf({ country, name, uses }: Term): string {
  if (country !== undefined) return country;
  if (name !== undefined)
    return name.type === 'PER' ? name.text : (inNominative(name.text) ?? withUsualEnding(name.text));
  const noun = baseForm(uses);
  return phraseOf(uses, noun) ?? noun;
}
