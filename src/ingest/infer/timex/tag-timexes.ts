// Tags the temporal expressions of a German text and gives them values in the manner of TIMEX3.
import { parseDate } from '../../../article/edtf-date.ts';
import type { Day } from './calendar.ts';
import type { Context, Mention } from './context.ts';
import { type Expression, matchExpressions } from './match.ts';
import { isNarrative } from './narrative.ts';
import { resolve } from './resolve.ts';
import { tenseAt } from './tense.ts';
import { type Token, tokenize } from './tokens.ts';

/** An expression at UTF-16 offsets; the value is like TIMEX3: "2024-01-21", "XXXX-01-21", "P3Y", "PAST_REF". */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** All temporal expressions in order. `documentDate` is EDTF; without it what counts from the day of writing stays open ("XXXX-01-21"). */
export function tagTimexes(text: string, documentDate?: string): readonly Timex[] {
  const tokens = tokenize(text);
  const expressions = matchExpressions(tokens);
  const written = dayOf(documentDate);
  const kind = isNarrative(expressions, text.length, written) ? 'narrative' : 'news';
  const isDaily = expressions.some(speaksOfDays);
  let mention: Mention | undefined = kind === 'news' ? written : undefined;
  return expressions.flatMap(({ phrase, meaning }) => {
    const context: Context = {
      kind,
      isDaily,
      tense: tenseAt(phrase),
      ...(written && { written }),
      ...(mention && { mention }),
    };
    const resolution = resolve(meaning, context);
    if (resolution === undefined) return [];
    mention = resolution.mention ?? mention;
    return timex(tokens, phrase.from, phrase.to, resolution.value);
  });
}

function timex(tokens: readonly Token[], from: number, to: number, value: string): readonly Timex[] {
  const start = tokens[from]?.start;
  const end = tokens[to - 1]?.end;
  return start === undefined || end === undefined || value === '' ? [] : [{ start, end, value }];
}

function dayOf(date: string | undefined): Day | undefined {
  const parsed = parseDate(date?.slice(0, 10) ?? '');
  return parsed?.kind === 'day' ? { year: parsed.year, month: parsed.month, day: parsed.day } : undefined;
}

/** Yesterday, tomorrow, a weekday, a time by the clock: the text speaks of single days. */
function speaksOfDays({ meaning }: Expression): boolean {
  switch (meaning.kind) {
    case 'weekday':
    case 'weekend':
      return true;
    case 'fromWriting':
      return meaning.step === 'D';
    case 'timeOfDay':
      return meaning.suffix.includes(':');
    default:
      return false;
  }
}
