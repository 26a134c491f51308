// What a list of sources says of an article, and how names of persons are read for it.
import type { ArticleDate } from '../edtf-date.ts';

export interface Citation {
  readonly title: string;
  readonly authors: readonly string[];
  /** The newspapers or agencies it appeared in. */
  readonly sources: readonly string[];
  readonly date: ArticleDate;
  /** Where it stands in the archive: an absolute web address; empty where that is not known. */
  readonly address: string;
}

export interface PersonName {
  readonly family: string;
  readonly given: string;
}

const particle = /^(?:von|vom|van|zu|zum|zur|de|del|della|di|da|den|der|dos|el|al|ten|ter|le|la)$/;
const shortName = /^\p{Lu}{2,}$/u; // of an agency or a paper: "APA", "NZZ"
const isNamePart = /^\p{Lu}[\p{L}.'’-]*$/u;

/** "Anna von der Heide" → family "von der Heide", given "Anna"; undefined for what is no person's name: "dpa", "Redaktion Wien". */
export function personName(author: string): PersonName | undefined {
  const words = author.trim().split(/\s+/);
  if (words.length < 2 || words.length > 6 || noPerson.test(words[0] ?? '')) return undefined;
  if (words.some((word) => shortName.test(word))) return undefined;
  if (!words.every((word) => isNamePart.test(word) || particle.test(word))) return undefined;
  const firstParticle = words.findIndex((word) => particle.test(word));
  const familyStart = firstParticle > 0 ? firstParticle : words.length - 1;
  return { family: words.slice(familyStart).join(' '), given: words.slice(0, familyStart).join(' ') };
}

/** "Anna von der Heide" → "von der Heide, Anna"; what is no person's name stays as it is. */
export function familyFirst(author: string): string {
  const name = personName(author);
  return name === undefined ? author : `${name.family}, ${name.given}`;
}

/** The text on one line, as lists of sources want it. */
export function oneLine(text: string): string {
  return hasOtherSpace.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

const hasOtherSpace = /\s\s|[^\S ]|^\s|\s$/; // most texts have none
const noPerson = /^(?:Redaktion|Agentur|Ressort|Die|Der|Das|Von|Unser\p{L}*|Eigene\p{L}*)$/u;
