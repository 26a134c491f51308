// Knows a newspaper, a broadcaster or an agency by its name.
import { agencyOfLongName, knownAgency, smallAgency } from '../../german/agencies.ts';
import { weekdayName } from '../../german/calendar-words.ts';

/** Source of a regular expression: a noun that says that a medium's name follows. */
export const cue = String.raw`[\p{L}-]{0,20}(?:[Zz]eitung|[Aa]gentur|[Ss]ender|[Mm]agazin|[Bb]latt|[Pp]ortal|[Zz]eitschrift|Nachrichtendienst|Rundfunk)`;
/** "„Neue Presse“", at most five words. */
export const quotedName = String.raw`[„"»«‚](?:\p{Lu}|taz)[^“”"«»„\n.,]{1,40}[“”"«»‘]`;
/** "Kyiv Independent", "KCNA", "dpa-AFX": at most four words. */
export const capitalName = String.raw`(?!(?:Dienstes|Auch|Wie|Der|Die|Das|Laut|Nach|Und|Doch|Aber|Zuvor|Zudem|Später|Zuletzt|So|Am|Im|In|Dem|Den|Berichte?n?|Angaben|Informationen) )(?:${smallAgency}|[A-Z][\p{L}\d-]{1,25}(?: (?:de|el|la|of|and|am|der) (?=\p{Lu}))?(?: \p{Lu}[\p{L}\d-]{1,25}){0,3})(?![\p{L}\d])`;

/** Whether a name as it stands in the text is that of a medium: quoted, well known, or with a word that papers are called. */
export function isOutlet(name: string): boolean {
  if (/^[„"»«‚]/u.test(name)) return true;
  if (agencyOfLongName(name) !== undefined) return true;
  const words = name.split(' ');
  if (words.some((word) => knownAgency(word) !== undefined || broadcaster.test(word))) return true;
  // "Laut Post" may be the post office, "laut Zeitung" is any paper.
  return words.length > 1 ? paperWord.test(name) && !company.test(name) : singlePaper.test(name);
}

/** The name without quotation marks, agencies by their short name: "„Spiegel“" → "Spiegel", "Deutschen Presse-Agentur" → "dpa". */
export function nameOf(name: string): string {
  const bare = name
    .replace(/[„“”"»«‚‘]/gu, '')
    .trim()
    .replace(genericNoun, '')
    .replace(dayBehind, '');
  return agencyOfLongName(bare) ?? knownAgency(bare) ?? bare;
}

const genericNoun =
  /^(?:(?:Tages|Wochen|Sonntags)?[Zz]eitung|(?:Nachrichten|Presse)agentur|Sender|Magazin) (?=\p{Lu}|ČTK)/u; // "Zeitung Die Welt"
const dayBehind = new RegExp(` (?:${weekdayName})\\p{Ll}{0,10}$`, 'u'); // "BBC Mittwochfrüh"
const broadcaster =
  /^(?:Tagesschau|ARD|ZDF|BBC|CNN|NDR|WDR|MDR|RBB|SWR|ORF|SRF|RTL|NBC|CBS|MSNBC|Politico|Axios|Haaretz|FAZ|NZZ|SZ|WSJ|Correctiv|CORRECTIV)$/u; // "BBC"
const paperWord =
  /(?:^| )(?:Independent|Times|Post|Guardian|Journal|News|Herald|Tribune|Telegraph|Daily|Observer|Economist|Standard|Kurier|Merkur|Monde|Figaro|País|Repubblica|Nachrichten|Anzeiger|Rundschau|Presse|Zeitung|Tagblatt|Bild|Spiegel|Welt|\p{Lu}\p{Ll}{2,15}(?:zeitung|tagblatt|blatt|anzeiger|nachrichten|funk))(?: |$)/u; // "Kyiv Independent"
const company = /^Deutschen? (?:Post|Presse)$|^Schweizerischen? Post$/u;
const singlePaper =
  /^(?:Spiegel|Tagesspiegel|Bild|Handelsblatt|Abendblatt|Morgenpost|Deutschlandfunk|\p{Lu}\p{Ll}{3,15}(?:kurier|anzeiger|tagblatt|rundschau))$/u; // "Handelsblatt"
