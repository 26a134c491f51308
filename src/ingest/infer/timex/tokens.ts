// Cuts a text into words, numbers and marks, each with its kind.
import type { Kind } from './kinds.ts';
import { lookUp } from './lexicon/look-up.ts';

export interface Token {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly code: string;
  readonly isCapital: boolean;
}

/** All tokens of a text, in order; blanks are left out. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  piece.lastIndex = 0;
  for (let match = piece.exec(text); match !== null; match = piece.exec(text)) {
    const token = tokenOf(match[0], match.index, match.groups?.number !== undefined);
    piece.lastIndex = token.end;
    tokens.push(token);
  }
  return tokens;
}

const piece =
  /(?<number>\d{4}-\d\d-\d\d(?!\d)|\d{1,9}(?:[.:,]\d{1,9}){0,6}\.?)|[vn]\. ?(?:Chr|u\. ?Z)\.?|\p{L}+|\n\s*\n|[^\s]/gu; // "20.30", "v. Chr.", "Montag"

function tokenOf(text: string, start: number, isNumber: boolean): Token {
  if (isNumber) return numberToken(text, start);
  const isCapital = text.charAt(0) !== text.charAt(0).toLowerCase();
  const entry = { start, end: start + text.length, number: 0, code: text, isCapital };
  if (text.includes('Chr') || text.includes('u.'))
    return { ...entry, kind: text.startsWith('v') ? 'beforeChrist' : 'afterChrist' };
  const mark = marks.get(text.charAt(0));
  if (mark !== undefined) return { ...entry, kind: mark };
  const found = lookUp(text);
  if (found !== undefined) return { ...entry, ...found };
  return { ...entry, kind: isCapital ? 'noun' : 'word', code: '' };
}

const marks: ReadonlyMap<string, Kind> = new Map([
  ...[...'.!?;\n'].map((mark): [string, Kind] => [mark, 'stop']),
  ...[...'-–—−‐‑'].map((mark): [string, Kind] => [mark, 'dash']),
  [',', 'comma'],
  ['/', 'slash'],
  ['*', 'other'],
  ...[...'€$%§°+#&@=<>|_~^'].map((mark): [string, Kind] => [mark, 'sign']),
  ...[..."’'"].map((mark): [string, Kind] => [mark, 'apostrophe']),
  ...[...':()[]{}"„“”»«‚‘`´…•·\\'].map((mark): [string, Kind] => [mark, 'other']),
]);

interface NumberForm {
  readonly kind: Kind;
  readonly form: RegExp;
}

// The first form that fits; a dot that it leaves over ends the sentence.
const forms: readonly NumberForm[] = [
  { kind: 'isoDate', form: /^\d{4}-\d\d-\d\d/ },
  { kind: 'fullDate', form: /^(?:[012]?\d|3[01])\.(?:0?\d|1[0-2])\.(?:(?:1[0-9]|20)\d\d|\d\d)(?=\.?$)/ }, // "3.5.1998", "1.9.39"
  { kind: 'clock', form: /^(?:[01]?\d|2[0-4])[.:][0-5]\d(?=\.?$)/ }, // "20.30", "9:05"
  { kind: 'dayMonth', form: /^(?:[012]?\d|3[01])\.(?:0?\d|1[0-2])\.$/ }, // "3.5."
  { kind: 'ordinal', form: /^\d{1,2}\.$/ },
  { kind: 'small', form: /^\d{1,2}(?=\.?$)/ },
  { kind: 'year', form: /^(?:1\d|2[01])\d\d(?=\.?$)/ },
  { kind: 'integer', form: /^\d{3,9}(?=\.?$)|^\d{1,3}(?:\.\d{3})+(?=\.?$)/ },
  { kind: 'decimal', form: /^\d+,\d+(?=\.?$)/ },
  { kind: 'sign', form: /^.+$/ },
];

function numberToken(text: string, start: number): Token {
  for (const { kind, form } of forms) {
    const code = form.exec(text)?.[0];
    if (code !== undefined)
      return { kind, start, end: start + code.length, number: countOf(kind, code), code, isCapital: false };
  }
  return { kind: 'sign', start, end: start + text.length, number: 0, code: text, isCapital: false };
}

function countOf(kind: Kind, code: string): number {
  if (kind === 'integer') return Number(code.replaceAll('.', ''));
  return Number.parseFloat(code.replace(',', '.'));
}
