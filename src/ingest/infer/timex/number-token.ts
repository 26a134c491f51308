// Tells what a row of digits and dots is: a date, a time, an ordinal, a year or a count.
import type { Kind } from './kinds.ts';
import type { Token } from './token.ts';

interface NumberForm {
  readonly kind: Kind;
  readonly form: RegExp;
}

const digits = /\d{4}-\d\d-\d\d(?!\d)|\d{1,9}(?:[.:,]\d{1,9}){0,6}\.?/y; // "2024-01-21", "20.30", "21.1."

// The first form that fits; a dot that it leaves over ends the sentence.
const forms: readonly NumberForm[] = [
  { kind: 'ordinal', form: /^\d{1,2}\.$/ },
  { kind: 'small', form: /^\d{1,2}$/ },
  { kind: 'year', form: /^(?:1\d|2[01])\d\d(?=\.?$)/ },
  { kind: 'isoDate', form: /^\d{4}-\d\d-\d\d/ },
  { kind: 'fullDate', form: /^(?:[012]?\d|3[01])\.(?:0?\d|1[0-2])\.(?:(?:1\d|20)\d\d|\d\d)(?=\.?$)/ }, // "3.5.1998", "1.9.39"
  { kind: 'clock', form: /^(?:[01]?\d|2[0-4])[.:][0-5]\d(?=\.?$)/ }, // "20.30", "9:05"
  { kind: 'dayMonth', form: /^(?:[012]?\d|3[01])\.(?:0?\d|1[0-2])\.$/ }, // "3.5."
  { kind: 'integer', form: /^\d{3,9}(?=\.?$)|^\d{1,3}(?:\.\d{3})+(?=\.?$)/ },
  { kind: 'decimal', form: /^\d+,\d+(?=\.?$)/ },
];

/** The token that starts with the digit at `start`. */
export function numberToken(text: string, start: number): Token {
  digits.lastIndex = start;
  const found = digits.exec(text)?.[0] ?? text.charAt(start);
  for (const { kind, form } of forms) {
    const code = form.exec(found)?.[0];
    if (code !== undefined)
      return { kind, start, end: start + code.length, number: countOf(kind, code), code, isCapital: false };
  }
  return { kind: 'sign', start, end: start + found.length, number: 0, code: found, isCapital: false };
}

function countOf(kind: Kind, code: string): number {
  return kind === 'integer' ? Number(code.replaceAll('.', '')) : Number.parseFloat(code.replace(',', '.'));
}
