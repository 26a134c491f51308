// Gathers who and what a text names, each once, under its full name.
import type { Found } from '../found.ts';
import { findNames } from './names/find-names.ts';
import type { NameMention, NameType } from './names/mention.ts';

/** The names of a text in the order in which it first mentions them. */
export interface Named {
  readonly persons: Found<readonly string[]> | undefined;
  readonly places: Found<readonly string[]> | undefined;
  readonly organisations: Found<readonly string[]> | undefined;
  readonly mentions: readonly NameMention[];
}

/** `sources` are named as such, and so not as organisations. */
export function findNamed(text: string, sources: readonly string[]): Named {
  const mentions = findNames(text.slice(0, lookedAt));
  const isSource = ({ name }: NameMention) => sources.some((source) => source.toLowerCase() === name.toLowerCase());
  const others = mentions.filter((mention) => !isSource(mention));
  return {
    persons: namesOf('PER', mentions),
    places: namesOf('LOC', mentions),
    organisations: namesOf('ORG', others),
    mentions,
  };
}

const lookedAt = 50_000; // characters: a longer text is a book, whose names would be a register of their own
const most = 60; // names of one kind

function namesOf(type: NameType, mentions: readonly NameMention[]): Found<readonly string[]> | undefined {
  const ofType = mentions.filter((mention) => mention.type === type);
  const [first] = ofType;
  if (first === undefined) return undefined;
  const value = [...new Set(ofType.map(({ name }) => name))].slice(0, most);
  return { value, rule: 'named in the text', span: { start: first.start, end: first.end } };
}
