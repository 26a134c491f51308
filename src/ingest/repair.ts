// What was found wrong in an original, so that a person can see what was done about it.

/** The repair of a stated date that no calendar has, or whose year is not whole. */
export const datesThatAreNone = 'dates that are none';

/** One kind of damage that was mended, or of matter that was left out: { what: "hard line breaks joined", count: 40 }. */
export interface Repair {
  /** For people, in English, the same words for the same thing everywhere. */
  readonly what: string;
  readonly count: number;
  /** Of matter that was left out: shownLines of it. */
  readonly lines?: readonly string[];
}

/** Lines that were left out, as a person needs them to see whether they were rightly: each once, twenty at most, cut short. */
export function shownLines(lines: Iterable<string>): readonly string[] {
  const shown = new Set<string>();
  for (const line of lines) {
    shown.add(line.length <= longestShown ? line : `${line.slice(0, longestShown - 1).replace(halfCharacter, '')}…`);
    if (shown.size === mostShown) break;
  }
  return [...shown];
}

const mostShown = 20;
const longestShown = 200; // characters
const halfCharacter = /[\u{d800}-\u{dbff}]$/u;
