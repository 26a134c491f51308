// A line of a text that is being cleaned.

export interface Line {
  /** Without white space at its ends, and with single spaces inside. Never blank. */
  readonly text: string;
  /** White space before its first character. */
  readonly indent: number;
  /** What stands between it and the line before it. */
  readonly gap: 'line end' | 'blank line' | 'page border';
}

/** The end of a sentence, or of what stands for one: ".", "!“", "…)". */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-6));
}

const sentenceEnd = /[.!?:…]["“”«»‹›‘’')\]]{0,4}$/u;

/** "und", "(wie", "„aber": a line that begins so goes on with what stood before it, most often. */
export function startsLowerCase(text: string): boolean {
  return lowerStart.test(text.slice(0, 4));
}

const lowerStart = /^["„“»«‚‘'(]{0,2}\p{Ll}/u;

/** Whether a line stops at a word that needs another: "zwischen", "den". */
export function isUnfinished(text: string): boolean {
  return unfinished.test(text.slice(-20));
}

// Words that also end clauses ("vor", "an", "zu") are not among them.
const unfinished =
  /(?<!\p{L})(?:der|die|das|den|dem|des|eine|einen|einem|einer|eines|und|oder|sowie|zwischen|von|vom|zum|zur|im|am|beim|in|für|gegen|ohne|als|wie|dass|weil|wenn|neue[nrsm]?|sein(?:e[mnrs]?)?|ihr(?:e[mnrs]?)?|diese[mnrs]?|deren|dessen|pro|laut|sondern|sowohl|weder|ins)$/u;

/** "- eins", "1. eins", "a) eins", "• eins": the mark of an item; "" if there is none. */
export function itemMark(text: string): string {
  const mark = listMark.exec(text.slice(0, 8))?.groups?.mark ?? '';
  return /^\p{N}/u.test(mark) ? '1' : /^\p{L}/u.test(mark) ? 'a' : mark;
}

const listMark = /^(?<mark>[-*+•·–—►▪■○◦‣✓>]|\p{N}{1,3}[.)]|\p{L}\))\s/u;

/** How many cells of a table a line has: "1998 | 40" → 2 */
export function cellsOf(text: string): number {
  return text.split(' | ').length;
}
