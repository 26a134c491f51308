// What we use of opentype.js, which ships no types.
declare module 'opentype.js' {
  export type Command =
    | { readonly type: 'M' | 'L'; readonly x: number; readonly y: number }
    | { readonly type: 'Q'; readonly x1: number; readonly y1: number; readonly x: number; readonly y: number }
    | {
        readonly type: 'C';
        readonly x1: number;
        readonly y1: number;
        readonly x2: number;
        readonly y2: number;
        readonly x: number;
        readonly y: number;
      }
    | { readonly type: 'Z' };

  export interface Glyph {
    /** In units of the font; upwards is positive. */
    readonly path: { readonly commands: readonly Command[] };
  }

  export interface Font {
    readonly unitsPerEm: number;
    /** 0 where the font has none. */
    charToGlyphIndex(character: string): number;
    /** Calls back with the place of each glyph and returns where the next text would begin. */
    forEachGlyph(
      text: string,
      x: number,
      y: number,
      fontSize: number,
      options: { readonly kerning: boolean },
      callback: (glyph: Glyph, x: number) => void,
    ): number;
  }

  const opentype: { parse(bytes: ArrayBuffer): Font };
  export default opentype;
}
