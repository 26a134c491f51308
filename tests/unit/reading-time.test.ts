import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countWords, minutesToRead } from '../../src/article/reading-time.ts';

test('counts words and numbers, but no marks of markdown', () => {
  assert.equal(countWords('## Wien\n\n- Am 5. März – heute – kamen **50** Gäste.'), 8);
});

test('takes a minute for the shortest text and five for a page of a newspaper', () => {
  assert.equal(minutesToRead(''), 1);
  assert.equal(minutesToRead('Wort '.repeat(1100)), 5);
});

const withoutBlanks: readonly (readonly [language: string, text: string, words: number])[] = [
  ['Chinese', '北京今天举行了会议。', 5],
  ['Chinese with words of ours', '北京 5G 会议', 3],
  ['Japanese', 'これはペンです', 4],
  ['Thai', 'ภาษาไทย', 2],
  ['Korean, which has blanks', '서울에서 열린 회담', 3],
];

for (const [language, text, words] of withoutBlanks) {
  test(`counts words of ${language}`, () => assert.equal(countWords(text), words));
}

test('takes more than a minute for a long text without blanks', () => {
  assert.equal(minutesToRead('会议'.repeat(1400)), 6);
});
