// Makes of a text what a typeface can draw of it.
import type { Typeface } from './typeface.ts';

// Controls, turns of the writing direction, joiners, variation selectors; accents that are no part of their letter.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{M}]/gu;
const fixedSpaces = /[\u{2007}\u{202f}]/gu;
const otherSpaces = /[^\S\u{a0}]+/gu;
const needed = /[\p{L}\p{N}]/u;

/**
 * The text without emoji and other signs that have no shape; undefined where a letter or number has none (Hangul, Hebrew),
 * for a headline with holes in it says something else, and where nothing is left.
 */
export function drawableText(text: string, typeface: Typeface): string | undefined {
  const plain = text.normalize('NFC').replace(fixedSpaces, '\u{a0}').replace(otherSpaces, ' ').replace(invisible, '');
  const drawn: string[] = [];
  for (const character of plain) {
    const shape = shapesFor(character, typeface);
    if (shape === undefined && needed.test(character)) return undefined;
    drawn.push(shape ?? '');
  }
  const whole = drawn.join('').replace(otherSpaces, ' ').trim();
  return whole === '' ? undefined : whole;
}

/** The character, or what stands for it in plain letters: "ﬁ" → "fi", "𝗔" → "A". */
function shapesFor(character: string, typeface: Typeface): string | undefined {
  if (typeface.draws(character)) return character;
  const plain = character.normalize('NFKC');
  return plain !== character && [...plain].every((part) => typeface.draws(part)) ? plain : undefined;
}
