// Reads control characters as the characters of windows-1252 whose bytes they were.
import { decodeWith, highControl, windows1252 } from './code-pages.ts';
import type { Mended } from './mojibake.ts';

/** "\u{84}Ja\u{93}" → "„Ja“". U+0085 stays where it is the text's only kind of line end. */
export function mendControls(text: string): Mended {
  if (!highControl.test(text)) return { text, count: 0, steps: [] };
  const isLineEnd = !/[\r\n]/.test(text) && !otherControl.test(text) && /\u{85}\s*\p{Lu}/u.test(text);
  let count = 0;
  const mended = text.replace(controls, (character) => {
    const meant = isLineEnd && character === '\u{85}' ? character : decodeWith(windows1252, character);
    if (meant !== character) count++;
    return meant;
  });
  return { text: mended, count, steps: [] };
}

const controls = new RegExp(highControl, 'gu');
const otherControl = /[\u{80}-\u{84}\u{86}-\u{9f}]/u;
