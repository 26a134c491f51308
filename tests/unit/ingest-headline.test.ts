// The headline that a first sentence gives, and the first line that is a headline.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftFrom } from '../../src/ingest/draft.ts';
import { aRawDocument } from './a-raw-document.ts';

const titleOf = (text: string): string => draftFrom(aRawDocument(text)).title.value;

const fromSentences: readonly (readonly [rule: string, sentence: string, headline: string])[] = [
  [
    'keeps a short sentence without its full stop',
    'Der Stadtrat lehnt den Haushalt ab.',
    'Der Stadtrat lehnt den Haushalt ab',
  ],
  ['keeps a question mark', 'Wer bezahlt die neue Brücke?', 'Wer bezahlt die neue Brücke?'],
  ['drops a dateline with an agency', 'BERLIN (dpa) - Die Mieten steigen weiter.', 'Die Mieten steigen weiter'],
  ['drops a place in front of a dash', 'Wien – Die Mieten steigen weiter.', 'Die Mieten steigen weiter'],
  ['drops a dated dateline', 'Graz, 3. Mai 2019 (APA) – Die Mieten steigen weiter.', 'Die Mieten steigen weiter'],
  ['drops brackets', 'Ministerin Anna Huber (SPD) tritt zurück.', 'Ministerin Anna Huber tritt zurück'],
  [
    'drops a phrase in front of what somebody is called',
    'Der Minister hat den Unternehmer Huber nach einem langen Streit über die Bahn in einem Brief als Betrüger bezeichnet.',
    'Der Minister hat den Unternehmer Huber als Betrüger bezeichnet',
  ],
  [
    'drops a phrase in front of how something was done',
    'Die Stadt hat ihre Schulden dank hoher Einnahmen aus dem Verkauf der alten Werft im vergangenen Sommer deutlich gesenkt.',
    'Die Stadt hat ihre Schulden dank hoher Einnahmen deutlich gesenkt',
  ],
  [
    'tears no day from its preposition',
    'Die Gewerkschaft der Lotsen weitet ihren Streik in den großen Häfen ab heute auf viele weitere Schiffe aus.',
    'Die Gewerkschaft der Lotsen weitet ihren Streik in den großen Häfen ab heute aus',
  ],
  [
    'keeps "laut" with its noun',
    'Der Konzern plant laut Berichten den Verkauf.',
    'Der Konzern plant laut Berichten den Verkauf',
  ],
  [
    'keeps "nach Angaben"',
    'Der Fahrer blieb nach Angaben der Polizei unverletzt.',
    'Der Fahrer blieb nach Angaben der Polizei unverletzt',
  ],
  [
    'keeps "zufolge"',
    'Die Täter flohen einem Bericht zufolge ins Ausland.',
    'Die Täter flohen einem Bericht zufolge ins Ausland',
  ],
  [
    'puts the speaker at the end in front of a colon',
    'Die Preise steigen im Herbst, sagte der Minister am Montag.',
    'Minister: Die Preise steigen im Herbst',
  ],
  [
    'puts who "teilte … mit" in front of a colon',
    'Der Zoo bleibt geschlossen, teilte die Stadt am Freitag mit.',
    'Stadt: Der Zoo bleibt geschlossen',
  ],
  [
    'puts who "berichtete" in front of a colon',
    'Der Zoo bleibt geschlossen, wie der Sender berichtete.',
    'Sender: Der Zoo bleibt geschlossen',
  ],
  [
    'keeps a leading "Laut"',
    'Laut Polizei wurden zwei Menschen verletzt.',
    'Laut Polizei wurden zwei Menschen verletzt',
  ],
  [
    'keeps a leading "Nach Angaben"',
    'Nach Angaben der Bahn hat sich der Bau verzögert.',
    'Nach Angaben der Bahn hat sich der Bau verzögert',
  ],
  [
    'puts who speaks in "Wie … mitteilte" in front of a colon, and the subject first',
    'Wie die Feuerwehr mitteilte, brannte eine Scheune nieder.',
    'Feuerwehr: Eine Scheune brannte nieder',
  ],
  [
    'puts the subject first behind a clause of time',
    'Nachdem der Damm brach, mussten hunderte Bewohner fliehen.',
    'Hunderte Bewohner mussten fliehen',
  ],
  [
    'drops a relative clause at the end',
    'Die Stadt baut eine Schule, die im Herbst öffnen soll.',
    'Die Stadt baut eine Schule',
  ],
  [
    'drops a relative clause in the middle',
    'Die Firma, die Autos baut, hat ein Werk eröffnet.',
    'Die Firma hat ein Werk eröffnet',
  ],
  [
    'drops an apposition',
    'Anna Huber, die Chefin der Partei, kritisiert das Gesetz.',
    'Anna Huber kritisiert das Gesetz',
  ],
  ['drops ", was …"', 'Der Winter war mild, was die Bauern beunruhigt.', 'Der Winter war mild'],
  ['drops the reason', 'Die Schule bleibt zu, weil die Heizung ausgefallen ist.', 'Die Schule bleibt zu'],
  ['drops an infinitive with "um"', 'Der Bund kauft Gas, um die Speicher zu füllen.', 'Der Bund kauft Gas'],
  [
    'drops an infinitive that hangs on a relative clause',
    'Die Stadt bekommt Geld, das dazu dient, Straßen zu bauen.',
    'Die Stadt bekommt Geld',
  ],
  [
    'keeps ", dass …"',
    'Forscher warnen, dass die Gletscher schmelzen.',
    'Forscher warnen, dass die Gletscher schmelzen',
  ],
  [
    'keeps an infinitive that the verb asks for',
    'Die Partei versucht, Wähler zu gewinnen.',
    'Die Partei versucht, Wähler zu gewinnen',
  ],
  [
    'keeps an enumeration in front of the verb',
    'Hamburg, Bremen und Kiel bauen neue Häfen.',
    'Hamburg, Bremen und Kiel bauen neue Häfen',
  ],
  ['drops a second main clause', 'Das Spiel endete torlos, und die Fans pfiffen.', 'Das Spiel endete torlos'],
  [
    'drops times when the clause is too long',
    'Die Gewerkschaft der Lokführer hat am Montagabend einen neuen Streik bei der Bahn angekündigt.',
    'Die Gewerkschaft der Lokführer hat einen neuen Streik bei der Bahn angekündigt',
  ],
  [
    'drops the last phrase and keeps the closing verb',
    'Der Trainer bereitet die Mannschaft auf ein wichtiges Spiel gegen Bremen in der dritten Runde vor.',
    'Der Trainer bereitet die Mannschaft auf ein wichtiges Spiel gegen Bremen vor',
  ],
  [
    'drops what stands in front of the verb when the clause is too long',
    'Nach der Niederlage gegen den Meister in der vergangenen Saison hat der Verein seinen Trainer entlassen.',
    'Der Verein hat seinen Trainer entlassen',
  ],
  [
    'takes a noun phrase where no clause is short enough',
    'Das außerordentlich umfangreiche Verkehrsinfrastrukturfinanzierungsgesetz beschäftigt Verwaltungsfachangestellte.',
    'Das außerordentlich umfangreiche Verkehrsinfrastrukturfinanzierungsgesetz',
  ],
];

for (const [rule, sentence, headline] of fromSentences) {
  test(`${rule}: "${headline}"`, () => {
    assert.equal(titleOf(sentence), headline);
  });
}

test('calls a person by surname when the text does so and the clause is too long', () => {
  const sentence = 'Die niederösterreichische Landesministerin Anna Huber eröffnet ein neues Krankenhaus in Krems.';

  assert.equal(titleOf(`${sentence} Huber sprach vom Glück.`), 'Huber eröffnet ein neues Krankenhaus in Krems');
});

test('takes a short first line without a full stop as the headline, and out of the body', () => {
  const draft = draftFrom(aRawDocument('Brücke gesperrt\nDie Brücke bleibt zu.\nBis Mai.'));

  assert.equal(draft.title.value, 'Brücke gesperrt');
  assert.equal(draft.title.rule, 'first line');
  assert.deepEqual(
    draft.body.map(({ text }) => text),
    ['Die Brücke bleibt zu.', 'Bis Mai.'],
  );
  assert.equal(draft.lead?.value, 'Die Brücke bleibt zu.');
});

test('looks for the headline below a date, which stays in the body, and a byline, which does not', () => {
  const text = '3. Mai 2019\n\nVon Anna Huber\n\nBrücke gesperrt\n\nDie Brücke bleibt zu.';

  const draft = draftFrom(aRawDocument(text));

  assert.equal(draft.title.value, 'Brücke gesperrt');
  assert.deepEqual(
    draft.body.map(({ text }) => text),
    ['3. Mai 2019', 'Die Brücke bleibt zu.'],
  );
  assert.deepEqual(draft.authors?.value, ['Anna Huber']);
});

test('takes no line for a headline that goes on in the next line', () => {
  const draft = draftFrom(aRawDocument('Die Brücke bleibt\nbis Mai gesperrt.'));

  assert.notEqual(draft.title.rule, 'first line');
  assert.equal(draft.body.length, 2);
});

test('takes the only line of a text as title and as body', () => {
  const draft = draftFrom(aRawDocument('Brücke gesperrt'));

  assert.equal(draft.title.value, 'Brücke gesperrt');
  assert.deepEqual(
    draft.body.map(({ text }) => text),
    ['Brücke gesperrt'],
  );
});

test('calls a text without words by the name of its file', () => {
  assert.equal(titleOf('***'), 'text');
});

test('says of a text without words that it has no title, where its file has no name but an ending', () => {
  assert.equal(draftFrom(aRawDocument('***', { file: 'raw/.txt' })).title.value, 'Ohne Titel');
});
