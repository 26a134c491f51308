// Which lines between the paragraphs of an article belong to the site, and which to the article.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBoilerplate } from '../../src/ingest/clean/boilerplate.ts';

const ofTheSite = `Lesen Sie auch: Wie der Ort sich wandelt
Mehr zum Thema
► Mehr zum Thema: Verkehr
Auch interessant: Was Anwohner wissen müssen
Das könnte dich auch interessieren:
Jetzt unseren Newsletter abonnieren
Melden Sie sich für unseren kostenlosen Newsletter an!
- ANZEIGE -
© 2023 Beispielbote Verlag GmbH
(c) Beispielbote. Alle Rechte vorbehalten.
Nachdruck nur mit Genehmigung des Verlags
Zur Startseite
Jetzt 30 Tage kostenlos testen
4 Wochen gratis lesen
Diesen Artikel weiterempfehlen
Auf Facebook teilen
Kommentare (12)
7 Kommentare
Diskutieren Sie mit!
Folgen Sie uns auf Instagram
Hier geht es zum Liveticker
Zur Bildergalerie
Laden Sie jetzt die kostenlose Boten-App
Aufs Handy: Jetzt unseren WhatsApp-Kanal abonnieren
Noch kein Abo?
Dieser Inhalt ist exklusiv für Abonnenten
Wir verwenden Cookies, um unser Angebot zu verbessern.
Impressum | Datenschutz
Teilen Merken Drucken
Weitere Artikel zum Thema
Verpassen Sie keine Nachricht mehr
Hier klicken, um den Inhalt anzuzeigen
War dieser Artikel hilfreich?`;

const ofTheArticle = `Mehr Geld für Kitas
Weitere Länder schließen sich an
Facebook will Daten mit Behörden teilen
Kommentar: Die Stadt schläft
Hier entsteht der neue Bahnhof
Hier geht es um mehr als Geld
Verlag startet neuen Podcast
Lesen lernen mit Hund
Von Anna Huber
Berlin, 12. April 2023
Foto: dpa
© Anna Huber
Lesen Sie noch Zeitung?
„Folgen Sie mir“, sagte der Wirt.
Klicken Sie nie auf Links von Unbekannten.
Geben Sie den Teig in die Form.
Hinweise nimmt die Polizei entgegen.
Anzeige gegen den Bürgermeister
Auf Facebook kursieren falsche Bilder
zurück.
teilen.
– Nein, sagte sie.
Mehr dazu sagte der Minister nicht.
Das interessiert niemanden`;

for (const line of ofTheSite.split('\n')) test(`boilerplate: ${line}`, () => assert.ok(isBoilerplate(line)));
for (const line of ofTheArticle.split('\n')) test(`no boilerplate: ${line}`, () => assert.ok(!isBoilerplate(line)));
