// The texts that are damaged: the project's samples, and others full of what gets lost.
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'content/raw';
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const market = `Käse wird teurer – Händler hoffen auf Ostern

Übermorgen öffnet der größte Wochenmarkt der Region. „Wir müssen für Bergkäse 12,50 € je Kilo verlangen“, sagt Jürgen Höß. Früher waren es 9 €.

Die Ärztin Änne Süß kauft trotzdem: „Das schmeckt’s der ganzen Familie – außer dem Kater.“ Ähnlich äußern sich viele Gäste.

Österreichische Käser rechnen mit weiteren Erhöhungen. Über die Gründe schweigen sie …`;

// In ISO-8859-1 there are no quotation marks, dashes and euro signs.
const typewritten = `Brücke über die Wümme gesperrt

Für Fußgänger bleibt die Brücke über die Wümme bis März geschlossen, weil Träger aus Stahl rosten.

Während der Bauzeit können Züge "nur auf Sicht" fahren, erklärte das Büro des Bürgermeisters.

Größere Schäden möchte Kämmerer Groß ausschließen.`;

const swiss = `Genève und Zürich einigen sich

«Wir hören einander zu», sagte Frau Müller-Bär über das Gespräch im Café des Bahnhofs.

Für März ist ein nächstes Treffen geplant, an dem auch die Kantone Graubünden und Wallis teilnehmen möchten.`;

export const texts: readonly string[] = [...samples, market, typewritten, swiss];
