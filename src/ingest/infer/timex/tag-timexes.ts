// Tags the temporal expressions of a German text and gives them values in the manner of TIMEX3.
import { parseDate } from '../../../article/edtf-date.ts';
import type { Day } from './calendar.ts';
import type { Context } from './context.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Expression, matchExpressions } from './match.ts';
import { isNarrative } from './narrative.ts';
import { resolve } from './resolve.ts';
import { afterMention, atExpression, type Story } from './story.ts';
import { tenseAt } from './tense.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokens.ts';

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
  const kind = isNarrative(expressions, written) ? 'narrative' : 'news';
  const isDaily = isDailyText(expressions);
  const layout = layoutOf(tokens);
  let story: Story = kind === 'news' && written !== undefined ? { now: written, steady: written, day: written } : {};
  return expressions.flatMap((expression) => {
    const { phrase, meaning } = expression;
    if (kind === 'narrative') story = atExpression(story, expression, layout);
    const resolution = resolve(meaning, contextOf(story, expression, { kind, isDaily, written }, layout));
    if (resolution === undefined || isNoDay(resolution.value)) return [];
    if (resolution.mention !== undefined && meaning.kind !== 'timeOfDay')
      story = afterMention(story, resolution.mention, expression, layout);
    return timex(tokens, phrase.from, phrase.to, resolution.value);
  });
}

type Document = Pick<Context, 'kind' | 'isDaily'> & { readonly written: Day | undefined };

/** In news only the sentence itself counts for the year, and for the hour of a day the sentence before it too. */
function contextOf(story: Story, { phrase, meaning }: Expression, document: Document, layout: Layout): Context {
  const { kind, isDaily, written } = document;
  const sentence = layout.sentenceOf(phrase.from);
  const mention = kind === 'narrative' || story.saidIn === sentence ? story.now : written;
  const isFar =
    kind === 'news' &&
    meaning.kind === 'timeOfDay' &&
    meaning.suffix.includes(':') &&
    sentence - (story.dayIn ?? 0) > 1;
  const day = isFar ? written : story.day;
  return {
    kind,
    isDaily,
    tense: tenseAt(phrase),
    ...(written && { written }),
    ...(mention && { mention }),
    ...(day && { day }),
  };
}

/** "2023-02-29": a value that no calendar has says nothing. */
function isNoDay(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  return day !== undefined && parseDate(day) === undefined;
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

/** Whether the text speaks of the day before or after it was written, or gives times by the clock: then "heute" is a day. */
function isDailyText(expressions: readonly Expression[]): boolean {
  const days = expressions.filter(({ meaning }) => meaning.kind === 'fromWriting' && meaning.step === 'D');
  const times = expressions.filter(({ meaning }) => meaning.kind === 'timeOfDay' && meaning.suffix.includes(':'));
  return days.length > 0 || times.length >= 3;
}
