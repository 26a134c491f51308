// Reads one piece of a question, what stands between two spaces: a word, "a phrase", a field with a name, days.
import { comparable } from '../german/fold.ts';
import { daysBetween, daysOf, isLikeDays } from './query-days.ts';
import { asWhole, type Operand, phraseIn, wordsOf } from './query-words.ts';
import { nameFields } from './search-record.ts';

/** Something that is written otherwise than this language asks, and how it was understood. */
export interface QueryNote {
  readonly kind:
    | 'open quotation'
    | 'unknown field'
    | 'space after colon'
    | 'no date'
    | 'dots'
    | 'nothing named'
    | 'lonely or'
    | 'mixed or'
    | 'lonely minus'
    | 'dash'
    | 'short beginning'
    | 'star inside'
    | 'too long';
  /** What was written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Piece {
  /** What it asks for on its own: each of several words may be found without the others. */
  readonly apart: readonly Operand[];
  /** What it asks for as a whole, where it is excluded or one side of ODER; one of these is enough. */
  readonly together: readonly Operand[];
  readonly isExcluded: boolean;
  /** Whether it is the word ODER, which joins its neighbours. */
  readonly isOr: boolean;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a question in their order; what is wrong with them is added to the notes. */
export function piecesOf(text: string, notes: QueryNote[]): readonly Piece[] {
  return [...text.matchAll(piece)].map((match) => pieceOf(match, notes));
}

const days = ['vor', 'nach'] as const;
const fields = [...nameFields, ...days].join('|');
const quotation = '"„“”»«';

// A minus (days may begin with dots: "-..2014"), then a field, then something in quotation marks, or anything up to the
// next space. Behind the colon of a field that there is, a space may stand by mistake.
const piece = new RegExp(
  [
    `(?<minus>(?<!\\S)[-–—−](?=[\\p{L}\\p{N}${quotation}]|\\.\\.\\d))?`,
    `(?<field>\\p{L}{2,20}:(?=\\S)|(?:${fields}):\\s+(?=[\\p{L}\\p{N}${quotation}])(?!\\p{L}+:))?`,
    `(?:[${quotation}](?<quoted>[^${quotation}]*)(?<close>[${quotation}])?|(?<bare>[^\\s${quotation}]+))`,
  ].join(''),
  'giu',
);
const fieldAlone = new RegExp(`^(?:${fields}):$`, 'iu'); // "person:"

type Note = (kind: QueryNote['kind']) => void;

function pieceOf({ index = 0, 0: whole, input = '', groups = {} }: RegExpMatchArray, notes: QueryNote[]): Piece {
  const place = { start: index, end: index + whole.length };
  const { minus, field, quoted, close, bare = '' } = groups;
  const noteFrom = (kind: QueryNote['kind'], at: number) =>
    notes.push({ kind, text: whole.slice(at), start: place.start + at, end: place.end });
  const note: Note = (kind) => noteFrom(kind, 0);
  if (minus !== undefined && minus !== '-') note('dash');
  if (bare === '-' && /\S/.test(input.slice(place.end))) note('lonely minus');
  if (field !== undefined && /\s/.test(field)) note('space after colon');
  if (quoted !== undefined && close === undefined) noteFrom('open quotation', whole.length - quoted.length - 1);
  const isOr = minus === undefined && field === undefined && bare === 'ODER';
  const reading = isOr ? nothing : readingOf(field, quoted, bare, note);
  return { ...reading, isExcluded: minus !== undefined, isOr, ...place };
}

type Reading = Pick<Piece, 'apart' | 'together'>;

const nothing: Reading = { apart: [], together: [] };

function both(operands: readonly Operand[]): Reading {
  return { apart: operands, together: operands };
}

/** "Nord-Süd" is two words on its own. */
function words(text: string): Reading {
  return { apart: wordsOf(text), together: asWhole(text) };
}

function readingOf(field: string | undefined, quoted: string | undefined, bare: string, note: Note): Reading {
  if (field !== undefined) return ofField(field.trim(), quoted ?? bare, note);
  if (quoted !== undefined) return both(phraseIn(quoted));
  if (bare.includes('*')) return beginning(bare, note);
  if (fieldAlone.test(bare)) note('nothing named');
  return daysIn(bare, note) ?? words(bare);
}

function daysIn(bare: string, note: Note): Reading | undefined {
  const mended = bare.replace(tooManyDots, '$<before>..$<after>');
  const found = daysOf(mended);
  if (found !== undefined && mended !== bare) note('dots');
  if (found === undefined && isLikeDays(mended)) note('no date');
  return found && both([{ kind: 'days', ...found }]);
}

const tooManyDots = /(?<before>\d)(?:\.{3,}|…)(?<after>\d)/; // "2014...2016"

function beginning(bare: string, note: Note): Reading {
  const letters = isBeginning.test(bare) ? comparable(bare.slice(0, bare.indexOf('*')).replaceAll('-', '')) : '';
  const isPlain = isBeginning.test(`${letters}*`) && comparable(letters) === letters;
  if (isPlain && letters.length >= 2) return both([{ kind: 'beginning', beginning: letters }]);
  if (/[\p{L}\p{N}]/u.test(bare)) note(isPlain ? 'short beginning' : 'star inside');
  return words(bare);
}

const isBeginning = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\*[.,;:!?)]*$/u; // "Liefer*"

function ofField(field: string, value: string, note: Note): Reading {
  const name = comparable(field.slice(0, -1));
  const side = days.find((known) => known === name);
  if (side !== undefined) {
    const found = daysBetween(side, value);
    if (found !== undefined) return both([{ kind: 'days', ...found }]);
    note('no date');
    return words(value);
  }
  const known = nameFields.find((known) => known === name);
  const [meant] = phraseIn(value);
  if (known !== undefined && meant !== undefined) return both([{ ...meant, kind: 'name', field: known }]);
  note(known === undefined ? 'unknown field' : 'nothing named');
  return words(`${field} ${value}`);
}
