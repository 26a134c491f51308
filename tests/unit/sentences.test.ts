// Where German sentences end, and where a full stop ends none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceSpans } from '../../src/german/sentences.ts';

const examples: Readonly<Record<string, readonly string[]>> = {
  'divides at full stops, question and exclamation marks': ['Er kam.', 'Wer?', 'Alle!', 'So war es.'],
  'goes on behind the day of a date': ['Am 21. Januar begann der Prozess.', 'Er dauert an.'],
  'ends behind a day when the next word begins a sentence': ['Der Prozess beginnt am 21.', 'Er dauert lange.'],
  'ends behind a year': ['Das Haus stammt von 1998.', 'Niemand wohnt darin.'],
  'goes on behind "z. B."': ['Viele Orte, z. B. Kiel, liegen am Meer.', 'Das freut Gäste.'],
  'goes on behind a title': ['Der Arzt Dr. Müller operierte.', 'Prof. Dr. Huber half.'],
  'goes on behind "St." in a place name': ['Er lebt in St. Pölten.', 'Dort ist es still.'],
  'goes on inside a club name': ['Gegen den 1. FC Köln gab es ein Remis.', 'Das Tor fiel spät.'],
  'goes on behind the initial of a name': ['George W. Bush sprach.', 'Alle hörten zu.'],
  'goes on behind the number of a king': ['Ludwig XIV. Bourbon regierte lange.', 'Er baute Schlösser.'],
  'keeps a quotation of several sentences together': ['„Ich gehe. Du bleibst.“', 'Dann ging er.'],
  'goes on when the speaker follows a quotation': ['„Wer kommt?“, fragte sie.', 'Niemand kam.'],
  'goes on in small letters behind a mark': ['Sie rief: „Halt!“ und lief los.', 'Er blieb.'],
  'ends behind a straight closing quotation mark': ['Er sprach vom "brutalen Krieg."', 'Sie schwieg.'],
  'ends behind a score': ['Es stand 2:1.', 'Danach fiel kein Tor.'],
  'covers a text without any full stop': ['Kein Punkt weit und breit'],
};

for (const [title, sentences] of Object.entries(examples)) {
  test(title, () => {
    const text = sentences.join(' ');

    const found = sentenceSpans(text).map(({ start, end }) => text.slice(start, end));

    assert.deepEqual(found, sentences);
  });
}

test('finds nothing in an empty paragraph', () => {
  assert.deepEqual(sentenceSpans(''), []);
  assert.deepEqual(sentenceSpans(' \n '), []);
});

test('gives spans without the white space around the text', () => {
  assert.deepEqual(sentenceSpans('  Er kam. \n'), [{ start: 2, end: 9 }]);
});
