// Nouns that stand in articles about anything: nobody says of two articles that both are "about Prozent".
import { monthNames, weekdayNames } from '../german/calendar-words.ts';

const measures = `jahr jahre jahren jahres jahrs tag tage tagen tages woche wochen monat monate monaten monats stunde stunden minute
  minuten sekunde sekunden uhr mal male malen prozent prozentpunkte euro cent dollar million millionen milliarde milliarden
  mio mrd hundert hunderte tausend tausende kilometer meter zeit zeiten zeitpunkt vormittag nachmittag abend morgen nacht
  anfang beginn ende mitte teil teile teilen hälfte drittel viertel anteil zahl zahlen anzahl reihe seite seiten rand`;
const whatever = `angabe angaben frage fragen ding dinge dingen sache sachen fall fälle fällen art weise form grund gründe
  gründen beispiel beispiele thema themen rahmen bereich bereiche bereichen hinblick bezug blick rolle sinn lage folge folgen
  ergebnis ergebnisse schritt schritte möglichkeit möglichkeiten problem probleme problemen ziel ziele zielen stelle platz punkt
  punkte aussage aussagen meinung sprecher sprecherin artikel text bericht berichte berichten meldung foto bild quelle`;

/** In lower case, in all forms. */
export const vagueNouns: ReadonlySet<string> = new Set([
  ...`${measures} ${whatever}`.split(/\s+/),
  ...[...weekdayNames, ...monthNames].map((name) => name.toLowerCase()),
]);
