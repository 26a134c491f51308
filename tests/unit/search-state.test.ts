// What a reader asks for, in the address of the search page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasChoices,
  readState,
  type SearchState,
  withMore,
  withoutChoices,
  withQuery,
  withToggled,
  withWordReplaced,
  writeState,
} from '../../src/client/search-state.ts';
import { nothingChosen } from '../../src/search/search-record.ts';

const nothing: SearchState = {
  query: '',
  chosen: nothingChosen,
  period: '',
  scope: '',
  isRelative: false,
  isTable: false,
  order: 'beste',
  shown: 10,
};

test('reads everything that an address can say', () => {
  assert.deepEqual(
    readState(
      '?q=Graz+%26+Wien&jahr=2014&jahr=2015&quelle=dpa&zeit=2014-03..2016&abschnitt=2014-01..2016-12&anteil=ja&tabelle=ja&ordnung=neueste&zeige=40',
    ),
    {
      query: 'Graz & Wien',
      chosen: { ...nothingChosen, jahr: ['2014', '2015'], quelle: ['dpa'] },
      period: '2014-03..2016',
      scope: '2014-01..2016-12',
      isRelative: true,
      isTable: true,
      order: 'neueste',
      shown: 40,
    },
  );
});

for (const address of [
  '',
  '?',
  '?utm=a',
  '?zeige=0',
  '?zeige=-20',
  '?zeige=1.5',
  '?zeige=1001',
  '?zeige=x',
  '?jahr=',
  '?zeit=2014',
  '?zeit=..',
  '?zeit=gestern..heute',
  '?zeit=2014-13..2015',
]) {
  test(`asks for nothing with the address "${address}"`, () => {
    assert.deepEqual(readState(address), nothing);
  });
}

test('takes a value that stands twice once', () => {
  assert.deepEqual(readState('?jahr=2014&jahr=2014').chosen.jahr, ['2014']);
});

test('writes nothing where nothing is asked for', () => {
  assert.equal(writeState(nothing), '');
});

test('starts again with the first results when the question changes', () => {
  const state = { ...nothing, query: 'Graz', chosen: { ...nothingChosen, jahr: ['2014'] }, shown: 60 };
  assert.deepEqual(withQuery(state, 'Wien'), { ...state, query: 'Wien', shown: 10 });
  assert.deepEqual(withoutChoices(state), { ...nothing, query: 'Graz' });
  assert.deepEqual(withToggled(state, 'jahr', '2015').chosen.jahr, ['2014', '2015']);
  assert.equal(withToggled(state, 'jahr', '2015').shown, 10);
});

test('takes a choice back when it is made again', () => {
  const state = withToggled(withToggled(nothing, 'quelle', 'dpa'), 'quelle', 'dpa');
  assert.deepEqual(state, nothing);
  assert.ok(!hasChoices(state));
  assert.ok(hasChoices(withToggled(nothing, 'quelle', 'dpa')));
});

test('chooses a year instead of its months, and a month instead of its year', () => {
  const months = withToggled(withToggled(nothing, 'jahr', '2014-03'), 'jahr', '2014-05');
  assert.deepEqual(months.chosen.jahr, ['2014-03', '2014-05']);
  const year = withToggled(withToggled(months, 'jahr', '2015-01'), 'jahr', '2014');
  assert.deepEqual(year.chosen.jahr, ['2015-01', '2014']);
  assert.deepEqual(withToggled(year, 'jahr', '2014-12').chosen.jahr, ['2015-01', '2014-12']);
});

test('reads a period whose ends are given the wrong way round', () => {
  assert.equal(readState('?zeit=2016..2014').period, '2014..2016');
  assert.equal(readState('?zeit=2014-05..2014').period, '2014-05..2014');
  assert.equal(readState('?zeit=..2014-05-03').period, '..2014-05-03');
});

test('replaces a word where it stands', () => {
  const state = { ...nothing, query: '"alte" Marktatg -Marktatg' };
  assert.equal(withWordReplaced(state, 'marktatg', 'Markttag').query, '"alte" Markttag -Marktatg');
  assert.equal(withWordReplaced(state, 'nirgends', 'Markttag'), state);
});

test('shows more results step by step, up to what an address may ask for', () => {
  assert.equal(withMore(nothing).shown, 30);
  assert.equal(withMore({ ...nothing, shown: 990 }).shown, 1000);
  assert.equal(readState(writeState({ ...nothing, shown: 1000 })).shown, 1000);
});
