// Lines around an article that say who, when, where and what else, and are no part of its text.
import { daysIn } from '../metadata/written-day.ts';

/** Whether a text is a byline, a date, a reading time: "Von Anna Klein", "28.04.2023, 17:52 Uhr", "3 Min Lesezeit". */
export function isLineAboutArticle(text: string): boolean {
  if (text.length > longest) return false;
  if (author.test(text) || readingTime.test(text)) return true;
  return (dateLabel.test(text) || text.length <= 60) && daysIn(text).length > 0 && !sentence.test(text);
}

/** Whether a text is a caption or a credit: "Der Markt von Salz. Foto: Anna Klein". */
export function isCredit(text: string): boolean {
  return text.length <= longestCaption && credit.test(text);
}

/** Whether a text leads to other texts or speaks of the site: "Lesen Sie auch: …". */
export function isInvitation(text: string): boolean {
  return text.length <= longestCaption && (invitation.test(text) || notice.test(text));
}

const longest = 160; // characters
const longestCaption = 400;
const author =
  /^(?:von|by|text|autor(?:in)?|interview|protokoll|ein \p{L}{4,20} von|eine \p{L}{4,20} von)(?:\s?:\s?|\s)(?:\p{L}[\p{L}.’'-]{0,30}(?:[\s,/]{1,3}|$)){1,10}$/iu; // "Von Anna Klein und Jo Wolf"
const readingTime = /^(?:lesezeit|lesedauer)|\d{1,3}\s?min(?:uten)?\.?(?:\s(?:lesezeit|lesedauer))?$/iu; // "3 Min Lesezeit"
const dateLabel =
  /^(?:stand|aktualisiert|zuletzt|ver[öo]ffentlicht|erstellt|publiziert|geändert|update|datum|vom)(?!\p{L})/iu; // "Stand: 28. April"
const sentence = /\p{Ll}{3,30}[.!?]["“]?$/u; // "…ging er."
const credit =
  /(?:^|[\s(|])(?:(?:foto|bild|bildquelle|bildrechte|bildnachweis|grafik|illustration|quelle|credits?|copyright|fotografie|screenshot|archivbild|symbolbild|symbolfoto|archivfoto)s?\s?:|©|\(c\))\s?[^:!?]{1,80}$/iu; // "… Foto: Anna Klein"
const invitation =
  /^(?:[•→►▶+>»\s]{0,5})(?:lesen sie (?:auch|hier|mehr|dazu|jetzt)|lesen ?:|lesetipp|lies auch|mehr (?:zum thema|dazu|lesen|infos?|aus|über)|auch interessant|weitere (?:informationen|artikel|meldungen|themen|nachrichten|videos|infos)|zum thema|siehe auch|sehen sie (?:hier|auch|im video)|das k[öo]nnte (?:sie|dich|ihnen)|passend dazu|im video|video ?[:|]|podcast ?:|hören sie|empfohlen|newsletter|anzeige$|werbung$|hier (?:geht es|gehts|geht's|finden sie|können sie|klicken)|jetzt (?:lesen|kostenlos|abonnieren|anmelden|testen)|zur startseite|nach oben|zurück|weiterlesen|teilen|drucken|kommentare?(?: |$)|kommentieren|schlagw[öo]rter|schlagworte|tags ?:|themen ?:|kategorien? ?:|folgen sie|folge uns|melden sie sich|abonnieren|embed$|player wird|auf dieser seite|inhaltsverzeichnis|mehr von)/iu; // "Lesen Sie auch: …"
const notice =
  /(?:eingebettete inhalte|externe[rn]? inhalte?|widerrufliche einwilligung|personenbezogene[nr]? daten|cookie|datenschutzerklärung|diesen artikel (?:teilen|drucken)|alle rechte vorbehalten|dieser artikel (?:wurde ausgedruckt|ist (?:ein|teil))|dieses thema im programm|ihre meinung ist uns|ihr feedback|leserbrief|affiliate|bitte aktivieren sie javascript|newsletter (?:abonnieren|bestellen|anmelden)|provision vom händler|mit einem klick)/iu; // "Um eingebettete Inhalte anzuzeigen, …"
