// A name of a person, a place or an organisation, where it stands in a text.

export type NameType = 'PER' | 'LOC' | 'ORG';

export interface Mention {
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly type: NameType;
}

export interface NameMention extends Mention {
  /** The full name in its base form: "Wladimir Putin" for "Putins". */
  readonly name: string;
}

/** Whether two spans have a character in common. */
export function overlaps(one: Pick<Mention, 'start' | 'end'>, other: Pick<Mention, 'start' | 'end'>): boolean {
  return one.start < other.end && other.start < one.end;
}

/** As it stands in the text, on one line: "Angela Merkels". */
export function formOf(text: string, { start, end }: Pick<Mention, 'start' | 'end'>): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

/** Whether a character beside a name makes it a part of a longer word; nothing does not. */
export function isPartOfWord(character: string | undefined): boolean {
  return character !== undefined && partOfWord.test(character);
}

const partOfWord = /[\p{L}\p{N}]/u;
