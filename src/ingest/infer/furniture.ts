// Tells the lines around a text that belong to its page: buttons, paths, captions, dates, bylines.
import { smallAgency } from '../../german/agencies.ts';
import { isGivenName } from '../main-clause/given-names.ts';
import { isByline } from './byline.ts';
import { personName } from './byline-names.ts';
import { isDateLine } from './date.ts';
import { datelineLength } from './dateline.ts';

/** Whether a line is neither a headline nor a part of the text. Looks at its beginning only. */
export function isFurniture(line: string): boolean {
  const start = line.slice(0, longestLine);
  if (isMostlyMarks(start) || isDateLine(start) || isByline(line)) return true;
  if (line.length > longestLine) return false;
  if (isNameAlone(line) || isLabel(line)) return true;
  return forms.some((form) => form.test(line)) || (line.length < 60 && datelineLength(line) === line.length);
}

const longestLine = 200;

/** "10:41", "--- 3 ---", "1 von 4" */
function isMostlyMarks(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return letters * 2 < line.length || /^\p{P}{0,3}\d{1,3} von \d{1,3}\p{P}{0,3}$/u.test(line);
}

/** "Politik", "schließen", "dpa": a headline of one word calls. */
function isLabel(line: string): boolean {
  return !line.includes(' ') && !/[!?]["“”«»]?$/u.test(line);
}

/** "Anna Huber": a photographer, or who wrote. */
function isNameAlone(line: string): boolean {
  const words = line.split(' ');
  return words.length < 4 && isGivenName(words[0] ?? '') && personName(line) !== undefined;
}

const forms: readonly RegExp[] = [
  // What a reader can do
  /^(?:Artikel |Seite |Text |Beitrag )?(?:drucken|teilen|merken|empfehlen|versenden|vorlesen|anhören|kommentieren|twittern|weiterempfehlen)(?: per (?:E-?)?Mail)?[.!]?$/iu,
  /^Artikel (?:per (?:E-?)?Mail )?(?:empfehlen|versenden|verschicken|senden|als PDF)$/iu,
  /^(?:Druck(?:version|ansicht)|Print|Tweet|Share|Like|Login|Anmelden|Abmelden|Registrieren|Suche|Menü|Navigation|Startseite|Home|Impressum|Datenschutz|Kontakt|Newsletter|Anzeige|Werbung|Advertorial|Tags?|Themen|Kommentare?|Bildergalerie|Fotostrecke|Fotogalerie|Video|Audio|Podcast|E-Paper|Merkliste|Redaktion|Autor folgen|Folgen|Weiterlesen|Jetzt (?:abonnieren|anmelden|kaufen|lesen)|Mehr|Zurück|Inhalt|Teilen auf)(?: ?\(?\d{0,4}\)?| \(\d{1,3} Bilder\))?:?$/iu,
  /^(?:Zurück zu[mr]|Zur Übersicht|Zum Archiv|Zur Startseite|Nächster Artikel|Vorheriger Artikel|Sie sind hier|Sie lesen|Sie befinden sich|Bitte (?:geben|tragen|beachten|warten|füllen|melden)|Diesen Artikel|Empfänger|Ihre? (?:Name|E-Mail|Nachricht|Mitteilung)|Hier anmelden|Mehr (?:zum Thema|aus)|Lesen Sie auch|Dow Jones Newswires|Artikel vom|Bild \d)(?!\p{L})/iu,
  // Where a page stands: "Start > Politik > Wahl", "Login | Registrierung | Newsletter"
  /^[^>›»→|·/]{1,40}(?: [>›»→|·/] [^>›»→|·/]{1,60}){2,}$/u,
  /^\d{1,4} (?:Fotos?|Bilder|Kommentare?|Postings?|Leserbriefe?|Videos?|Minuten|Views?)$/iu,
  /(?<!\p{L})vor \d{1,3} (?:Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?)(?!\p{L}).{0,30}$/u,
  // When: "24.02.2016 - aktualisiert vor 9 Minuten", "Erschienen am Dienstag, 4. Mai 2021 um 9:30 Uhr"
  /^(?:.{0,40} )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?\d{2,4}.{0,20}(?:[Aa]ktualisiert|\d{1,2}[:.]\d\d)/u,
  /^(?:\p{L}{1,12}: )?(?:[Aa]ktualisiert|[Vv]eröffentlicht|[Pp]ubliziert|[Ee]rschienen|[Ee]rstellt|[Ff]reigeschaltet|[Gg]eschrieben|Stand|Datum|Letzte Aktualisierung)(?: am|:| \d)/u,
  // Whose: "Von red", "Foto: dpa", "© dpa", "| Quelle: dpa", "(dpa)"
  /^\P{L}{0,3}(?:\p{Lu}\p{Ll}{3,8}fotos?|Fotos?|Bild(?:er)?|Grafik|Video|Quelle|Copyright|Text|Autor(?:in)?|Redaktion):.{0,50}$/u,
  /^[Vv]on:?(?: (?:red|unser\p{Ll}{1,3} .{3,40}))?$/u,
  /^(?:©|\(c\)|\([\p{L}/ -]{2,20}\)$|Pressemitteilung von)/u,
  new RegExp(String.raw`^${smallAgency}(?!\p{L})`, 'u'),
  // A caption: "Die neue Brücke. Foto: Anna Huber"
  /(?:Fotos?|Bild|Quelle|Grafik): ?[^:]{2,60}$|©.{2,60}$|\((?:Foto|Bild|Archivbild|Symbolbild)[^()]{0,60}\)/u,
  // An address: "feedback@example.com", "www.example.com"
  /^\S{0,60}(?:@|www\.|https?:)\S{3,100}$/u,
];
