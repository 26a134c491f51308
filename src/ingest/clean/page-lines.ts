// Tells the lines that a paper prints at the edges of its pages: its name, the number of the page, the issue.
import { monthStart, shortWeekday, weekdayName } from '../../german/calendar-words.ts';

/** "3", "- 3 -", "Seite 3 von 4" */
export function isPageNumber(line: string): boolean {
  return pageNumber.test(line);
}

/** "Seite 3", "S. 3": the line itself says that it numbers a page. */
export function namesPage(line: string): boolean {
  return pageWord.test(line);
}

const pageWord = /^\P{L}{0,5}(?:seite|blatt|page|s\.)\s{0,3}\d/iu; // "Seite 3 von 4", "– Seite 3 –"
// "3", "- 3 -", "3/4", "[3]", "Seite 3 von 4", "S. 3"
const pageNumber =
  /^[-–—|·•[(\s]{0,5}(?:(?:seite|blatt|page|s\.)\s{0,3})?\d{1,4}\s{0,3}(?:(?:von|of|\/)\s{0,3}\d{1,4})?[-–—|·•\])\s]{0,5}$/iu;

/** "Tagesbote", "Neuer Kurier Beispielstadt" */
export function isPaper(line: string): boolean {
  return line.length <= 50 && paper.test(line);
}

const paper =
  /^(?:\p{Lu}\p{L}{0,30}[ -]){0,3}\p{L}{0,20}(?:[Bb]latt|[Zz]eitung|[Bb]ote|[Kk]urier|[Aa]nzeiger|[Pp]ost|[Pp]resse|[Rr]undschau|[Nn]achrichten|[Jj]ournal|[Mm]agazin|[Ee]cho|[Mm]erkur|[Tt]elegramm|[Mm]orgen|[Aa]llgemeine|[Nn]eueste)(?: \p{Lu}\p{L}{1,30}| Online)?$/u;

/** "Abendpost 2", "2 Aus der Region" on the second page */
export function isNumbered(line: string, number: number): boolean {
  const words = line.split(/[\s|·•–—-]{1,9}/u, 9);
  return words.length < 8 && !/[.!?]$/u.test(line) && (words[0] === `${number}` || words.at(-1) === `${number}`);
}

/** "Kurier · Lokales · Seite 5", "Abendblatt, Nr. 84 vom 11. April 2023", "https://kurier.example/a 2/5" */
export function isIssueLine(line: string): boolean {
  if (line.length > 90 || /[.!?]["“”]?$/u.test(line) || stamp.test(line)) return false;
  if (/^https?:\/\/\S+(?:\s+\d{1,3}\/\d{1,3})?$/iu.test(line)) return true;
  const words = line.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words > 9) return false;
  const isDivided = /[|·•–—/]|\s-\s|\s{3}|\t/u.test(line);
  if (/(?<!\p{L})(?:Seite|S\.|Blatt|Page)\s{0,3}\d{1,4}(?!\d)/u.test(line)) return true;
  if (dateForm.test(line)) return isDivided || weekday.test(line) || words <= 5;
  return isDivided && /(?<!\p{L})(?:Nr\.|Ausgabe|Jahrgang|Jg\.)\s?\d/u.test(line);
}

const dateForm = new RegExp(
  String.raw`(?<!\d)\d{1,2}\.\s?(?:\d{1,2}\.\s?|${monthStart}\p{Ll}{0,6}\.?\s)(?:\d\d){1,2}(?!\d)|\d{4}-\d\d-\d\d`,
  'u',
); // "12. April 2023", "12.4.23", "2023-04-12"
const weekday = new RegExp(String.raw`(?<!\p{L})(?:${weekdayName}|${shortWeekday})(?!\p{L})`, 'u'); // "Mittwoch", "Mi"
// The article's own date is evidence.
const stamp =
  /^(?:artikel|veröffentlicht|publiziert|aktualisiert|erstellt|stand|erschienen|update|letzte)(?!\p{L})|(?<!\p{L})uhr(?!\p{L})/iu;
