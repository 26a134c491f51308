// Gathers who and what a text names, each once, under its full name.
import { agencyOfLongName, knownAgency } from '../../german/agencies.ts';
import type { Found } from '../found.ts';
import { findNames } from './names/find-names.ts';
import type { NameMention, NameType } from './names/mention.ts';

/**
 * Characters of a text in which names are looked for, by ingest and by `inspect`: a longer text is a book, whose names would
 * be a register of their own, and it would take seconds.
 */
export const namesLookedAt = 200_000;

/** The names of a text in the order in which it first mentions them. */
export interface Named {
  readonly persons: Found<readonly string[]> | undefined;
  readonly places: Found<readonly string[]> | undefined;
  readonly organisations: Found<readonly string[]> | undefined;
  /** All of them, those of sources and agencies too. */
  readonly mentions: readonly NameMention[];
}

/** `sources` are named as such, and so not as organisations; neither are agencies, unless the text is about them. */
export function findNamed(text: string, sources: readonly string[]): Named {
  const mentions = findNames(text.slice(0, namesLookedAt));
  const isSource = ({ name }: NameMention) => sources.some((source) => source.toLowerCase() === name.toLowerCase());
  const counts = new Map<string, number>();
  for (const { name } of mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isCredited = ({ name }: NameMention) => isAgency(name) && (counts.get(name) ?? 0) < aboutIt;
  const others = mentions.filter((mention) => !isSource(mention) && !isCredited(mention));
  return {
    persons: namesOf('PER', mentions),
    places: namesOf('LOC', mentions),
    organisations: namesOf('ORG', others),
    mentions,
  };
}

/** "dpa", "Deutsche Presse-Agentur", "dpa-infocom GmbH" */
function isAgency(name: string): boolean {
  return knownAgency(name) !== undefined || agencyOfLongName(name) !== undefined || /^dpa\b/.test(name);
}

const aboutIt = 3; // mentions: papers credit an agency once or twice
const most = 200; // names of one kind: more are a list of results, and no front matter is read with them

function namesOf(type: NameType, mentions: readonly NameMention[]): Found<readonly string[]> | undefined {
  const ofType = mentions.filter((mention) => mention.type === type);
  const [first] = ofType;
  if (first === undefined) return undefined;
  const names = [...new Set(ofType.map(({ name }) => name))];
  const rule = names.length > most ? `named in the text, the first ${most} of ${names.length}` : 'named in the text';
  return { value: names.slice(0, most), rule, span: { start: first.start, end: first.end } };
}
