// Brings the inflected forms of a German noun together, and knows those that say nothing of what a text is about.
import { monthNames, weekdayNames } from '../../../german/calendar-words.ts';
import { umlautsFlattened } from '../../../german/umlauts.ts';

/** "Schulen", "Schule" → "schul"; "Häuser", "Hauses" → "haus"; "Trumps" → "trump". A key, not a word. */
export function nounStem(noun: string): string {
  const small = umlautsFlattened(noun.toLowerCase());
  return small.replace(ending, '') || small;
}

const ending = /(?<=\p{L}{3})(?:innen|in|ern|ers|ens|en|er|em|es|nen|e|n|s)$/u; // "Lehrerinnen", "Städten", "Jahres"

/** Whether nouns with this stem stand in texts on anything: "Jahr", "Prozent", "Montag", "Sprecher". */
export function isVagueStem(stem: string): boolean {
  return vague.has(stem);
}

const words = `Jahr Jahrzehnt Jahrhundert Tag Woche Wochenende Monat Stunde Minute Sekunde Uhr Zeit Zeitpunkt Zeitraum Morgen Abend Nacht
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
  Anfrage Gespräch Treffen Besuch Entscheidung Umstand Eindruck Gefühl Gedanke Leben Arbeit Hilfe Nein Ja Dank Co`;
const weekdayEvenings = weekdayNames.map((name) => `${name}abend`);
const vague = new Set([...words.split(/\s+/), ...monthNames, ...weekdayNames, ...weekdayEvenings].map(nounStem));
