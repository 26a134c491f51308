// The language of questions: words, "phrases", -without, A ODER B, Liefer*, person:, 2014..2016, vor:, nach:
import { comparable } from '../german/fold.ts';
import { wordsInText } from '../german/words-in-text.ts';
import { type Days, daysBetween, daysOf } from './query-days.ts';
import { type NameField, nameFields } from './search-record.ts';

export type Operand =
  | { readonly kind: 'word'; readonly form: string; readonly isCapital: boolean }
  | { readonly kind: 'phrase'; readonly forms: readonly string[] }
  | { readonly kind: 'beginning'; readonly beginning: string }
  | { readonly kind: 'name'; readonly field: NameField; readonly forms: readonly string[] }
  | ({ readonly kind: 'days' } & Days);

/** What is asked for at one place of a question. One of the alternatives must be true, or none of them may be. */
export interface QueryPart {
  readonly alternatives: readonly Operand[];
  readonly isExcluded: boolean;
  /** UTF-16 offsets in the question. */
  readonly start: number;
  readonly end: number;
}

/** Something that is written otherwise than this language asks, and how it was understood. */
export interface QueryNote {
  readonly kind:
    | 'open quotation'
    | 'unknown field'
    | 'no date'
    | 'nothing named'
    | 'lonely or'
    | 'short beginning'
    | 'too long';
  /** What was written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Query {
  readonly parts: readonly QueryPart[];
  readonly notes: readonly QueryNote[];
}

const longestQuery = 2000; // characters
const mostParts = 60;

/** Reads a question. Never throws: what is no sign of the language is a word. */
export function parseQuery(text: string): Query {
  const notes: QueryNote[] = [];
  if (text.length > longestQuery) notes.push({ kind: 'too long', text: '', start: longestQuery, end: text.length });
  const pieces = [...text.slice(0, longestQuery).matchAll(piece)].map((match) => pieceOf(match, notes));
  const parts = withAlternatives(pieces, notes);
  return { parts: parts.slice(0, mostParts), notes };
}

// A piece: "-", then a field, then something in quotation marks, or anything up to the next space.
const piece =
  /(?<minus>-(?=[\p{L}\p{N}"„“”»«]))?(?<field>\p{L}{2,20}:(?=\S))?(?:["„“”»«](?<quoted>[^"„“”»«]*)(?<close>["„“”»«])?|(?<bare>[^\s"„“”»«]+))/gu;

interface Piece extends QueryPart {
  /** Whether it is the word ODER, which joins its neighbours. */
  readonly isOr: boolean;
}

function pieceOf({ index, 0: whole, groups = {} }: RegExpMatchArray, notes: QueryNote[]): Piece {
  const start = index ?? 0;
  const place = { start, end: start + whole.length };
  const { minus, field, quoted, close, bare = '' } = groups;
  const note = (kind: QueryNote['kind']) => notes.push({ kind, text: whole, ...place });
  if (quoted !== undefined && close === undefined) note('open quotation');
  const isOr = minus === undefined && field === undefined && bare === 'ODER';
  const alternatives = isOr ? [] : operandsOf(field, quoted, bare, note);
  return { alternatives, isExcluded: minus !== undefined, isOr, ...place };
}

type Note = (kind: QueryNote['kind']) => void;

function operandsOf(
  field: string | undefined,
  quoted: string | undefined,
  bare: string,
  note: Note,
): readonly Operand[] {
  const value = quoted ?? bare;
  if (field !== undefined) return ofField(field, value, note);
  if (quoted !== undefined) return phrase(quoted);
  const days = daysOf(bare);
  if (days !== undefined) return [{ kind: 'days', ...days }];
  return isBeginning.test(bare) ? beginning(bare, note) : words(bare);
}

const isBeginning = /^[\p{L}\p{N}-]+\*$/u; // "Liefer*"

function beginning(bare: string, note: Note): readonly Operand[] {
  const letters = comparable(bare.slice(0, -1).replaceAll('-', ''));
  if (letters.length >= 2) return [{ kind: 'beginning', beginning: letters }];
  note('short beginning');
  return words(bare);
}

function ofField(field: string, value: string, note: Note): readonly Operand[] {
  const name = comparable(field.slice(0, -1));
  if (name === 'vor' || name === 'nach') {
    const days = daysBetween(name, value);
    if (days !== undefined) return [{ kind: 'days', ...days }];
    note('no date');
    return words(value);
  }
  const known = nameFields.find((one) => one === name);
  const forms = wordsInText(value).map(({ form }) => form);
  if (known !== undefined && forms.length > 0) return [{ kind: 'name', field: known, forms }];
  note(known === undefined ? 'unknown field' : 'nothing named');
  return words(`${field} ${value}`);
}

function phrase(text: string): readonly Operand[] {
  const forms = wordsInText(text).map(({ form }) => form);
  return forms.length === 0 ? [] : [{ kind: 'phrase', forms }];
}

/** "Nord-Süd" is two words. */
function words(text: string): readonly Operand[] {
  return wordsInText(text).map(({ form, start }) => {
    const first = text.charAt(start);
    return { kind: 'word', form, isCapital: first !== first.toLowerCase() };
  });
}

/** Joins what stands on both sides of ODER; several words of one piece stay apart. */
function withAlternatives(pieces: readonly Piece[], notes: QueryNote[]): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let isJoining = false;
  for (const [index, { isOr, ...part }] of pieces.entries()) {
    const last = parts.at(-1);
    if (isOr) {
      const next = pieces[index + 1];
      isJoining = last !== undefined && next !== undefined && !next.isOr && next.alternatives.length > 0;
      if (!isJoining) notes.push({ kind: 'lonely or', text: 'ODER', start: part.start, end: part.end });
    } else if (isJoining && last !== undefined && last.isExcluded === part.isExcluded) {
      parts[parts.length - 1] = { ...last, alternatives: [...last.alternatives, ...part.alternatives], end: part.end };
      isJoining = false;
    } else {
      isJoining = false;
      parts.push(...(part.isExcluded ? [part] : apart(part)).filter(({ alternatives }) => alternatives.length > 0));
    }
  }
  return parts;
}

function apart(part: QueryPart): readonly QueryPart[] {
  return part.alternatives.map((operand) => ({ ...part, alternatives: [operand] }));
}

/** Writes a question in its plainest form: read again, it asks for the same. */
export function renderQuery({ parts }: Query): string {
  return parts
    .map(({ alternatives, isExcluded }) =>
      alternatives.map((operand) => (isExcluded ? '-' : '') + renderOperand(operand)).join(' ODER '),
    )
    .join(' ');
}

/** A word as it is written: "Haus", "gehen". */
export function written({ form, isCapital }: { readonly form: string; readonly isCapital: boolean }): string {
  return isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

function renderOperand(operand: Operand): string {
  switch (operand.kind) {
    case 'word':
      return written(operand);
    case 'phrase':
      return `"${operand.forms.join(' ')}"`;
    case 'beginning':
      return `${operand.beginning}*`;
    case 'name':
      return `${operand.field}:"${operand.forms.join(' ')}"`;
    case 'days':
      return `${operand.from ?? ''}..${operand.to ?? ''}`;
  }
}
