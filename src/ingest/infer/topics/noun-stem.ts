// Brings the inflected forms of a German noun together, and knows those that say nothing of what a text is about.
import { monthNames, weekdayNames } from '../../../german/calendar-words.ts';
import { umlautsFlattened } from '../../../german/umlauts.ts';

/** "Schulen", "Schule" → "schul"; "Häuser", "Haus" → "hau"; "Schülerinnen" → "schuler"; "Trumps" → "trump". A key, not a word. */
export function nounStem(noun: string): string {
  const small = umlautsFlattened(noun.toLowerCase());
  const singular = singularStem(small);
  const stem = singular.replace(ending, '').replace(lastLetter, '');
  return stem.length < shortest ? singular : stem;
}

/** By its last letters first: most words have none of these endings. */
function singularStem(small: string): string {
  if (small.endsWith('er') || small.endsWith('ern')) return small.replace(pluralInEr, '$<noun>');
  if (small.endsWith('in') || small.endsWith('innen')) return small.replace(female, '');
  return small.includes('niss') ? small.replace(doubled, '$1') : small;
}

const shortest = 3;
const doubled = /(nis)se[ns]?$/; // "Ergebnisse"
const female = /(?<=er|ent|ant|ist|eur|log|at)in(?:nen)?$/; // "Lehrerinnen", "Präsidentin"
const ending = /(?:(?<=er)s|(?<=(?<!konz|west|ost|^st|^k)er)n|e[nms]?|ens|(?<=[el])n|ums?|as?)$/; // "Lehrern", "Jahres", "Herzens", "Kartoffeln", "Firma", "Chinas"
const lastLetter = /(?<!s)s$/; // "Trumps", and in "Haus" as well
/** The few nouns that have it; with the others it belongs to the word: "Schüler". */
const pluralInEr =
  /(?<noun>(?<!aus|in|hol|nieder|see|fin|is|eng|ir|nord|ost)land|kind|bild|haus|buch|mann|feld|glied|gesicht|wald|dorf|gut|rad|amt|lied|kleid|geist|geld|rind|schild|wort|dach|fach|loch|blatt|brett|kraut|volk|bad|band|grab|glas|holz|horn|korn|schloss|tuch|rand|denkmal|gehalt|tum)er[n]?$/;

/** "berliner" → "berlin", "munchner" → "munch"; a stem without such an ending stays as it is. */
export function placeStem(stem: string): string {
  return stem.replace(inhabitant, '');
}

const inhabitant = /(?<=.{3})n?er$/;

/** Whether nouns with this stem stand in texts on anything: "Jahr", "Prozent", "Montag", "Sprecher". */
export function isVagueStem(stem: string): boolean {
  return vague.has(stem);
}

const words = `Hundert Jahr Jahrzehnt Jahrhundert Tag Woche Wochenende Monat Stunde Minute Sekunde Uhr Zeit Zeitpunkt Zeitraum Morgen Abend Nacht
  Vormittag Nachmittag Mittag Frühjahr Anfang Mitte Ende Beginn Moment Mal
  Prozent Prozentpunkt Euro Cent Dollar Franken Million Milliarde Tausend Dutzend Hälfte Drittel Viertel Meter Kilometer
  Quadratmeter Kilo Kilogramm Tonne Liter Grad Zahl Anzahl Summe Betrag Höhe Größe Menge Rest
  Mann Frau Herr Dame Mensch Leute Person Jemand Kollege Mitglied Teilnehmer Bürger Einwohner
  Sprecher Chef Leiter Experte Vertreter Beamte Vorsitzende Präsident Minister Ministerin Kanzler Doktor Professor Interview
  Angabe Bericht Meldung Aussage Mitteilung Stellungnahme Frage Antwort Wort Satz Meinung Ansicht Thema Punkt Hinweis Kritik
  Problem Lösung Grund Ursache Folge Ergebnis Ziel Zweck Plan Idee Vorschlag Möglichkeit Chance Gefahr Risiko Aufgabe
  Teil Bereich Stelle Seite Platz Ort Richtung Weg Schritt Stufe Ebene Rahmen Form Art Weise Fall Beispiel Sache Ding Lage
  Situation Zustand Entwicklung Veränderung Unterschied Rolle Bedeutung Sinn Blick Bild Foto Hand Kopf Auge Gesicht
  Begriff Name Titel Artikel Text Autor Leser Redaktion Nachricht Zeitung Agentur Quelle
  Land Stadt Welt Haus Region Gebiet Straße Raum Gruppe Reihe Vergleich Verfügung Maßnahme Erfolg Kraft Recht Einsatz Vergangenheit Zukunft
  Ereignis Minus Plus Symbolbild Archivbild Archiv Newsletter Überblick Endspurt Zustimmung Ablehnung Absage Ankündigung Auftakt
  Versuch Stichwort Hinsicht Zusammenhang Verlauf Umgang Angelegenheit Anlass Nord Süd Ost West Live Online Foto Video Grafik
  Anfrage Gespräch Treffen Besuch Entscheidung Umstand Eindruck Gefühl Gedanke Leben Arbeit Hilfe Nein Ja Dank Co`;
const weekdayEvenings = weekdayNames.map((name) => `${name}abend`);
const vague = new Set([...words.split(/\s+/), ...monthNames, ...weekdayNames, ...weekdayEvenings].map(nounStem));
