// What the list of organisations says against the tagger: "Google" is no person, and "Jens Stoltenbergs Nato" two names.
import { isInLists, type Lexicon } from './lexicon.ts';
import { formOf, type Mention } from './mention.ts';
import { isBehindPersonNoun } from './words-before.ts';

/** Persons whose name is an organisation's, and neither a person's nor a place's, become organisations; and places in capitals. */
export function withListedOrganisations(
  text: string,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): readonly Mention[] {
  return mentions
    .flatMap((mention) => dividedAtGenitive(text, mention, lexicon))
    .map((mention) => (isMistaken(text, mention, lexicon) ? { ...mention, type: 'ORG' } : mention));
}

/** "Google", and "EU" as a place; but not "ihre Tochter Avis". */
function isMistaken(text: string, mention: Mention, lexicon: Lexicon): boolean {
  const form = formOf(text, mention);
  if (!isOrganisation(form, lexicon)) return false;
  if (mention.type === 'PER') return !isBehindPersonNoun(text.slice(0, mention.start), lexicon);
  return mention.type === 'LOC' && capitals.test(form);
}

const capitals = /^\p{Lu}{2,}$/u;

/** "Google", "Googles" */
function isOrganisation(form: string, lexicon: Lexicon): boolean {
  const name = lexicon.listsWith(form) === 0 ? form.replace(/s$/u, '') : form;
  return isInLists(name, ['organisations'], lexicon) && !isInLists(name, others, lexicon);
}

const others = [
  'first names',
  'family names',
  'countries',
  'places',
  'towns',
  'towns that are nouns',
  'cities',
] as const;

/** "Netanjahus Likud" → "Netanjahus", "Likud" */
function dividedAtGenitive(text: string, mention: Mention, lexicon: Lexicon): readonly Mention[] {
  for (const { index, 0: blank } of formOf(text, mention).matchAll(blankBehindGenitive)) {
    const owner: Mention = { ...mention, end: mention.start + index, type: 'PER' };
    const owned: Mention = { ...mention, start: owner.end + blank.length, type: 'ORG' };
    const end = { start: Math.max(owner.start, owner.end - longestName), end: owner.end };
    const isDivided = isPersonsGenitive(lastWord(formOf(text, end)), lexicon);
    if (isDivided && owned.end - owned.start <= longestName && isOrganisation(formOf(text, owned), lexicon))
      return [owner, owned];
  }
  return [mention];
}

const longestName = 200; // characters: no list has longer ones
const blankBehindGenitive = /(?<=\p{L}{2}s) (?=\p{Lu})/gu;

function isPersonsGenitive(form: string, lexicon: Lexicon): boolean {
  return lexicon.listsWith(form) === 0 && isInLists(form.slice(0, -1), ['first names', 'family names'], lexicon);
}

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}
