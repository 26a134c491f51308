// A pattern of a temporal expression, in a notation whose words are kinds of tokens.
import { signOf } from '../kinds.ts';
import type { Meaning } from '../meaning.ts';
import type { Phrase } from '../phrase.ts';

export interface Pattern {
  readonly name: string;
  readonly example: string;
  /** A regular expression over signs of tokens. */
  readonly form: RegExp;
  /** Undefined where the words match but mean something else. */
  readonly read: (phrase: Phrase) => Meaning | undefined;
}

/** Compiles a form: a regular expression in which each word is a kind, or one of the sets or parts below; blanks mean nothing. */
export function pattern(name: string, example: string, form: string, read: Pattern['read']): Pattern {
  return { name, example, form: compile(form), read };
}

/** Several kinds of tokens of which one stands. */
const sets: ReadonlyMap<string, string> = new Map([
  ['theArticle', 'article das den des'],
  ['determiner', 'article das den des contracted'],
  ['count', 'one cardinal small integer decimal'],
  ['many', 'cardinal small integer decimal'],
  ['hourNumber', 'cardinal small one'],
  ['dayNumber', 'ordinal ordinalWord'],
  ['pointer', 'last next this previous following'],
  ['anyUnit', 'annum years century unit units quarter'],
  ['manyUnits', 'years units'],
  ['adjective', 'word whole long early half ordinalWord'],
  ['range', 'and until dash slash comma'],
  ['capital', 'noun'],
]);

/** Parts of forms that several patterns share. */
const parts: ReadonlyMap<string, string> = new Map([
  ['weekdayBefore', '(?: [weekday weekdayPart] comma? [article den contracted]? )?'],
  [
    'ofYear',
    '(?: [comma des]? annum? year beforeChrist? | des? [pointer neuen] annum | des annum (?: integer beforeChrist? )? | thisYear )',
  ],
  ['monthName', '(?: month | monthShort stop | monthShort (?= year ) )'],
  ['edges', '(?: edge article? | early )'],
  ['abouts', '(?: about | per | more than )?'],
]);

function compile(form: string): RegExp {
  const whole = expandParts(form);
  return new RegExp(whole.replace(/\[[^[\]]*\]|[A-Za-z]+/g, signsOf).replaceAll(' ', ''), 'g');
}

function expandParts(form: string): string {
  return form.replace(/[A-Za-z]+/g, (word) => parts.get(word) ?? word);
}

/** "[month year]" and "month" → a class of signs. */
function signsOf(words: string): string {
  const negation = words.startsWith('[^') ? '^' : '';
  const signs = words.match(/[A-Za-z]+/g)?.flatMap((word) => (sets.get(word) ?? word).split(' ')) ?? [];
  return `[${negation}${signs.map(knownSign).join('')}]`;
}

function knownSign(kind: string): string {
  const sign = signOf(kind);
  if (sign === undefined) throw new Error(`the pattern names a kind of token that does not exist: ${kind}`);
  return sign;
}
