// Finds the articles that must, or must not, be in an answer: with a phrase, a name, in certain days.
import { stemOf } from '../german/stem.ts';
import { wordsInText } from '../german/words-in-text.ts';
import { formsOf, formsWith, matchOf } from './find-word.ts';
import type { ColumnOf, WordIndex } from './open-index.ts';
import { matchOfPhrase } from './phrase-match.ts';
import type { QueryPart } from './query.ts';
import { liesIn } from './query-days.ts';
import type { Operand } from './query-words.ts';

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
      return new Set((await matchOfPhrase(operand.forms, index)).keys());
    case 'beginning':
      return new Set((await matchOf(await formsWith(operand.beginning, index), index)).keys());
    case 'name': {
      const columns = await index.names(operand.field);
      return new Set(columns.flatMap((column) => articlesNamed(column, operand.forms)));
    }
    case 'days': {
      const dates = await index.dates();
      return new Set(dates.flatMap((date, document) => (liesIn(date, operand) ? [document] : [])));
    }
  }
}

const sameWord = 0.48; // of weight: "-Haus" takes "Häuser" away, not "Rathaus"

function articlesNamed({ column, documentAt }: ColumnOf, forms: readonly string[]): readonly number[] {
  const meant = new Set(column.names.flatMap((name, number) => (isMeant(name, forms) ? [number] : [])));
  return column.ofArticle.flatMap((numbers, place) =>
    numbers.some((number) => meant.has(number)) ? (documentAt(place) ?? []) : [],
  );
}

/** Whether a name has all the words: "Putin" means "Wladimir Putin", and "Putins" as well. */
export function isMeant(name: string, forms: readonly string[]): boolean {
  const stems = wordsInText(name).map(({ form }) => stemOf(form));
  return forms.every((form) => stems.includes(stemOf(form)));
}
