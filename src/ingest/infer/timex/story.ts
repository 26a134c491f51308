// Follows the time that a text speaks of, from one expression to the next.
import type { Day } from './calendar.ts';
import type { Mention } from './context.ts';
import type { Layout } from './layout.ts';
import type { Expression } from './match.ts';

/** The time spoken of. An aside ("der Vertrag von 1874") holds for its sentence, then the story goes on where it was. */
export interface Story {
  readonly now?: Mention;
  /** The sentence that `now` was said in. */
  readonly saidIn?: number;
  /** The sentence that `day` was said in. */
  readonly dayIn?: number;
  /** The sentence that `now` was said in, where it is an aside. */
  readonly asideIn?: number;
  readonly steady?: Mention;
  readonly day?: Day;
  /** The years that the heading names. */
  readonly section?: { readonly first: number; readonly last: number };
}

/** What is spoken of at an expression, before it is read. */
export function atExpression(story: Story, { phrase }: Expression, layout: Layout): Story {
  if (story.asideIn === undefined || story.asideIn === layout.sentenceOf(phrase.from)) return story;
  const { asideIn, now, ...rest } = story;
  return rest.steady === undefined ? { ...rest, ...(now && { now }) } : { ...rest, now: rest.steady };
}

/** The story after an expression that speaks of a time. */
export function afterMention(story: Story, mention: Mention, expression: Expression, layout: Layout): Story {
  const { month, day, year } = mention;
  const saidIn = layout.sentenceOf(expression.phrase.from);
  const dated = month !== undefined && day !== undefined ? { day: { year, month, day }, dayIn: saidIn } : {};
  if (layout.isInHeading(expression.phrase.from) && isGiven(expression) && day === undefined)
    return afterHeading(story, mention, expression, layout);
  if (isAside(story, mention, expression)) {
    return { ...story, ...dated, saidIn, now: mention, asideIn: saidIn };
  }
  const { asideIn, ...rest } = story;
  return { ...rest, ...dated, saidIn, now: mention, steady: mention };
}

function isGiven({ meaning }: Expression): boolean {
  return 'year' in meaning && meaning.year.kind === 'given';
}

/** Several years in one heading are the years of its section, and its story starts with the first. */
function afterHeading(story: Story, mention: Mention, { phrase }: Expression, layout: Layout): Story {
  const previous = phrase.tokens[phrase.from - 1];
  const continues =
    story.section !== undefined && story.now !== undefined && story.asideIn === layout.sentenceOf(phrase.from);
  const section =
    continues && story.section !== undefined
      ? widened(story.section, mention.year)
      : { first: mention.year, last: mention.year };
  const start = continues && previous !== undefined ? (story.steady ?? mention) : mention;
  return { section, now: start, steady: start, asideIn: layout.sentenceOf(phrase.from) };
}

function widened({ first, last }: { first: number; last: number }, year: number): { first: number; last: number } {
  return { first: Math.min(first, year), last: Math.max(last, year) };
}

/** "Im Vorjahr", "der Vertrag von 1874", "(1912)": the text looks away from its story. */
function isAside({ section, steady }: Story, { year }: Mention, expression: Expression): boolean {
  if (steady === undefined) return false;
  if (section !== undefined) return year < section.first || year > section.last;
  if (!isGiven(expression)) return year < steady.year;
  if (isInBrackets(expression)) return true;
  if (startsSentence(expression)) return false;
  return expression.meaning.kind === 'year' && (year < steady.year || year > steady.year + farAhead);
}

const farAhead = 3; // years: a story seldom leaps further

/** "1991 erhielt er …", "Im Jahr 1991 …": here the story goes on. */
function startsSentence({ phrase: { tokens, from } }: Expression): boolean {
  const previous = tokens[from - 1];
  const first = previous?.kind === 'contracted' || previous?.kind === 'since' ? tokens[from - 2] : previous;
  return first === undefined || first.kind === 'stop';
}

function isInBrackets({ phrase }: Expression): boolean {
  return phrase.tokens[phrase.from - 1]?.code === '(';
}
