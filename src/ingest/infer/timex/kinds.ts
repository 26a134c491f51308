// The kinds of words that temporal expressions are made of; each has one sign, so that a pattern is a regular expression over signs.

const kinds = [
  // Punctuation, and words that belong to no expression.
  ...(['stop', 'comma', 'dash', 'slash', 'apostrophe', 'sign', 'other', 'word', 'noun', 'future', 'past'] as const),
  // What is written with digits.
  ...([
    'small',
    'integer',
    'year',
    'decadeEnding',
    'decimal',
    'clock',
    'ordinal',
    'fullDate',
    'dayMonth',
    'isoDate',
  ] as const),
  ...(['beforeChrist', 'afterChrist', 'label', 'measure', 'over', 'so', 'monthShort', 'lastingStem'] as const),
  // Small words.
  ...([
    'article',
    'das',
    'den',
    'des',
    'contracted',
    'in',
    'an',
    'at',
    'ago',
    'after',
    'since',
    'from',
    'until',
  ] as const),
  ...([
    'per',
    'for',
    'each',
    'all',
    'and',
    'about',
    'more',
    'than',
    'lang',
    'long',
    'whole',
    'old',
    'ageWord',
  ] as const),
  // Counts.
  ...(['one', 'cardinal', 'half', 'quarterWord', 'ordinalWord', 'few', 'both', 'times'] as const),
  // What points from one time to another.
  ...([
    'last',
    'next',
    'this',
    'same',
    'previous',
    'following',
    'early',
    'later',
    'earlier',
    'brief',
    'neuen',
  ] as const),
  ...(['dayAdverb', 'tomorrow', 'todays', 'yesterdays', 'neighbour', 'thisYear', 'vague', 'ages', 'moment'] as const),
  ...(['shortTime', 'mary'] as const),
  // Names in the calendar.
  ...(['month', 'weekday', 'weekdayPart', 'weekdayHabit', 'season', 'seasons', 'dayPart', 'dayHabit'] as const),
  ...(['midnight', 'weekend', 'feast', 'holy', 'decadeName', 'decadeYears', 'oclock'] as const),
  // Units, and the edges of their spans.
  ...(['annum', 'years', 'century', 'unit', 'units', 'quarter', 'time', 'edge', 'portion', 'edgeWord'] as const),
  ...(['frequent', 'lasting'] as const),
];

export type Kind = (typeof kinds)[number];

const firstSign = 0x100; // letters that mean nothing in a regular expression

const signs: ReadonlyMap<string, string> = new Map(
  kinds.map((kind, index) => [kind, String.fromCharCode(firstSign + index)]),
);

/** The one character that stands for a kind in a row of signs; undefined for what is no kind. */
export function signOf(kind: string): string | undefined {
  return signs.get(kind);
}
