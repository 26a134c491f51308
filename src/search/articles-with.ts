// Finds the articles that must, or must not, be in an answer: with a phrase, a name, in certain days.
import type { ArticleDate } from '../article/edtf-date.ts';
import { stemOf } from '../german/stem.ts';
import { wordsInText } from '../german/words-in-text.ts';
import { formsOf, formsWith, matchOf } from './find-word.ts';
import type { WordIndex } from './open-index.ts';
import type { Operand, QueryPart } from './query.ts';
import type { Days } from './query-days.ts';

/** The articles of which any of the alternatives is true. */
export async function articlesWith({ alternatives }: QueryPart, index: WordIndex): Promise<ReadonlySet<number>> {
  const sets = await Promise.all(alternatives.map((operand) => setOf(operand, index)));
  return new Set(sets.flatMap((set) => [...set]));
}

/** The articles of which something is true. */
async function setOf(operand: Operand, index: WordIndex): Promise<ReadonlySet<number>> {
  switch (operand.kind) {
    case 'word': {
      const forms = await formsOf(operand, index);
      return new Set(
        (
          await matchOf(
            forms.filter(({ weight }) => weight >= sameWord),
            index,
          )
        ).keys(),
      );
    }
    case 'phrase':
      return articlesWithPhrase(operand.forms, index);
    case 'beginning':
      return new Set((await matchOf(await formsWith(operand.beginning, index), index)).keys());
    case 'name': {
      const { names, ofArticle } = await index.names(operand.field);
      const meant = new Set(names.flatMap((name, number) => (isMeant(name, operand.forms) ? [number] : [])));
      return numbersWhere(ofArticle, (numbers) => numbers.some((number) => meant.has(number)));
    }
    case 'days':
      return numbersWhere(await index.dates(), (date) => liesIn(date, operand));
  }
}

const sameWord = 0.48; // of weight: "-Haus" takes "Häuser" away, not "Rathaus"

function numbersWhere<Value>(values: readonly Value[], isTrue: (value: Value) => boolean): ReadonlySet<number> {
  return new Set(values.flatMap((value, number) => (isTrue(value) ? [number] : [])));
}

/** Whether a name has all the words: "Putin" means "Wladimir Putin", and "Putins" as well. */
function isMeant(name: string, forms: readonly string[]): boolean {
  const stems = wordsInText(name).map(({ form }) => stemOf(form));
  return forms.every((form) => stems.includes(stemOf(form)));
}

/** Only what is known to lie between: a month when all of it does, a date without a year never. */
function liesIn(date: ArticleDate, { from, to }: Days): boolean {
  if (!('year' in date)) return false;
  const year = String(date.year).padStart(4, '0');
  const month = 'month' in date ? String(date.month).padStart(2, '0') : undefined;
  const day = 'day' in date ? String(date.day).padStart(2, '0') : undefined;
  const first = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const last = `${year}-${month ?? '12'}-${day ?? '28'}`;
  return (from === undefined || first >= from) && (to === undefined || last <= to);
}

async function articlesWithPhrase(forms: readonly string[], index: WordIndex): Promise<ReadonlySet<number>> {
  const places = await Promise.all(forms.map((form) => placesOf(form, index)));
  const [first = new Map<number, readonly number[]>(), ...others] = places;
  const hasPhrase = (document: number, start: number) =>
    others.every((other, number) => other.get(document)?.includes(start + number + 1) === true);
  const whole = [...first].filter(([document, starts]) => starts.some((start) => hasPhrase(document, start)));
  return new Set(whole.map(([document]) => document));
}

async function placesOf(form: string, index: WordIndex): Promise<ReadonlyMap<number, readonly number[]>> {
  const family = await index.family(stemOf(form));
  const entry = family?.forms.find((one) => one.form === form);
  const postings = family === undefined || entry === undefined ? [] : await index.postings(family, entry);
  return new Map(postings.map(({ document, positions }) => [document, positions]));
}
