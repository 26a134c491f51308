// The headline of a text without one: central, whole, and true to what the text says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineFromSentence } from '../../src/ingest/infer/headline.ts';
import { paragraphSpans } from './a-raw-document.ts';

const found = (text: string) => headlineFromSentence(text, paragraphSpans(text), 'raw/text.txt');
const headlineOf = (text: string) => found(text).value;

test('prefers the sentence with the words that the text goes on to use', () => {
  const text = `Es ist ein ganz normaler Morgen am Fluss. Die Stadt sperrt die alte Brücke.

Die Brücke ist laut Gutachten marode. Die Stadt prüft nun andere Brücken. Über die Brücke fahren viele Busse der Stadt.`;

  assert.equal(headlineOf(text), 'Die Stadt sperrt die alte Brücke');
  assert.equal(text.slice(found(text).span.start, found(text).span.end), 'Die Stadt sperrt die alte Brücke.');
});

test('does not begin with a word for something that stands elsewhere', () => {
  assert.equal(
    headlineOf('Das gefällt der Stadt gar nicht. Die Stadt sperrt die Brücke.'),
    'Die Stadt sperrt die Brücke',
  );
});

test('takes a subheading that says more than any sentence', () => {
  const about = 'Es war so heiß, dass er kaum mehr schlafen konnte, und sie mochte auch nicht mehr zuhören.';
  const text = `${about}\n\n${about}\n\nStadt sperrt Brücke über den Fluss\n\nÜber diese Brücke fuhr er. Diese Brücke mochte er. An dieser Brücke wartete er. Es war die Brücke der Stadt, die Brücke am Fluss.`;

  assert.equal(headlineOf(text), 'Stadt sperrt Brücke über den Fluss');
  assert.equal(found(text).rule, 'central subheading');
});

const faithful: readonly (readonly [rule: string, sentence: string, headline: string])[] = [
  [
    'puts "laut" in front where there is no room for it',
    'Die alte Brücke über den Fluss muss laut einem neuen Gutachten für Lastwagen aus ganz Europa gesperrt werden.',
    'Gutachten: Die alte Brücke muss für Lastwagen aus ganz Europa gesperrt werden',
  ],
  [
    'keeps "nicht"',
    'Die Stadt wird die alte Brücke trotz der vielen Bitten aus der Nachbarschaft im kommenden Jahr nicht sperren.',
    'Die Stadt wird die alte Brücke trotz der vielen Bitten nicht sperren',
  ],
  [
    'keeps "angeblich"',
    'Der Chef der Firma hat angeblich am vergangenen Montag in einer Sitzung mit allen Leitern die Brücke verkauft.',
    'Der Chef der Firma hat angeblich in einer Sitzung die Brücke verkauft',
  ],
  [
    'keeps what the verb asks for',
    'Der Trainer des Vereins wirft seinem Spieler nach dem Spiel am Samstag vor, den Ball verloren zu haben.',
    'Der Trainer wirft seinem Spieler nach dem Spiel vor, den Ball verloren zu haben',
  ],
  [
    'keeps a noun that is a part of the verb',
    'Der Rat hat am Montag nach langer Debatte seine Sorge um die Zukunft der alten Brücke zum Ausdruck gebracht.',
    'Der Rat hat seine Sorge um die Zukunft der alten Brücke zum Ausdruck gebracht',
  ],
  [
    'calls persons by their names alone',
    'Die frühere Bürgermeisterin Anna Maier wirft ihrem Nachfolger Jan Huber vor, die Brücke über den Fluss vergessen zu haben.',
    'Anna Maier wirft Jan Huber vor, die Brücke über den Fluss vergessen zu haben',
  ],
  [
    'puts who has said it in front',
    'Die Forscherin Anna Maier hat am Montag erklärt, die alte Brücke über den Fluss werde noch lange stehen.',
    'Forscherin Anna Maier: Die alte Brücke über den Fluss werde noch lange stehen',
  ],
];

for (const [rule, sentence, headline] of faithful) {
  test(`${rule}: "${headline}"`, () => assert.equal(headlineOf(sentence), headline));
}

test('does not say without "wenn" what holds only then', () => {
  const sentence = 'Wenn der Rat zustimmt, wird die Brücke abgerissen.';

  assert.equal(headlineOf(sentence), 'Wenn der Rat zustimmt, wird die Brücke abgerissen');
});
