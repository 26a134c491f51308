// Finds the agencies and papers that a text draws on. What is not certain is left out: persons speak, too.
import type { Span } from '../../german/sentences.ts';
import type { Found } from '../found.ts';
import { type Citation, findCitations } from './citations.ts';
import { findCredits } from './credits.ts';
import { isOutlet, nameOf } from './outlets.ts';

/** The names in the order in which the text cites them, each once; undefined if it cites none. */
export function findSources(text: string): Found<readonly string[]> | undefined {
  const head = text.slice(0, lookedAt);
  const cited = findCitations(head)
    .filter(isMedium)
    .map(({ name, at, span }) => ({ name, at, span }));
  const credited = findCredits(text, paragraphsOf(text)).map(({ name, span }) => ({ name, at: span.start, span }));
  const found = [...cited, ...credited].sort((a, b) => a.at - b.at);
  const [first] = found;
  if (first === undefined) return undefined;
  const names = [...new Set(found.map(({ name }) => nameOf(name)))];
  const value = names.filter((name) => !isPartOf(name, names));
  return { value, rule: 'cited in the text', span: first.span };
}

const lookedAt = 20_000; // characters of the text in which citations are looked for
const lookedAtEnd = 1000; // characters in which a longer text may name its agency

function isMedium({ name, hasCue }: Citation): boolean {
  return hasCue || isOutlet(name);
}

/** "Independent" next to "Kyiv Independent" */
function isPartOf(name: string, all: readonly string[]): boolean {
  return all.some((other) => other !== name && other.split(' ').includes(name));
}

/** The paragraphs of the beginning and of the end. */
function paragraphsOf(text: string): readonly Span[] {
  const end = Math.max(lookedAt, text.length - lookedAtEnd);
  return [...lines(text.slice(0, lookedAt), 0), ...lines(text.slice(end), end)];
}

function lines(text: string, offset: number): readonly Span[] {
  return [...text.matchAll(/[^\n]{1,20000}/gu)].map(({ index, 0: line }) => ({
    start: offset + index,
    end: offset + index + line.length,
  }));
}
