// Cuts a text into words, numbers and marks, each with its kind.
import type { Kind } from './kinds.ts';
import { lookUp } from './lexicon/look-up.ts';
import { numberToken } from './number-token.ts';
import { paragraphMark, type Token } from './token.ts';

/** All tokens of a text, in order; blanks are left out. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    if (isBlank(code) || (code === newline && !startsBlankLine(text, position))) {
      position++;
      continue;
    }
    const token = tokenAt(text, position, code);
    tokens.push(token);
    position = token.end;
  }
  return tokens;
}

function tokenAt(text: string, start: number, code: number): Token {
  if (isLetter(code)) return eraToken(text, start, code) ?? wordToken(text, start);
  if (isDigit(code)) return numberToken(text, start);
  if (code === newline) return paragraphEnd(text, start);
  const mark = text.charAt(start);
  return { kind: marks.get(mark) ?? 'other', start, end: start + 1, number: 0, code: mark, isCapital: false };
}

function wordToken(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  const word = text.slice(start, end);
  const initial = word.charAt(0);
  const isCapital = initial !== initial.toLowerCase();
  const { kind, number, code } = lookUp(word) ?? (isCapital ? unknownNoun : unknownWord);
  return { kind, start, end, number, code, isCapital };
}

const unknownWord = { kind: 'word', number: 0, code: '' } as const;
const unknownNoun = { kind: 'noun', number: 0, code: '' } as const;

const era = /[vn]\.[ \u00a0]?(?:Chr|u\.[ \u00a0]?Z)\.?/y; // "v. Chr.", "n. u. Z."

function eraToken(text: string, start: number, code: number): Token | undefined {
  if ((code !== letterV && code !== letterN) || text.charAt(start + 1) !== '.') return undefined;
  era.lastIndex = start;
  const found = era.exec(text)?.[0];
  if (found === undefined) return undefined;
  const kind = code === letterV ? 'beforeChrist' : 'afterChrist';
  return { kind, start, end: start + found.length, number: 0, code: found, isCapital: false };
}

/** The end of a paragraph; more blank lines after it are one. */
function paragraphEnd(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && (isBlank(text.charCodeAt(end)) || text.charCodeAt(end) === newline)) end++;
  return { kind: 'stop', start, end, number: 0, code: paragraphMark, isCapital: false };
}

/** Whether nothing but blanks stands between this line end and the next. */
function startsBlankLine(text: string, position: number): boolean {
  let next = position + 1;
  const limit = Math.min(text.length, next + longestBlank);
  while (next < limit && isBlank(text.charCodeAt(next))) next++;
  return text.charCodeAt(next) === newline;
}

const longestBlank = 100; // characters on a line that counts as blank
const newline = 0x0a;
const letterV = 0x76;
const letterN = 0x6e;
const beyondLatin = 0x17f;
const letter = /\p{L}/u;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0xa0 || (code !== newline && code >= 0x09 && code <= 0x0d) || code === 0x202f;
}

function isLetter(code: number): boolean {
  if (code < 0xaa) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code <= beyondLatin) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return letter.test(String.fromCharCode(code));
}

const marks: ReadonlyMap<string, Kind> = new Map([
  ...[...'.!?;'].map((mark): [string, Kind] => [mark, 'stop']),
  ...[...'-–—−‐‑'].map((mark): [string, Kind] => [mark, 'dash']),
  [',', 'comma'],
  ['/', 'slash'],
  ...[...'€$%§°+#&@=<>|_~^'].map((mark): [string, Kind] => [mark, 'sign']),
  ...[..."’'"].map((mark): [string, Kind] => [mark, 'apostrophe']),
]);
