// The language of questions: words, "phrases", -without, A ODER B, Liefer*, person:, 2014..2016, vor:, nach:
import { writtenDays } from './query-days.ts';
import { type Piece, piecesOf, type QueryNote } from './query-piece.ts';
import type { Operand } from './query-words.ts';

/** What is asked for at one place of a question. One of the alternatives must be true, or none of them may be. */
export interface QueryPart {
  readonly alternatives: readonly Operand[];
  readonly isExcluded: boolean;
  /** UTF-16 offsets in the question. */
  readonly start: number;
  readonly end: number;
}

export interface Query {
  readonly parts: readonly QueryPart[];
  /** In their order in the question. */
  readonly notes: readonly QueryNote[];
}

const longestQuery = 2000; // characters
const mostParts = 60;

/** Reads a question. Never throws: what is no sign of the language is a word. */
export function parseQuery(text: string): Query {
  const notes: QueryNote[] = [];
  const parts = withAlternatives(piecesOf(text.slice(0, longestQuery), notes), notes);
  const end = parts[mostParts]?.start ?? longestQuery;
  const understood = notes.filter(({ start }) => start < end);
  if (end < text.length) understood.push({ kind: 'too long', text: '', start: end, end: text.length });
  return { parts: parts.slice(0, mostParts), notes: understood.sort((one, other) => one.start - other.start) };
}

/** Joins what stands on both sides of ODER; several words of any other piece stay apart, unless they are excluded. */
function withAlternatives(pieces: readonly Piece[], notes: QueryNote[]): readonly QueryPart[] {
  const { others, joined } = withoutOr(pieces, notes);
  const parts: QueryPart[] = [];
  for (const [number, { apart, together, isExcluded, start, end }] of others.entries()) {
    const last = parts.at(-1);
    const part = { isExcluded, start, end };
    if (joined.has(number) && last !== undefined)
      parts[parts.length - 1] = { ...last, alternatives: [...last.alternatives, ...together], end };
    else if (isExcluded || joined.has(number + 1)) parts.push({ ...part, alternatives: together });
    else parts.push(...apart.map((operand) => ({ ...part, alternatives: [operand] })));
  }
  return parts;
}

/** What asks for something, and the numbers of those that an ODER joins to the one before. */
function withoutOr(pieces: readonly Piece[], notes: QueryNote[]) {
  const others: Piece[] = [];
  const joined = new Set<number>();
  for (const { apart, isOr, start, end, ...piece } of pieces) {
    if (!isOr && apart.length > 0) others.push({ apart, isOr, start, end, ...piece });
    if (!isOr) continue;
    const last = others.at(-1);
    const next = pieces.find((other) => other.start >= end && (other.isOr || other.apart.length > 0));
    const isLonely = last === undefined || next === undefined || next.isOr;
    if (!isLonely && last.isExcluded === next.isExcluded) joined.add(others.length);
    else notes.push({ kind: isLonely ? 'lonely or' : 'mixed or', text: 'ODER', start, end });
  }
  return { others, joined };
}

/** Writes a question in its plainest form: read again, it asks for the same. */
export function renderQuery({ parts }: Query): string {
  return parts
    .map(({ alternatives, isExcluded }) =>
      alternatives.map((operand) => (isExcluded ? '-' : '') + renderOperand(operand)).join(' ODER '),
    )
    .join(' ');
}

function renderOperand(operand: Operand): string {
  switch (operand.kind) {
    case 'word':
      return operand.text;
    case 'phrase':
      return `"${operand.text}"`;
    case 'beginning':
      return `${operand.beginning}*`;
    case 'name':
      return `${operand.field}:"${operand.text}"`;
    case 'days':
      return writtenDays(operand);
  }
}
