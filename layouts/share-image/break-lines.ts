// Breaks a text into lines between words.

/** What stays together on a line: a word, or the part of one that ends with a hyphen. */
export interface Piece {
  readonly text: string;
  /** What stands between it and the piece before, where both are on one line. */
  readonly gap: '' | ' ';
}

/** How wide a text is; all widths are in the same unit. */
export type WidthOf = (text: string) => number;

const insideOfWord = /(?<=\p{L}{2}[-–/])(?=\p{L}{2})/u; // "Wien/|Graz", "Haupt-|stadt", but "E-Mail"

export function piecesOf(text: string): readonly Piece[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) =>
      word.split(insideOfWord).map((part, index): Piece => ({ text: part, gap: index === 0 ? ' ' : '' })),
    );
}

/** Takes pieces apart that are wider than a line, wherever a line ends. */
export function withoutWidePieces(pieces: readonly Piece[], widthOf: WidthOf, room: number): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (widthOf(piece.text) <= room) return piece;
    const parts: string[] = [];
    for (const character of piece.text) {
      const last = parts.at(-1);
      if (last !== undefined && widthOf(last + character) <= room) parts[parts.length - 1] = last + character;
      else parts.push(character);
    }
    return parts.map((text, index): Piece => ({ text, gap: index === 0 ? piece.gap : '' }));
  });
}

/** As much on each line as it holds; a piece that is wider than the room has a line of its own. */
export function fullLines(pieces: readonly Piece[], widthOf: WidthOf, room: number): readonly string[] {
  const lines: string[] = [];
  let used = 0;
  for (const { text, gap } of pieces) {
    const last = lines.at(-1);
    const wider = used + widthOf(gap) + widthOf(text);
    if (last === undefined || wider > room) {
      lines.push(text);
      used = widthOf(text);
    } else {
      lines[lines.length - 1] = last + gap + text;
      used = wider;
    }
  }
  return lines;
}

const steps = 8; // of halving: lines are as even as a 256th of the room lets them be

/** As few lines as the room allows, and these as even as can be. */
export function evenLines(pieces: readonly Piece[], widthOf: WidthOf, room: number): readonly string[] {
  let best = fullLines(pieces, widthOf, room);
  const { length } = best;
  let [narrow, wide] = [Math.max(...pieces.map(({ text }) => widthOf(text)), room / 2), room];
  for (let step = 0; step < steps && narrow < wide; step++) {
    const middle = (narrow + wide) / 2;
    const lines = fullLines(pieces, widthOf, middle);
    if (lines.length > length) narrow = middle;
    else [best, wide] = [lines, middle];
  }
  return best;
}
