// What the arrangement of a picture needs to know of a typeface.

export interface Typeface {
  readonly unitsPerEm: number;
  /** Whether there is a shape for a character. */
  draws(character: string): boolean;
  /** How wide a text is, in em. */
  widthOf(text: string): number;
  /** The shapes of a text in one line, in units of the font. */
  glyphsOf(text: string): readonly PlacedGlyph[];
}

export interface PlacedGlyph {
  /** From the beginning of the line. */
  readonly x: number;
  /** Path data of SVG, but upwards is positive; empty for a space. */
  readonly outline: string;
}

export type Weight = 'regular' | 'semibold';

export type Typefaces = Readonly<Record<Weight, Typeface>>;
