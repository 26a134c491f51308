// The questions that a search is asked while its costs are measured.
import { existsSync } from 'node:fs';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { linesOf } from './lines-of.ts';

const everyOf = 8; // of a file's questions; all of them would take an hour
const ownQuestions = 60;

/** Some of a file's questions, or questions cut out of the articles where there is no such file. */
export function questionsFor(file: string, records: readonly SearchRecord[]): readonly string[] {
  if (!existsSync(file)) return ownQuestionsFor(records);
  const questions = linesOf<{ readonly query: string }>(file).map(({ query }) => query);
  return distinct(questions.filter((_, index) => index % everyOf === 0));
}

function ownQuestionsFor(records: readonly SearchRecord[]): readonly string[] {
  const distance = Math.max(1, Math.floor(records.length / ownQuestions));
  return distinct(records.filter((_, index) => index % distance === 0).map(questionFrom));
}

/** By turns a long word, two words, a phrase, five words and a headline. */
function questionFrom({ title, content }: SearchRecord, number: number): string {
  const words = content.match(/\p{L}+/gu) ?? [];
  const from = Math.max(0, Math.min(words.length - 10, number * 3));
  const some = (count: number) => words.slice(from, from + count);
  const [longest = ''] = some(10).sort((one, other) => other.length - one.length);
  return [longest, some(2).join(' '), `"${some(2).join(' ')}"`, some(5).join(' '), title][number % 5] ?? title;
}

function distinct(questions: readonly string[]): readonly string[] {
  return [...new Set(questions.map((question) => question.trim()))].filter((question) => question !== '');
}
