// The media that a text draws on; persons and institutions are none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSources } from '../../src/ingest/infer/sources.ts';

const cited: readonly (readonly [text: string, sources: readonly string[]])[] = [
  ['Laut Kyiv Independent wurde das bekannt.', ['Kyiv Independent']],
  ['Das wurde bekannt, wie die staatliche Nachrichtenagentur KCNA am 21. Januar berichtete.', ['KCNA']],
  ['Der Bericht von KCNA deutet darauf hin.', ['KCNA']],
  ['Hamburg (dpa) - Die Brücke bleibt zu.', ['dpa']],
  ['Wien (APA/dpa) – Die Brücke bleibt zu.', ['APA', 'dpa']],
  ['Das sagte die Ministerin der Zeitung „Neue Woche“.', ['Neue Woche']],
  ['Das berichtet die „Abendschau“ unter Berufung auf die Agentur Reuters.', ['Abendschau', 'Reuters']],
  ['Die Brücke bleibt zu, berichtete der „Elbkurier“.', ['Elbkurier']],
  ['Einem Bericht der New York Times zufolge bleibt sie zu.', ['New York Times']],
  ['Die Brücke bleibt zu, meldete die dpa. Auch Reuters meldete das.', ['dpa', 'Reuters']],
];

for (const [text, sources] of cited) {
  test(`finds ${sources.join(', ')} in "${text}"`, () => assert.deepEqual(findSources(text)?.value, sources));
}

const uncertain: readonly string[] = [
  'Laut Anna Huber, der Sprecherin des Ministeriums, bleibt die Brücke zu.',
  'Laut NATO bleibt die Lage ernst.',
  'Nach Angaben der Polizei blieb der Fahrer unverletzt.',
  'In einem Beitrag für die Zeitung "Neue Woche" lobte er die Brücke.',
  'Die Partei (SPD) lehnt das ab.',
  'Wie Anna Huber berichtete, bleibt die Brücke zu.',
  'Der Sender muss sparen.',
];

for (const text of uncertain) {
  test(`finds no source in "${text}"`, () => assert.equal(findSources(text), undefined));
}

const credited: readonly (readonly [text: string, sources: readonly string[]])[] = [
  ['Berlin dpa Die Brücke bleibt zu.', ['dpa']],
  ['Von Anna Huber, dpa\n\nDie Brücke bleibt zu.', ['dpa']],
  ['Die Brücke bleibt zu. (dpa/AFP)', ['dpa', 'AFP']],
  ['Die Brücke bleibt zu.\n\ndpa/hb', ['dpa']],
  ['26.04.2016, 15:38 Uhr | dpa\n\nDie Brücke bleibt zu.', ['dpa']],
  ['Die Brücke bleibt zu.\n\nQuelle: dpa-AFX', ['dpa-AFX']],
  ['Die Brücke bleibt zu, sagte sie der Deutschen Presse-Agentur.', ['dpa']],
  ['Die Brücke bleibt zu, erfuhr die APA aus der Stadt.', ['APA']],
  ['Die Brücke bleibt zu, sagte Huber am Montag der „Neuen Woche“.', ['Neuen Woche']],
];

for (const [text, sources] of credited) {
  test(`takes ${sources.join(', ')} for a source in "${text}"`, () =>
    assert.deepEqual(findSources(text)?.value, sources));
}

test('takes a photographer’s agency for no source', () => {
  assert.equal(findSources('Die Brücke.\n\nFoto: Anna Huber (dpa)\n\n© dpa\n\nBild: dpa'), undefined);
});
