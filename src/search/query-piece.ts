// Reads one piece of a question, what stands between two spaces: a word, "a phrase", a field with a name, days.
import { comparable } from '../german/fold.ts';
import { type TextWord, wordsInText } from '../german/words-in-text.ts';
import { type Days, daysBetween, daysOf, isLikeDays } from './query-days.ts';
import { type NameField, nameFields } from './search-record.ts';

/** What is asked for; `text` is how it is written plainly, so that it is read as the same again. */
export type Operand =
  | { readonly kind: 'word'; readonly form: string; readonly isCapital: boolean; readonly text: string }
  | { readonly kind: 'phrase'; readonly forms: readonly string[]; readonly text: string }
  | { readonly kind: 'beginning'; readonly beginning: string }
  | { readonly kind: 'name'; readonly field: NameField; readonly forms: readonly string[]; readonly text: string }
  | ({ readonly kind: 'days' } & Days);

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
  /** What it asks for as a whole, where it is excluded or one side of ODER: any of these. */
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

// A minus, then a field, then something in quotation marks, or anything up to the next space. Behind the colon of a
// field that there is, a space may stand by mistake.
const piece = new RegExp(
  [
    `(?<minus>(?<!\\S)[-–—−](?=[\\p{L}\\p{N}${quotation}]))?`,
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

function one(operand: Operand): Reading {
  return { apart: [operand], together: [operand] };
}

function readingOf(field: string | undefined, quoted: string | undefined, bare: string, note: Note): Reading {
  if (field !== undefined) return ofField(field.trim(), quoted ?? bare, note);
  if (quoted !== undefined) return phrases(quoted).map(one)[0] ?? nothing;
  if (bare.includes('*')) return beginning(bare, note);
  if (fieldAlone.test(bare)) note('nothing named');
  return daysIn(bare, note) ?? words(bare);
}

function daysIn(bare: string, note: Note): Reading | undefined {
  const mended = bare.replace(tooManyDots, '$<before>..$<after>');
  const found = daysOf(mended);
  if (found !== undefined && mended !== bare) note('dots');
  if (found === undefined && isLikeDays(mended)) note('no date');
  return found && one({ kind: 'days', ...found });
}

const tooManyDots = /(?<before>\d)(?:\.{3,}|…)(?<after>\d)/; // "2014...2016"

function beginning(bare: string, note: Note): Reading {
  const letters = isBeginning.test(bare) ? comparable(bare.slice(0, bare.indexOf('*')).replaceAll('-', '')) : '';
  const isPlain = isBeginning.test(`${letters}*`) && comparable(letters) === letters;
  if (isPlain && letters.length >= 2) return one({ kind: 'beginning', beginning: letters });
  if (/[\p{L}\p{N}]/u.test(bare)) note(isPlain ? 'short beginning' : 'star inside');
  return words(bare);
}

const isBeginning = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*\*[.,;:!?)]*$/u; // "Liefer*"

function ofField(field: string, value: string, note: Note): Reading {
  const name = comparable(field.slice(0, -1));
  const side = days.find((known) => known === name);
  if (side !== undefined) {
    const found = daysBetween(side, value);
    if (found !== undefined) return one({ kind: 'days', ...found });
    note('no date');
    return words(value);
  }
  const known = nameFields.find((known) => known === name);
  const [meant] = phrases(value);
  if (known !== undefined && meant !== undefined) return one({ ...meant, kind: 'name', field: known });
  note(known === undefined ? 'unknown field' : 'nothing named');
  return words(`${field} ${value}`);
}

function phrases(text: string) {
  const found = wordsInText(text);
  const forms = found.map(({ form }) => form);
  const plain = forms.join(' ');
  return forms.length === 0
    ? []
    : [{ kind: 'phrase', forms, text: isSame(wordsInText(plain), found) ? plain : text } as const];
}

/** "Nord-Süd" is two words on its own; as a whole it is these words in their order, or joined to one. */
function words(text: string): Reading {
  const apart = singleWords(text);
  if (apart.length < 2) return { apart, together: apart };
  const joined = hyphened.test(text) ? singleWords(text.replaceAll(hyphen, '')) : [];
  return { apart, together: [...phrases(text), ...(joined.length === 1 ? joined : [])] };
}

const hyphen = /[-‐‑]/g;
const hyphened = /^[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+){1,3}$/u; // as many as the index joins

function singleWords(text: string): readonly Operand[] {
  return wordsInText(text).map((word) => {
    const raw = text.slice(word.start, word.end);
    const first = raw.charAt(0);
    const isCapital = first !== first.toLowerCase();
    const plain = written({ form: word.form, isCapital });
    return { kind: 'word', form: word.form, isCapital, text: isSame(wordsInText(plain), [word]) ? plain : raw };
  });
}

/** Some letters stand for several, or have no capital: "½", "ᾈ". What is read from them is written only with them. */
function isSame(some: readonly TextWord[], others: readonly TextWord[]): boolean {
  return some.length === others.length && some.every(({ form }, index) => form === others[index]?.form);
}

/** A word as it is written: "Haus", "gehen". */
export function written({ form, isCapital }: { readonly form: string; readonly isCapital: boolean }): string {
  return isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
