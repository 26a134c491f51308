// Finds who wrote a text: "Von Anna Huber", "Text: Anna Huber", "Ein Kommentar von Anna Huber".
import type { Span } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { isGivenName } from '../main-clause/given-names.ts';
import { type Names, readNames } from './byline-names.ts';

/** The persons of the first byline, at the head of the text or at its end. Agencies are sources, no authors. */
export function findByline(text: string, paragraphs: readonly Span[]): Found<readonly string[]> | undefined {
  const found = bylines(text, paragraphs).find(({ value }) => value.persons.length > 0);
  return found && { ...found, value: [...new Set(found.value.persons)] };
}

/** The agencies that bylines name, in the order of the text: "Von Anna Huber, dpa". */
export function findBylineAgencies(text: string, paragraphs: readonly Span[]): readonly Found<readonly string[]>[] {
  return bylines(text, paragraphs)
    .filter(({ value }) => value.agencies.length > 0)
    .map((found) => ({ ...found, value: found.value.agencies }));
}

/** Whether a line says nothing but who wrote: it is neither headline nor lead. */
export function isByline(line: string): boolean {
  return line.length <= longestLine && readWhole(line) !== undefined;
}

const longestLine = 160; // characters
const [linesAtHead, linesAtEnd] = [8, 3];

function bylines(text: string, paragraphs: readonly Span[]): readonly Found<Names>[] {
  const head = paragraphs.slice(0, linesAtHead).flatMap((span) => bylineOf(text, span, readWhole));
  const rest = paragraphs.slice(Math.max(linesAtHead, paragraphs.length - linesAtEnd));
  return [...head, ...rest.flatMap((span) => bylineOf(text, span, readClosing))];
}

function bylineOf(text: string, span: Span, read: (line: string) => Names | undefined): readonly Found<Names>[] {
  const start = Math.max(span.start, span.end - longestLine);
  const line = text.slice(start, span.end);
  const whole = start === span.start ? read(line) : undefined;
  if (whole !== undefined) return [{ value: whole, rule: 'byline', span }];
  const tail = atEnd.exec(line)?.groups?.tail;
  const value = tail === undefined ? undefined : readWhole(tail);
  const evidence = { start: span.end - (tail?.length ?? 0), end: span.end };
  return value === undefined ? [] : [{ value, rule: 'byline at the end of a paragraph', span: evidence }];
}

/** The names, if the line is a byline from its first character to its last. */
function readWhole(line: string): Names | undefined {
  for (const form of [plain, labelled, dated, correspondent]) {
    const list = form.exec(line)?.groups?.names;
    const found = list === undefined ? undefined : readNames(list);
    if (found !== undefined) return found;
  }
  const reversed = catalogued.exec(line)?.groups?.names;
  return reversed === undefined ? undefined : readNames(inNaturalOrder(reversed));
}

/** The same in the last lines, where a name may stand alone: "Interview: Anna Huber", "Anna Huber". */
function readClosing(line: string): Names | undefined {
  const found = readWhole(line) ?? readNames(/^Interview: (?<names>.{5,80})$/u.exec(line)?.groups?.names ?? '');
  if (found !== undefined && found.persons.length + found.agencies.length > 0) return found;
  return isGivenName(line.split(' ', 1)[0] ?? '') ? readNames(line) : undefined;
}

const kind =
  '(?:Kommentar|Gastkommentar|Gastbeitrag|Beitrag|Leitartikel|Kolumne|Glosse|Analyse|Bericht|Reportage|Essay|Interview|Porträt|Rezension|Kritik|Buchtipp|Text|Artikel)';
const time = String.raw`(?:(?:, | am | [-–|] | \()[^,\p{L}]{0,3}(?:\d{1,2}\. ?(?:\d|\p{L}).{0,40}|\d{4}.{0,30}))`; // " am 22.03.2016 - 13:43 Uhr"
const tail = String.raw`(?:${time}| \([^()]{2,40}\)| ?[|] ?.{0,60}| Quelle: .{2,60}| Fotos?: .{2,60})?[.:]?`;
const names = '(?<names>.{3,100}?)';

// "Von Anna Huber, dpa", "VON ANNA HUBER"
const plain = new RegExp(`^(?:\\| ?)?(?:Von|von|VON):? ${names}${tail}$`, 'u');
// "Text: Anna Huber", "Ein Kommentar von Anna Huber", "Autor: Anna Huber"
const labelled = new RegExp(
  `^(?:(?:Autor(?:in|en|innen)?(?: / Redakteur(?:in)?)?|Text(?: und Fotos?| & Fotos?|/Fotos?)?|Redakteur(?:in)?|Verfasser(?:in)?|Protokoll|Beitrag von): |(?:(?:Ein|Eine) )?${kind} (?:von|VON) |(?:[Gg]eschrieben|[Aa]ufgezeichnet|[Pp]rotokolliert|[Vv]erfasst) von )${names}${tail}$`,
  'u',
);
// "8. Januar 2016 in Politik von Anna Huber", "13.01.16 | Autor: dpa / Anna Huber"
const dated = new RegExp(
  `^(?:Aktualisiert am |Veröffentlicht am |Am )?\\d{1,2}\\.[^„“"]{2,50}?(?:[ |]von:? |Autor(?:in)?(?: / Redakteur)?: )${names}${tail}$`,
  'u',
);
// "Autor: Huber, Anna", as catalogues have it
const catalogued =
  /^Autor(?:in|en)?: (?<names>\p{Lu}[\p{L}-]{1,20}, \p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}\.?[\p{L}-]{0,20})?(?:, \p{Lu}[\p{L}-]{1,20}, \p{Lu}[\p{L}.-]{1,20}){0,2})$/u;
const cities =
  'Berlin|Wien|Bern|Zürich|Genf|Basel|Brüssel|Straßburg|Washington|New York|London|Paris|Moskau|Kiew|Rom|Madrid|Warschau|Prag|Budapest|Athen|Istanbul|Ankara|Jerusalem|Tel Aviv|Kairo|Peking|Tokio|Delhi|München|Hamburg|Frankfurt|Köln|Düsseldorf|Stuttgart|Dresden|Leipzig|Hannover|Bremen|Mainz|Erfurt|Potsdam|Magdeburg|Kiel|Schwerin|Graz|Linz|Salzburg|Innsbruck|Bozen|Luxemburg';
const correspondent = new RegExp(`^(?<names>[^,.:;!?„“"]{5,40}), (?:${cities})$`, 'u'); // "Anna Huber, Berlin"
const atEnd = new RegExp(`[.!?…]["“”«»]? (?<tail>(?:Von|VON|Text:|Protokoll:|Ein ${kind} von) [^.!?]{5,100})$`, 'u'); // "Mehr dazu. Von Anna Huber"

/** "Huber, Anna, Maier, Jan" → "Anna Huber, Jan Maier" */
function inNaturalOrder(list: string): string {
  const parts = list.split(', ');
  return parts.flatMap((part, index) => (index % 2 === 0 ? [`${parts[index + 1] ?? ''} ${part}`] : [])).join(', ');
}
