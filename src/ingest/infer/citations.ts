// Finds the places where a text says from whom it has its news.
import { longAgencyName, servingAgency } from '../../german/agencies.ts';
import type { Span } from '../../german/sentences.ts';
import { capitalName, cue, quotedName } from './outlets.ts';

/** A name that is cited, as it stands in the text; `span` covers the words that cite it as well. */
export interface Citation {
  readonly name: string;
  /** Whether a noun in front of the name says that it is a medium: "die Agentur KCNA". */
  readonly hasCue: boolean;
  readonly at: number;
  readonly span: Span;
}

/** In the order of the text. */
export function findCitations(text: string): readonly Citation[] {
  const leading = leads.flatMap((lead) => [...text.matchAll(lead)]).flatMap((match) => citation(match, 0));
  const trailing = [...text.matchAll(trail)].flatMap(({ index }) => {
    const start = Math.max(0, index - longestSource);
    const match = sourceAtEnd.exec(text.slice(start, index));
    return match === null ? [] : citation(match, start);
  });
  const told = [...text.matchAll(listener)].flatMap((match) =>
    saying.test(text.slice(Math.max(0, match.index - longestSource), match.index)) ? citation(match, 0) : [],
  );
  return [...leading, ...trailing, ...told].sort((a, b) => a.at - b.at || a.span.end - b.span.end);
}

const adjectives = String.raw`(?:\p{Ll}[\p{L}-]{2,30} ){0,3}`;
const article = '(?:(?:der|die|das|dem|den|des|einer|einem|eine|ein) )';
const name = `(?<name>${quotedName}|${capitalName})`;
const source = `${article}?${adjectives}(?<cue>${cue} )?${name}`; // "die staatliche Nachrichtenagentur KCNA"
const reporting = String.raw`(?:bericht|meld|mitteil|schrieb|schreib|verlaut|zitier)\p{L}{0,4}`;
const stretch = String.raw`(?:(?:[^.,;!?\n]|(?<=\d)\.){1,80} )`; // "am 21. Januar "
const notBefore = String.raw`(?<![\p{L}\d])`;

const leads = [
  new RegExp(`${notBefore}[Ll]aut ${source}`, 'gu'), // "laut Kyiv Independent"
  new RegExp(`${notBefore}[Ww]ie ${source}(?= ${stretch}?${reporting}(?!\\p{L}))`, 'gu'), // "wie die Agentur KCNA am Montag berichtete"
  new RegExp(`(?:, |[“"] |Das |Dies )(?:berichtet|meldet|schreibt|schrieb|berichtete|meldete)n? ${source}`, 'gu'), // ", meldete die dpa"
  new RegExp(`(?:Bericht(?:e|en|s)?|Angaben|Informationen|Meldung(?:en)?|Recherchen) (?:von )?${source}`, 'gu'), // "Bericht von KCNA"
  new RegExp(`unter (?:Berufung|Verweis) auf ${source}`, 'gu'), // "unter Berufung auf die „Bild“-Zeitung"
  new RegExp(
    `(?:sagten?|erklärten?|bestätigten?|teilten?|gegenüber) ${stretch}?(?:der|dem) ${adjectives}(?<cue>${cue} )${name}`,
    'gu',
  ), // "sagte Huber der Zeitung „Welt“"
];

const trail = /(?<=[\p{L}\d“”"«»]) (?:zufolge|(?:berichtet|meldet|berichtete|meldete)n?)(?!\p{L})/gu; // "… zufolge", "KCNA meldete"
const agency = `(?:${servingAgency}|${longAgencyName})(?![\\p{L}-])`;
const listener = new RegExp(`(?<=[ ,])(?:der|dem|den|die) (?<name>${quotedName}|${agency})`, 'gu'); // "der „Welt“", "die APA"
const saying =
  /(?:(?:sagt(?:en?)?|betont(?:en?)?|erklärt(?:en?)?|bestätigt(?:en?)?|gegenüber|verriet|schilderten?) (?:[^.,;!?„“"]{1,80} )?|(?:erfuhr|so|Gespräch mit|Interview mit|Anfrage) )$/u; // "sagte Huber "
const longestSource = 150; // characters
const sourceAtEnd = new RegExp(`${source}$`, 'u');

function citation(
  { index, 0: whole, groups }: RegExpExecArray | RegExpMatchArray,
  offset: number,
): readonly Citation[] {
  const found = groups?.name;
  if (found === undefined || index === undefined) return [];
  const start = offset + index;
  const at = start + whole.lastIndexOf(found);
  return [{ name: found, hasCue: groups?.cue !== undefined, at, span: { start, end: start + whole.length } }];
}
