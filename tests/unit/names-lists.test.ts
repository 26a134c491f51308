// What the tagger of names takes from lists: names in compounds and in capitals, words that stand beside names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLexicon, nameLists } from '../../src/ingest/infer/names/lexicon.ts';
import { listMatches } from '../../src/ingest/infer/names/list-matches.ts';
import { withNamesInCompounds } from '../../src/ingest/infer/names/names-in-compounds.ts';
import { nominativeOf, usualName } from '../../src/ingest/infer/names/nominative.ts';
import { tokensOf } from '../../src/ingest/infer/names/tokens.ts';
import { wordClasses } from '../../src/ingest/infer/names/word-classes.ts';
import { lexiconDataFrom } from '../../training/word-lists.ts';

const bit = (list: (typeof nameLists)[number]) => 1 << nameLists.indexOf(list);
const names = new Map([
  ['Berlin', bit('places')],
  ['Siemens', bit('organisations')],
  ['Müller', bit('family names') | bit('organisations')],
  ['Präsident', bit('person nouns')],
  ['Bank', bit('organisation nouns')],
]);
const lexicon = createLexicon(lexiconDataFrom({ nounStems: new Set(), names }, []));

function foundIn(text: string): readonly string[] {
  return withNamesInCompounds(text, [], lexicon).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

test('finds a name at the front of words with hyphens, where the text has it more than once', () => {
  assert.deepEqual(foundIn('Der Siemens-Chef kam. Ein Siemens-Sprecher auch.'), ['ORG Siemens', 'ORG Siemens']);
  assert.deepEqual(foundIn('Die Berlin-Reise begann in Berlin.'), ['LOC Berlin']);
  assert.deepEqual(foundIn('Der Siemens-Chef kam.'), []);
  assert.deepEqual(foundIn('Die Berlin-Reise von Ostberlin nach Berliner Art'), []);
});

test('takes no firm out of a compound that may name a person', () => {
  assert.deepEqual(foundIn('Die Müller-Stiftung und noch eine Müller-Stiftung'), []);
});

test('knows a name of a list in capitals, and as a part of a word with a hyphen', () => {
  const matches = (text: string) => listMatches(tokensOf(text), lexicon)[0] ?? [];
  assert.deepEqual(matches('BERLIN'), matches('Berlin'));
  assert.equal(matches('Berlin-Mitte').length, 1);
  assert.notDeepEqual(matches('Berlin-Mitte'), matches('Berlin'));
});

test('gives a compound the class of its last part', () => {
  const president = wordClasses('Präsident', lexicon);
  assert.equal(president.length, 1);
  assert.deepEqual(wordClasses('Kommissionspräsident', lexicon), president);
  assert.deepEqual(wordClasses('EU-Präsident', lexicon), president);
  assert.notDeepEqual(wordClasses('Großbank', lexicon), president);
  assert.deepEqual(wordClasses('Siemens', lexicon), []);
});

test('says a name that texts have in another case, or short, as registers have it', () => {
  const registered = (form: string) => usualName(nominativeOf(form, lexicon) ?? form);
  for (const [form, name] of [
    ['Niederlanden', 'Niederlande'],
    ['Grünen', 'Grüne'],
    ['US', 'USA'],
    ['Vereinigten Staaten', 'USA'],
    ['Vereinten Nationen', 'UNO'],
    ['Europäischen Union', 'EU'],
    ['Nato', 'NATO'],
    ['Kommunistischen Partei', 'Kommunistische Partei'],
    ['Olympischen Spielen', 'Olympische Spiele'],
    ['Deutschen Instituts für Normung', 'Deutsches Institut für Normung'],
    ['Deutsche Wetterdienst', 'Deutscher Wetterdienst'],
    ['Rote Kreuz', 'Rotes Kreuz'],
    ['Rotes Kreuz', 'Rotes Kreuz'],
    ['Kunsthauses Bregenz', 'Kunsthaus Bregenz'],
    ['Innenministeriums', 'Innenministerium'],
    ['Wiener Börse', 'Wiener Börse'],
    ['Deutsche Fonds', 'Deutscher Fonds'],
    ['Roten Khmer', 'Roten Khmer'],
  ] as const) {
    assert.equal(registered(form), name);
  }
});
