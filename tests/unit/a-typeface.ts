// A typeface for tests: it has the letters of German, each half as wide as it is high, and shows them by their numbers.
import type { Typeface, Typefaces } from '../../layouts/share-image/typeface.ts';

const inFont = /^[\s!-~\u{a0}äöüÄÖÜß„“–…·]$/u;

export const plainTypeface: Typeface = {
  unitsPerEm: 1000,
  draws: (character) => inFont.test(character),
  widthOf: (text) => text.length / 2,
  glyphsOf: (text) =>
    [...text].map((character, index) => ({
      x: index * 500,
      outline: character === ' ' ? '' : `M${character.codePointAt(0)} 0`,
    })),
};

export const plainTypefaces: Typefaces = { regular: plainTypeface, semibold: plainTypeface };
