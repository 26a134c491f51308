// Reads the typeface of pictures from its font files. The only user of opentype.js.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Command, type Font, type Glyph } from 'opentype.js';
import type { PlacedGlyph, Typeface } from '../../../layouts/share-image/typeface.ts';

const { resolve } = createRequire(import.meta.url);
// Each file has some of the letters; most texts need but the first.
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const unitsPerEm = 1000; // in all files of Source Serif 4

/** Source Serif 4 in one weight (600 is semibold). Files are read when a text needs them; then it throws if they cannot be. */
export function openTypeface(weight: number): Typeface {
  const fontOf = fontFinder(weight);
  const outlineOf = remembered(({ path }: Glyph) => path.commands.map(pathData).join(''));
  const glyphsOf = (text: string): { readonly glyphs: readonly PlacedGlyph[]; readonly end: number } => {
    const glyphs: PlacedGlyph[] = [];
    let end = 0;
    for (const { font, run } of runsOf(text, fontOf)) {
      end = font.forEachGlyph(run, end, 0, unitsPerEm, { kerning: true }, (glyph, x) => {
        glyphs.push({ x, outline: outlineOf(glyph) });
      });
    }
    return { glyphs, end };
  };
  return {
    unitsPerEm,
    draws: (character) => fontOf(character) !== undefined,
    // The same words stand in many headlines, and a headline's are measured at many sizes.
    widthOf: remembered((text) => glyphsOf(text).end / unitsPerEm),
    glyphsOf: (text) => glyphsOf(text).glyphs,
  };
}

type FontOf = (character: string) => Font | undefined;

/** Finds the font that has a character. */
function fontFinder(weight: number): FontOf {
  const fonts: Font[] = [];
  return remembered((character) => {
    for (const [index, script] of scripts.entries()) {
      const font = fonts[index] ?? readFont(script, weight);
      fonts[index] = font;
      if (font.charToGlyphIndex(character) > 0) return font;
    }
    return undefined;
  });
}

function readFont(script: string, weight: number): Font {
  const bytes = readFileSync(
    resolve(`@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`),
  );
  return opentype.parse(new Uint8Array(bytes).buffer);
}

/** Written here: opentype.js itself (2.0.0) writes 299.5 as "3000" when it rounds to whole numbers. */
function pathData(command: Command): string {
  switch (command.type) {
    case 'M':
    case 'L':
      return `${command.type}${command.x} ${command.y}`;
    case 'Q':
      return `Q${command.x1} ${command.y1} ${command.x} ${command.y}`;
    case 'C':
      return `C${command.x1} ${command.y1} ${command.x2} ${command.y2} ${command.x} ${command.y}`;
    case 'Z':
      return 'Z';
  }
}

interface Run {
  readonly font: Font;
  run: string;
}

/** Parts of a text that one font draws; characters that none has are left out. */
function runsOf(text: string, fontOf: FontOf): readonly Run[] {
  const runs: Run[] = [];
  for (const character of text) {
    const font = fontOf(character);
    const last = runs.at(-1);
    if (font === undefined) continue;
    if (last?.font === font) last.run += character;
    else runs.push({ font, run: character });
  }
  return runs;
}

/** Answers the same question but once. */
function remembered<Question, Answer>(answer: (question: Question) => Answer): (question: Question) => Answer {
  const known = new Map<Question, { readonly answer: Answer }>();
  return (question) => {
    const found = known.get(question) ?? { answer: answer(question) };
    known.set(question, found);
    return found.answer;
  };
}
