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
  writeState,
} from '../../src/client/search-state.ts';
import { nothingChosen } from '../../src/search/search-record.ts';

const nothing: SearchState = { query: '', chosen: nothingChosen, order: 'beste', shown: 20 };

test('reads everything that an address can say', () => {
  assert.deepEqual(readState('?q=Graz+%26+Wien&jahr=2014&jahr=2015&quelle=dpa&ordnung=neueste&zeige=40'), {
    query: 'Graz & Wien',
    chosen: { ...nothingChosen, jahr: ['2014', '2015'], quelle: ['dpa'] },
    order: 'neueste',
    shown: 40,
  });
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
  assert.deepEqual(withQuery(state, 'Wien'), { ...state, query: 'Wien', shown: 20 });
  assert.deepEqual(withoutChoices(state), { ...nothing, query: 'Graz' });
  assert.deepEqual(withToggled(state, 'jahr', '2015').chosen.jahr, ['2014', '2015']);
  assert.equal(withToggled(state, 'jahr', '2015').shown, 20);
});

test('takes a choice back when it is made again', () => {
  const state = withToggled(withToggled(nothing, 'quelle', 'dpa'), 'quelle', 'dpa');
  assert.deepEqual(state, nothing);
  assert.ok(!hasChoices(state));
  assert.ok(hasChoices(withToggled(nothing, 'quelle', 'dpa')));
});

test('shows more results step by step, up to what an address may ask for', () => {
  assert.equal(withMore(nothing).shown, 40);
  assert.equal(withMore({ ...nothing, shown: 990 }).shown, 1000);
  assert.equal(readState(writeState({ ...nothing, shown: 1000 })).shown, 1000);
});
