// Which words find each other: tables of real words, asked in one archive that has them all.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { aSearchIndex, found } from './a-search-index.ts';
import { apart, strongVerbs, together } from './german-word-lists.ts';

/** An archive with one word in each text, and what a word does not find there. */
async function askedOf(lists: readonly (readonly string[])[], context: TestContext) {
  const words = [...new Set(lists.flat())];
  const index = await aSearchIndex(context, words);
  return async (asked: string, forms: readonly string[]) => {
    const answer = new Set((await found(index, asked)).map((number) => words[number]));
    return forms.filter((form) => !answer.has(form)).map((form) => `${asked} ↛ ${form}`);
  };
}

test('finds all forms of a strong verb', async (context) => {
  const missing = await askedOf(strongVerbs, context);
  const lost: string[] = [];
  for (const [asked = '', ...forms] of strongVerbs) lost.push(...(await missing(asked, forms)));
  assert.deepEqual(lost, []);
});

test('finds all forms of other words', async (context) => {
  const missing = await askedOf(together, context);
  const lost: string[] = [];
  for (const [asked = '', ...forms] of together) lost.push(...(await missing(asked, forms)));
  assert.deepEqual(lost, []);
});

test('finds the infinitive of the past', async (context) => {
  const missing = await askedOf(strongVerbs, context);
  const lost: string[] = [];
  for (const [infinitive = '', past = ''] of strongVerbs) lost.push(...(await missing(past, [infinitive])));
  assert.deepEqual(lost, []);
});

test('takes no word for a form of another one', async (context) => {
  const missing = await askedOf(apart, context);
  const taken: string[] = [];
  for (const [one = '', other = ''] of apart) {
    if ((await missing(one, [other])).length === 0) taken.push(`${one} → ${other}`);
    if ((await missing(other, [one])).length === 0) taken.push(`${other} → ${one}`);
  }
  assert.deepEqual(taken, []);
});
