// The line of a text that is its headline, between kickers, buttons, dates and captions.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHeadlineLine } from '../../src/ingest/infer/headline.ts';
import { paragraphSpans } from './a-raw-document.ts';

const headlineOf = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n\n');
  return findHeadlineLine(text, paragraphSpans(text))?.value;
};
const report = 'Die Brücke bleibt bis zum Sommer gesperrt. Das teilte die Stadt am Montag mit.';

const furniture: readonly string[] = [
  'Artikel per E-Mail empfehlen',
  'Druckversion',
  'Drucken per Mail',
  'Teilen auf:',
  'Kommentare (12)',
  'Bildergalerie (6 Bilder)',
  'Sie sind hier: Startseite > Politik',
  'Startseite > Politik > Verkehr',
  'Login | Registrierung | Newsletter',
  'Bitte geben Sie Ihren Namen ein',
  '24.02.2016 - aktualisiert vor 9 Minuten',
  'Erschienen am Dienstag, 4. Mai 2021 um 9:30 Uhr',
  'Veröffentlicht am 3. Mai 2019',
  'vor 5 Stunden',
  'Von Anna Huber',
  'Von red',
  'Anna Huber',
  'Politik',
  'dpa',
  'Foto: Anna Huber',
  'Symbolfoto: dpa',
  'Die Brücke am Montag. Foto: Anna Huber',
  '© Anna Huber',
  '1 von 4',
  'redaktion@example.org',
];

for (const line of furniture) {
  test(`passes over the line "${line}"`, () => {
    assert.equal(headlineOf(line, 'Brücke bleibt gesperrt', report), 'Brücke bleibt gesperrt');
    assert.equal(headlineOf(line, report), undefined);
  });
}

const kept: readonly string[] = [
  'BRÜCKE BLEIBT GESPERRT',
  'Kommentar: Die Brücke ist ein Fehler',
  'Interview: Anna Huber über Brücken',
  'Von Montag an wird gebaut',
  'Wer bezahlt die Brücke?',
  'Gesperrt!',
  'Bild der Brücke verkauft',
  'Die Stadt sperrt nach dem neuen Gutachten die Brücke über den Fluss und leitet alle Busse bis in den Sommer um',
];

for (const line of kept) {
  test(`keeps the headline "${line.slice(0, 40)}" as it is`, () => assert.equal(headlineOf(line, report), line));
}

test('takes the headline below a kicker', () => {
  assert.equal(headlineOf('Nach dem Sturm', 'Brücke bleibt gesperrt', report), 'Brücke bleibt gesperrt');
  assert.equal(headlineOf('Im Streit um die Brücke', 'Stadt lenkt ein', report), 'Stadt lenkt ein');
});

test('takes the headline above a second line', () => {
  assert.equal(
    headlineOf('Brücke bleibt gesperrt', 'Stadt wartet auf ein Gutachten', report),
    'Brücke bleibt gesperrt',
  );
});

test('takes no lead for a headline, though a byline hides its full stop', () => {
  assert.equal(headlineOf('Die Brücke bleibt zu. Von Anna Huber', report), undefined);
});

test('takes no line for a headline that has no sentences below it', () => {
  assert.equal(headlineOf('Brücke bleibt gesperrt', 'Eins', 'Zwei', 'Drei'), undefined);
});
