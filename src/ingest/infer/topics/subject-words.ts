// Nouns that are no subjects, and some that are although they look like them. All by their stems.
import { nounStem } from './noun-stem.ts';

/** As the last part of a compound, and alone: measures, times, places in general, what is said and written. */
export const vagueHeads = stemsOf(`
  Jahr Tag Woche Monat Quartal Zeit Stunde Minute Morgen Abend Nacht Vormittag Nachmittag Termin Phase Moment Zahl
  Anzahl Menge Rate Quote Wert Stand Niveau Anteil Betrag Summe Gramm Meter Kilo Liter Prozent Euro Dollar Grad
  Höhe Größe Stärke Spitze Hälfte Plus Minus Tempo Million Milliarde Ergebnis Bericht Angabe Aussage Mitteilung
  Meldung Erklärung Äußerung Ankündigung Anfrage Artikel Kommentar Zitat Text Wort Satz Name Titel Begriff Frage
  Antwort Thema Teil Bereich Feld Zone Seite Stelle Punkt Ort Insel Halbinsel Küste Stadt Land Gegend Nähe Eingang Raum Fall Grund Ziel
  Zweck Möglichkeit Richtung Weise Art Form Version Variante Runde Folge Reihe Rolle Lage Situation Sache Ding
  Problem Effekt Beginn Start Ende Mann Frau Leute Mensch Person Kollege Freund Kopf Hand Auge Bild Foto Video
  Gruppe Kreis Marke Fahrt Rest Vielfalt Mehrheit Führung Leitung Vertretung Entwicklung Bedingung Umgebung`);

/** By themselves, where nothing says of what: "Abbau", but "Stellenabbau" is one. */
export const general = stemsOf(`
  Abbau Abbruch Ablauf Absatz Abschluss Absturz Account Aktion Aktive Amt Angebot Anhänger Anruf Ansatz Anstieg
  Antrag Anwohner Anzug Arme Aufbau Aufruf Auftrag Auftritt Aufwand Ausbau Ausfall Ausgang Auskunft Austausch
  Auswahl Basis Bau Bedarf Bedenken Befehl Beitrag Beschuss Besitz Besitzer Betreiber Beweis Blatt Block Bonus
  Brief Chance Code Daten Debatte Diskussion Druck Eckpunkt Effekt Einblick Einfluss Eintrag Einwand Einzelne
  Element Erlebnis Erst Etappe Extrem Faktor Fan Fehler Flagge Format Gast Gebäude Gegner Geste Grenze Gründer
  Haltestelle Heute Gestern Hobby Illusion Inhalt Instanz Interesse Jahrestag Kandidat Kauf Klang Klasse Komplex
  Konflikt Kontakt Kontrolle Konzept Kosten Kunde Lauf Leser Link Liste Lokal Laut Lüge Merkmal Methode Minister
  Mitarbeiter Mitte Modell Motiv Muster Netz Objekt Opfer Paar Partner Perspektive Pfad Pflicht Portal Post Preis
  Prinzip Print Produkt Programm Projekt Prozess Rahmen Rang Ranking Rechenschaft Rechnung Regel Rekord Runde
  Rückgang Rückkehr Rückschlag Rückzug Saison Schaden Schritt Schub Schutz Serie Signal Sound Spruch Spur Stil
  Story Streit Strategie Symbol System Szene Tat Täter Team Tendenz Test Tipp Tod Tote Trend Typ Überleben Umbau
  Umfeld Umfang Unglück Upgrade Verdacht Verfahren Verfasser Verhalten Verkauf Verletzte Verlust Vermögen
  Versäumnis Vertrag Verzicht Vorgang Vorgehen Vorhaben Vorteil Vorwurf Wachstum Wandel Ware Warnung Wechsel Werk
  Wirkung Wissen Wunsch Zeuge Zugang Zugriff Zusammenbruch Zustand Zuwachs Stimme Stück Sohn Tochter Vater Mutter
  Freund Kopie Niederlage Sieg Tor Tisch Angst Sorge Gegenteil Kern Glück Allgemein News Twitter Day Time Media
  Presse Service Sprache Geld Firma Verbündete Treffer Tester Händler Hof Label Phänomen Vorsitz Schande Sets
  Zeilen Infos Nutzer Vorjahr Mängel Schwäche Position Funktion Reaktion Information Deutsch Englisch EU UN Erwerb
  Schluss Ausblick Detail Nummer Abruf Furcht Engagement Charakter Sir As Usual Nicht Früh Frühling Sommer Herbst Winter Fokus Hintergrund Herrn`);

/** They end like acts and qualities and are things, fields, events, institutions. */
export const fields = stemsOf(`
  Ausstellung Behinderung Besatzung Besteuerung Bevölkerung Bewässerung Bildung Ausbildung Weiterbildung Erziehung
  Impfung Forschung Regierung Verwaltung Verfassung Versicherung Wohnung Rüstung Abrüstung Aufrüstung Zeitung
  Siedlung Besiedlung Währung Überschwemmung Überflutung Erwärmung Verteidigung Zuwanderung Einwanderung
  Auswanderung Gleichstellung Werbung Überwachung Verschwörung Vergewaltigung Ernährung Nahrung Dichtung Stiftung
  Festung Heizung Kleidung Verhütung Abtreibung Züchtung Abschiebung Enteignung Vertreibung Digitalisierung
  Privatisierung Globalisierung Automatisierung Urbanisierung Rationierung Besoldung Verschuldung Entführung
  Erpressung Bestechung Folterung Hinrichtung Verschmutzung Verhandlung Volkszählung Krankheit Gesundheit Freiheit
  Arbeitslosigkeit Gerechtigkeit Minderheit Kindheit Nachhaltigkeit Barrierefreiheit Kinderlosigkeit
  Obdachlosigkeit Unabhängigkeit Wirtschaft Wissenschaft Landwirtschaft Forstwirtschaft Gewerkschaft Botschaft
  Staatsanwaltschaft Meisterschaft Genossenschaft Freundschaft Nachbarschaft Landschaft Staatsbürgerschaft
  Schwangerschaft Gesellschaft Mannschaft Gefängnis Bündnis Gedächtnis Begräbnis Zeugnis Universität Elektrizität
  Kriminalität Sexualität Mobilität Identität Neutralität Inflation Deflation Revolution Migration Integration
  Koalition Opposition Religion Demonstration Auktion Emission Operation Infektion Fusion Korruption Kommunikation
  Navigation Prostitution Produktion Diskriminierung Explosion Invasion Pension Station Televisi on Expedition
  Subvention Transplantation Zivilisation Nation Union Munition Sanktion Vegetation Vision Komposition`);

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(nounStem));
}
