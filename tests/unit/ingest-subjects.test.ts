// What is shown as a topic of a text, and what is none for all that it is said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBackground } from '../../src/ingest/infer/topics/background-file.ts';
import { nounNominative } from '../../src/ingest/infer/topics/noun-nominative.ts';
import { sentenceCounter } from '../../src/ingest/infer/topics/sentence-counter.ts';
import { isSubjectNoun } from '../../src/ingest/infer/topics/subject-nouns.ts';
import { findTopics } from '../../src/ingest/infer/topics.ts';

for (const [what, nouns] of [
  ['things, fields and events', ['Wasserwerk', 'Klimawandel', 'Präsidentschaftswahl', 'Landwirtschaft', 'Erdbeben']],
  ['acts that say of what', ['Waffenlieferung', 'Energieversorgung', 'Stellenabbau', 'Terrorismusbekämpfung']],
  ['groups of people', ['Jugendliche', 'Flüchtling', 'Läufer']],
] as const) {
  test(`takes ${what} for subjects`, () => {
    assert.deepEqual(nouns.filter(isSubject), nouns);
  });
}

for (const [what, nouns] of [
  ['acts and qualities by themselves', ['Vertiefung', 'Bereitschaft', 'Unterstützung', 'Diskussion', 'Stabilität']],
  ['offices and roles', ['Außenministerin', 'Polizeisprecher', 'Gründer']],
  ['measures and times', ['Opferzahl', 'Geschäftsjahr', 'Rekordergebnis', 'Medienbericht', 'Verlustzone']],
  ['adjectives as nouns', ['Neue', 'Neues', 'Kleine', 'Dritte', 'Internationale']],
  ['what one does, and forms of address', ['Interpretieren', 'Studieren', 'Herrn']],
  ['adjectives, inhabitants and acronyms', ['Verantwortliche', '28-Jährige', 'Wiener', 'MDR']],
] as const) {
  test(`takes ${what} for none`, () => {
    assert.deepEqual(nouns.filter(isSubject), []);
  });
}

function isSubject(noun: string): boolean {
  return isSubjectNoun(noun, readBackground());
}

test('shows what comes up again, and not what is said once', () => {
  const text =
    'Man sah ein Wasserwerk und eine Windmühle. Das Wasserwerk ist neu. Die Bereitschaft wächst, diese Bereitschaft.';
  assert.deepEqual(findTopics(text, 'Ein Wasserwerk', [])?.value, ['Wasserwerk']);
  assert.equal(findTopics('Man sah ein Wasserwerk.', '', []), undefined);
});

test('leaves names and countries to their own registers', () => {
  const text = 'In Russland sah man Tesla. Später war Tesla in Russland. Es war Tesla, es war Russland.';
  assert.equal(findTopics(text, 'Tesla in Russland', [{ name: 'Tesla', type: 'ORG', start: 21, end: 26 }]), undefined);
});

test('says a topic in the nominative, as the lexicon has it', () => {
  const forms = [
    'Betrugs',
    'Einbruchs',
    'Gefechten',
    'Experimenten',
    'Rechnern',
    'Feldexperimenten',
    'Eltern',
    'Wasserwerk',
    'Regenschirmen',
    'Beweismitteln',
    'Gipfeltreffen',
  ];
  const right = [
    'Betrug',
    'Einbruch',
    'Gefecht',
    'Experiment',
    'Rechner',
    'Feldexperiment',
    'Eltern',
    'Wasserwerk',
    'Regenschirm',
    'Beweismittel',
    'Gipfeltreffen',
  ];
  assert.deepEqual(forms.map(nounNominative), right);
});

test('counts sentences, the headline too', () => {
  const count = sentenceCounter('Ein Rad. Ein Rad, ein Rad.\nKein Rad!', 'Das Rad');
  assert.equal(count.all, 4);
  assert.equal(count.with([4, 13, 22, 31]), 3);
  assert.equal(count.with([]), 0);
});
