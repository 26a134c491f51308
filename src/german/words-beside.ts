// Reads what stands directly before and after a place in a text. By character, as every space of an archive is looked at.

/** In "am 21. Januar", before the dot: "21" are digits, "" are letters. */
export function lettersBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

export function lettersAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

export function digitsBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isDigit(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

export function digitsAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}

/** A letter of a European language; NaN, which stands outside of a text, is none. */
export function isLetter(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
