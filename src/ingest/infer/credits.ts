// Finds the agencies that a text is credited to: in its dateline, its byline, or where a paragraph ends.
import { knownAgency } from '../../german/agencies.ts';
import type { Span } from '../../german/sentences.ts';
import { findBylineAgencies } from './byline.ts';
import { findDateline } from './dateline.ts';

export interface Credit {
  readonly name: string;
  readonly span: Span;
}

/** Agencies with their evidence, each as often as the text names it. A photographer's agency wrote nothing. */
export function findCredits(text: string, paragraphs: readonly Span[]): readonly Credit[] {
  const dateline = findDateline(text, paragraphs);
  return [
    ...(dateline?.value.agencies ?? []).map((name) => ({ name, span: dateline?.span ?? { start: 0, end: 0 } })),
    ...findBylineAgencies(text, paragraphs).flatMap(({ value, span }) => value.map((name) => ({ name, span }))),
    ...paragraphs.flatMap((span) => creditsOf(text, span)),
  ];
}

const longestCredit = 70; // characters
const closing = /(?<=[.!?“”"«»…] ?|^)\((?<names>[\p{L}-]{1,9}(?: ?[/,] ?[\p{L}-]{1,9}){0,4})\)$/u; // "… zu. (dpa/AFP)"
const picture = /(?<!\p{L})(?:Fotos?|Bild(?:er)?|Symbolbild|Archiv\p{L}{0,5}|Grafik|Video|Illustration):?(?!\p{L})|©/iu;
const number = /^\d[\d.:]{0,9}$/; // "26.04.2016", "15:38"
const smallWord =
  /^(?:Quelle|Agentur|Nachrichtenagentur|Mit|Material|Agenturmaterial|Informationen|von|der|und|Uhr|Stand)$/iu;
const initials = /^\p{Ll}{2,5}$|^\p{L}{2}$/u; // "mz", "lsw"

function creditsOf(text: string, { start, end }: Span): readonly Credit[] {
  const from = Math.max(start, end - longestCredit);
  const line = text.slice(from, end);
  if (picture.test(line)) return [];
  const bracketed = closing.exec(line);
  const span = { start: from + (bracketed?.index ?? 0), end };
  const named = bracketed?.groups?.names ?? (from === start && isCreditLine(line) ? line : '');
  return wordsOf(named)
    .flatMap((word) => knownAgency(word) ?? [])
    .map((name) => ({ name, span }));
}

/** "dpa/mz", "26.04.2016, 15:38 Uhr | dpa", "Quelle: dpa-AFX", "Mit Material der dpa" */
function isCreditLine(line: string): boolean {
  return wordsOf(line).every(
    (word) => knownAgency(word) !== undefined || number.test(word) || smallWord.test(word) || initials.test(word),
  );
}

function wordsOf(line: string): readonly string[] {
  return line.split(/[\s/,|;:()]+/u).filter((word) => /[\p{L}\d]/u.test(word));
}
