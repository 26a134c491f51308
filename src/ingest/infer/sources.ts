// Finds the agencies and papers that a text draws on. What is not certain is left out: persons speak, too.
import type { Found } from '../found.ts';
import { capitalName, cue, isOutlet, knownAgency, nameOf, quotedName } from './outlets.ts';

/** The names in the order in which the text cites them, each once; undefined if it cites none. */
export function findSources(text: string): Found<readonly string[]> | undefined {
  const head = text.slice(0, lookedAt);
  const citations = contexts
    .flatMap((context) => [...head.matchAll(context)])
    .map(({ index, 0: whole, groups }) => ({
      start: index,
      end: index + whole.length,
      at: index + whole.indexOf(groups?.name ?? ''),
      names: namesIn(groups ?? {}),
    }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => a.at - b.at || a.end - b.end);
  const [first] = citations;
  if (first === undefined) return undefined;
  const value = [...new Set(citations.flatMap(({ names }) => names))];
  return {
    value: value.filter((name) => !isPartOf(name, value)),
    rule: 'cited in the text',
    span: { start: first.start, end: first.end },
  };
}

const lookedAt = 20_000; // characters of the text

const adjectives = String.raw`(?:\p{Ll}[\p{L}-]{2,30} ){0,3}`;
const article = '(?:(?:der|die|das|dem|den|des|einer|einem|eine|ein) )';
const name = `(?<name>${quotedName}|${capitalName})`;
const source = `${article}?${adjectives}(?<cue>${cue} )?${name}`;
const reporting = String.raw`(?:bericht|meld|mitteil|schrieb|schreib|verlaut|zitier)\p{L}{0,4}`;
const stretch = String.raw`(?:(?:[^.,;!?\n]|(?<=\d)\.){1,80} )`; // "am 21. Januar "
const notBefore = String.raw`(?<![\p{L}\d])`;

const contexts = [
  new RegExp(`${notBefore}[Ll]aut ${source}`, 'gu'), // "laut Kyiv Independent"
  new RegExp(`${notBefore}[Ww]ie ${source}(?= ${stretch}?${reporting}(?!\\p{L}))`, 'gu'), // "wie die Agentur KCNA am Montag berichtete"
  new RegExp(`(?:, |[“"] )(?:berichtet|meldet|schreibt|schrieb|berichtete|meldete)n? ${source}`, 'gu'), // ", meldete die dpa"
  new RegExp(`(?:Bericht(?:e|en|s)?|Angaben|Informationen|Meldung(?:en)?|Recherchen) (?:von )?${source}`, 'gu'), // "Bericht von KCNA"
  new RegExp(`unter (?:Berufung|Verweis) auf ${source}`, 'gu'), // "unter Berufung auf die „Bild“-Zeitung"
  new RegExp(`${source} zufolge`, 'gu'), // "der Zeitung „Zaman“ zufolge"
  new RegExp(
    `(?:sagten?|erklärten?|bestätigten?|teilten?|gegenüber) ${stretch}?(?:der|dem) ${adjectives}(?<cue>${cue} )${name}`,
    'gu',
  ), // "sagte Huber der Zeitung „Welt“"
  new RegExp(`${source}(?= (?:berichtet|meldet|berichtete|meldete)n?(?!\\p{L}))`, 'gu'), // "KCNA meldete"
  /(?<=\()(?<credit>[\p{L}-]{2,9}(?: ?[/,] ?[\p{L}-]{2,9}){0,3})(?=\))/gu, // "(dpa/AFP)"
];

function namesIn({ name: found, cue: noun, credit }: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (credit !== undefined) return credit.split(/ ?[/,] ?/).flatMap((part) => knownAgency(part) ?? []);
  if (found === undefined) return [];
  const isCertain = noun !== undefined || isOutlet(found);
  return isCertain ? [nameOf(found)] : [];
}

/** "Independent" next to "Kyiv Independent" */
function isPartOf(name: string, all: readonly string[]): boolean {
  return all.some((other) => other !== name && other.split(' ').includes(name));
}
