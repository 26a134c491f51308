// The words of which benchmark articles are made.

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const nouns = words(`
  Haus Stadt Land Wasser Straße Schule Bericht Regierung Minister Ausschuss Haushalt Steuer Bank Markt Preis Firma
  Werk Arbeit Lohn Vertrag Gesetz Gericht Urteil Richter Polizei Feuer Unfall Wagen Bahn Zug Brücke Fluss Berg Tal
  Wald Feld Bauer Ernte Wein Brot Milch Fleisch Fabrik Maschine Energie Strom Gas Kohle Wind Sonne Klima Wetter
  Sturm Regen Schnee Winter Sommer Jahr Woche Stunde Morgen Abend Nacht Kirche Dom Pfarrer Glaube Kunst Musik
  Orchester Oper Theater Bühne Film Kino Buch Verlag Autor Zeitung Sender Funk Bild Farbe Museum Sammlung Archiv
  Forschung Labor Arzt Klinik Medizin Kind Jugend Frau Mann Familie Eltern Alter Rente Verein Mannschaft Trainer
  Spiel Sieg Tor Rennen Läufer Turnier Meister Pokal Krieg Frieden Heer Soldat Waffe Grenze Flucht Asyl Hilfe
  Spende Partei Wahl Stimme Präsident Kanzler Abgeordneter Sitzung Debatte Antrag Reform Plan Projekt Bau Gerüst
  Kosten Summe Schuld Kredit Zins Börse Aktie Gewinn Verlust Handel Ware Hafen Schiff Flug Technik Netz Daten
`);
export const verbs = words(`
  beschließt prüft fordert kritisiert eröffnet schließt plant baut verkauft kauft verliert gewinnt zeigt findet sucht
  verlangt erklärt bestätigt bestreitet begrüßt lobt warnt verspricht senkt erhöht ändert vertagt verhandelt sammelt
  rettet verteidigt übernimmt verlässt erreicht beginnt beendet unterstützt verbietet erlaubt
`);
export const adjectives = words(`
  neu alt groß klein lang kurz teuer billig stark schwach hell dunkel still laut schnell langsam früh spät jung reich
  frei sicher offen geheim öffentlich privat wichtig einfach schwer leicht deutsch russisch städtisch ländlich
`);
export const adverbs = words(`
  heute gestern bald oft selten wieder endlich kaum fast schon noch deutlich überraschend angeblich offenbar vorerst
  gemeinsam langfristig kurzfristig erneut
`);
export const places = words(`
  Wien Graz Linz Salzburg Innsbruck Berlin Hamburg München Köln Frankfurt Stuttgart Leipzig Dresden Bremen Zürich Bern
  Basel Genf Brüssel Paris London Rom Madrid Athen Prag Budapest Warschau Moskau Kiew Istanbul Washington Peking Tokio
`);
export const outlets = words(`
  Morgenblatt Abendkurier Landesbote Stadtanzeiger Donaupost Alpenrundschau Nordwacht Rheinspiegel Volksblatt
  Wirtschaftsdienst Hafenzeitung Netzjournal
`);
export const firstNames = words(`
  Anna Maria Julia Eva Sabine Claudia Petra Martina Katharina Sophie Thomas Michael Andreas Peter Wolfgang Christian
  Stefan Markus Johannes Franz Josef Karl Georg Alexander Lukas Felix
`);
export const lastNames = words(`
  Berger Hofer Steiner Lindner Gruber Moser Kirchner Reiter Rosenauer Schwarz Weiß Bauer Neumann Altmann Obermaier
  Unterberger Hinterleitner Waldner Feldmann Bachmann Eder Huber Pichler Zeller Hartmann Windisch Fischer Vogel
`);
