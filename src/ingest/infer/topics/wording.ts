// Says how a term is shown: a name in full, a noun in its base form, with the adjective that belongs to it.
import { baseForm } from './base-form.ts';
import { adjectiveEnding, genderOf } from './gender.ts';
import { phraseOf } from './phrases.ts';
import type { Term } from './terms.ts';

export function wordingOf({ country, name, uses }: Term): string {
  if (country !== undefined) return country;
  if (name !== undefined) return name.type === 'PER' ? name.text : inNominative(name.text);
  const noun = baseForm(uses);
  return phraseOf(uses, noun) ?? noun;
}

/** "Vereinten Nationen" → "Vereinte Nationen", "Statistische Bundesamt" → "Statistisches Bundesamt". */
function inNominative(name: string): string {
  const [, noun = ''] = name.split(' ');
  const gender = genderOf(noun);
  if (gender !== undefined) return name.replace(adjective, `$<stem>${adjectiveEnding(gender)} `);
  return name.replace(adjective, (found, stem) => (oblique.test(found) ? `${stem}e ` : found));
}

const oblique = /e[mn] $/; // no nominative, and feminine nouns are most
/** At the start of a name: "Vereinten", "Russischer"; but not "Frankfurter", "Thüringer". */
const adjective =
  /^(?<stem>\p{L}{2,20}(?:isch|lich|ig|al|iv|ell|eint|deutsch|einigt)|Deutsch|Neu|Alt|Rot|Weiß|Schwarz|Grün|Blau|Groß|Hoh|Erst|Zweit|Dritt|Frei|Heilig|Künstlich|Schnell)e[mnrs]? /u;
