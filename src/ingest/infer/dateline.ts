// Finds the dateline of a report: the place, and the agency, in front of its first sentence.
import { knownAgency, servingAgencies } from '../../german/agencies.ts';
import { monthName, monthStart } from '../../german/calendar-words.ts';
import type { Span } from '../../german/sentences.ts';
import type { Found } from '../found.ts';

export interface Dateline {
  /** As it is written, "BERLIN", "Wien/Graz"; empty where an agency stands alone. */
  readonly place: string;
  readonly agencies: readonly string[];
  /** The offset in the text behind the dateline, where the report's own words begin. */
  readonly end: number;
}

/** The dateline that one of the first paragraphs begins with: "BERLIN (dpa) – …" → Berlin, dpa. */
export function findDateline(text: string, paragraphs: readonly Span[]): Found<Dateline> | undefined {
  for (const [index, { start, end }] of paragraphs.slice(0, lookedAt).entries()) {
    const found = parseDateline(text.slice(start, Math.min(end, start + enough)));
    if (found === undefined || (index >= atHead && found.agencies.length === 0)) continue;
    const { place, agencies, length, rule } = found;
    const behind = start + length;
    return { value: { place, agencies, end: behind }, rule, span: { start, end: behind } };
  }
  return undefined;
}

/** The length of the dateline that a paragraph begins with, white space behind it included; 0 if there is none. */
export function datelineLength(paragraph: string): number {
  return parseDateline(paragraph)?.length ?? 0;
}

const atHead = 6; // paragraphs: a headline, a lead and a byline may come first
const lookedAt = 15; // paragraphs in which a dateline with an agency may stand, below what a page put in front of it
const longest = 160; // characters of a dateline
const enough = 400; // characters by which a paragraph shows that it is prose

interface Form {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly isSure: (place: string, credit: string, rest: string) => boolean;
}

const word = String.raw`(?:(?:St|Pr|Ft|Mt)\. ?)?\p{Lu}[\p{L}'’-]{1,25}`;
const joint = '(?: ?/ ?| (?:(?:am|an der|auf der|bei|im|in der|ob der|vor der|de|del|do|la|el) )?)';
const name = String.raw`(?:${word}(?:${joint}${word}){0,3}?(?: \((?:Oder|Main|Saale|Neckar)\))?)`; // "Frankfurt (Oder)", "Wien/Addis Abeba"
const place = String.raw`(?<place>${name}(?:, (?:LKR\.|Lkr\.|Landkreis|Kreis|Bezirk) ${word})?)`;
const date = String.raw`(?:, ?(?:den )?(?:\d{1,2}\. ?)?(?:\d{1,2}\.|${monthStart}\p{L}{0,6}\.?)(?: ?\d{2,4})?)`;
const credit = String.raw`(?<credit>\p{L}[\p{L}\d]{0,8}(?:-\p{L}{1,10})?(?: (?:Analyser|Broker))?(?: ?[/,] ?\p{L}[\p{L}-]{0,9}){0,4})`;
// Papers write them as they like: "AFP", "afp", "SDA".
const agencyForms = servingAgencies.flatMap((agency) => [agency, agency.toUpperCase(), agency.toLowerCase()]);
const agencyWord = `(?<plain>${[...new Set(agencyForms)].join('|')}|rtr|ots|OTS|taz)`;
const sentence = String.raw`(?=["„«»'‚(]{0,2}[\p{Lu}\d])`; // what follows begins one

// The surest first.
const forms: readonly Form[] = [
  {
    rule: 'dateline with a credit', // "BERLIN, 21. Januar (dpa) – ", "BOZEN(pir). ", "GROSSEN-BUSECK - (swr). "
    pattern: new RegExp(`^${place}${date}?(?: -)? ?\\(${credit}\\) ?(?:[-–—:.|]{1,2})(?: |$)`, 'u'),
    isSure: (_, named) => namesAgency(named) || !/^\p{Lu}\p{Ll}{2,}$/u.test(named), // but "Frankfurt (Oder) – "
  },
  {
    rule: 'dateline with an agency', // "Graz (AFP) Der", "Berlin dpa Mit", "BERLIN taz | "
    pattern: new RegExp(`^${place}${date}? (?:\\(${credit}\\)|${agencyWord}) (?:[-–—|:] )?${sentence}`, 'u'),
    isSure: (_, named) => namesAgency(named),
  },
  {
    rule: 'credit at the beginning', // "(dpa/lno) - ", "(Kumamoto (dpa)) Die"
    pattern: new RegExp(`^\\((?:${place} \\()?${credit}\\)?\\) ?(?:[-–—:.] )?${sentence}`, 'u'),
    isSure: (_, named) => namesAgency(named),
  },
  {
    rule: 'dateline with a date', // "Wien, 3. Mai 2019 – ", "Augsburg, 14. Januar 2016. "
    pattern: new RegExp(`^${place}${date} ?[-–—:.|]{1,2}(?: (?=["„«»'‚(]{0,2}\\p{Lu})|$)`, 'u'),
    isSure: isPlaceLike,
  },
  {
    rule: 'place in front of a dash', // "München/London – ", "Bocholt -"
    pattern: new RegExp(`^${place}(?: ?[–—]| -{1,2})(?: ${sentence}|$)`, 'u'),
    isSure: (where, _, rest) => isPlaceLike(where) && (rest === '' || isProse(rest)),
  },
  {
    rule: 'place in front of a full stop', // "MOOSDORF. ", "Neumünster | "
    pattern: new RegExp(`^${place} ?[.|] ${sentence}`, 'u'),
    isSure: (where, _, rest) => where.length > 2 && isPlaceLike(where) && isProse(rest),
  },
];

type Parsed = Omit<Dateline, 'end'> & { readonly length: number; readonly rule: string };

function parseDateline(paragraph: string): Parsed | undefined {
  const head = paragraph.slice(0, longest);
  for (const { rule, pattern, isSure } of forms) {
    const match = pattern.exec(head);
    if (match === null) continue;
    const { place: where = '', credit: bracketed, plain } = match.groups ?? {};
    const named = bracketed ?? plain ?? '';
    const { length } = match[0];
    if (isSure(where, named, paragraph.slice(length)) && !sentenceOpener.test(where))
      return { place: where, agencies: agenciesIn(named), length, rule };
  }
  return undefined;
}

function agenciesIn(named: string): readonly string[] {
  return named.split(/[/, ]/).flatMap((part) => knownAgency(part) ?? []);
}

function namesAgency(named: string): boolean {
  return named.split(/[/, ]/).some((part) => knownAgency(part) !== undefined || /^(?:ots|rtr|taz)$/iu.test(part));
}

/** Other lines with a dash are headlines: "Banken – Bund stockt auf". */
function isProse(rest: string): boolean {
  return rest.length > 150 || (rest.length > 15 && /[.!?…]["“”«»‘]?$/u.test(rest));
}

function isPlaceLike(place: string): boolean {
  return !noPlace.test(place) && !calls.test(place) && knownAgency(place) === undefined;
}

// They begin a sentence, a part of a text or a list.
const sentenceOpener =
  /^(?:Der|Die|Das|Dem|Den|Des|Ein|Eine|Einen|Von|Vom|Im|In|Am|An|Auf|Aus|Für|Mit|Nach|Bei|Zu|Zum|Zur|Gegen|Wie|Was|Wer|Wo|Wann|Warum|Und|Oder|Aber|Es|Er|Sie|Wir|Ich|Ob|Wenn|Als|Dass|Seit|Vor|Über|Unter|Bis|Um|Foto|Bild|Quelle|Text|Video|Kommentar|Interview|Analyse|Update|Achtung|Hinweis|Tipp|Neue[rsn]?)(?![\p{L}-])/iu;
// A sentence of one word is a call more often than a place.
const calls = new RegExp(
  `^(?:Ja|Nein|Doch|Klar|Schade|Stimmt|Fakt|Fazit|Punkt|Schluss|Ende|Pause|Stille|Danke|Bitte|Immerhin|Vielleicht|Niemals|Nie|Genau|Eben|Leider|Zurück|Vorbei|Dunkelheit|Nicht|Keine?|Alles|Nichts|Endlich|Wirklich|Denkste|Willkommen|Vorsicht|Jubel|Hallo|Gut|Schlecht|Schön|Glück|Pech|Respekt|Übrigens|Mehr|Weniger|Anzeige|Kultur|Politik|Sport|Wirtschaft|Meinung|Heute|Gestern|Damals|Jetzt|Sommer|Winter|Herbst|Frühling|Herr|Frau|Richtig|Wichtig|Fertig|Traurig|Lustig|Natürlich|Eigentlich|Wahrscheinlich|Plötzlich|Ehrlich|${monthName}|Mittwoch)(?![\\p{L}-])`,
  'iu',
);
const noPlace = /(?:weise|isch|tag|abend|morgen|mittag|nacht|ung|heit|keit|schaft|ieren)$/iu; // "Freitagabend"
