// The place of a dateline is one of the places of its text: "Neustadt, 5. Mai 2020. Bei einem Unfall …".
import type { Found } from '../found.ts';
import type { Dateline } from './dateline.ts';

/** Puts it first, where a credit, an agency or a date shows that it is one and the tagger has not found it. */
export function withDatelinePlace(
  places: Found<readonly string[]> | undefined,
  dateline: Found<Dateline> | undefined,
): Found<readonly string[]> | undefined {
  const place = dateline?.value.place ?? '';
  if (dateline === undefined || !sure.test(dateline.rule) || !singlePlace.test(place)) return places;
  const known = places?.value ?? [];
  if (known.some((other) => other.startsWith(place))) return places;
  return { value: [place, ...known], rule: 'named in the text', span: dateline.span };
}

const sure = /^dateline/;
/** "Neustadt", "Bad Ischl"; neither "Wien/Graz" nor "BERLIN", which are no names as registers have them. */
const singlePlace = /^\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}-]*)?$/u;
