// Puts the lines together that are one paragraph.
import type { Repair } from '../repair.ts';
import { cellsOf, endsSentence, isUnfinished, itemMark, type Line, startsLowerCase } from './line.ts';
import { endsTorn, seamOf, type Vocabulary } from './torn-words.ts';
import { type Break, findWrap, goesOn, isIndented, reachOf, type Wrap } from './wrap.ts';

export interface JoinedLines {
  readonly paragraphs: readonly string[];
  readonly repairs: readonly Repair[];
}

/**
 * Joins lines that were broken at a width, words that were torn there, and paragraphs that go on over the border of a
 * page. Lists, tables, verse and addresses keep their lines.
 */
export function joinLines(lines: readonly Line[], isInArchive: Vocabulary['isInArchive']): JoinedLines {
  const wrap = findWrap(lines);
  const vocabulary = { isInText: wordsOf(lines), isInArchive };
  const paragraphs: string[][] = [];
  let [joined, torn] = [0, 0];
  let first: Line | undefined; // of the paragraph
  let line: Line | undefined;
  for (const next of lines) {
    const pieces = paragraphs.at(-1);
    if (first === undefined || line === undefined || pieces === undefined || !belongs(wrap, first, { line, next })) {
      paragraphs.push([next.text]);
      first = next;
    } else if (endsTorn(line.text)) {
      pieces[pieces.length - 1] = (pieces.at(-1) ?? '').slice(0, -1);
      pieces.push(seamOf(line.text, next.text, vocabulary), next.text);
      torn++;
    } else {
      pieces.push(' ', next.text);
      joined++;
    }
    line = next;
  }
  const repairs = [
    { what: 'hard line breaks joined', count: joined },
    { what: 'words torn at line ends joined', count: torn },
  ];
  return {
    paragraphs: paragraphs.map((pieces) => pieces.join('')),
    repairs: repairs.filter(({ count }) => count > 0),
  };
}

function belongs(wrap: Wrap | undefined, first: Line, pair: Break): boolean {
  if (pair.next.gap === 'blank line') return false;
  if (pair.next.gap === 'page border') return goesOverBorder(wrap, first, pair);
  if (endsTorn(pair.line.text) && isRestOfWord(pair.next.text)) return true;
  return wrap === undefined
    ? isUnfinished(pair.line.text) && itemMark(pair.next.text) === ''
    : isBroken(wrap, first, pair);
}

function isRestOfWord(text: string): boolean {
  return /^["„“»«‚‘'(]?[\p{L}\p{N}]/u.test(text.slice(0, 3));
}

/** Whether one line goes on in the next, in a text whose lines were broken at a width. */
function isBroken({ width, reach, divider }: Wrap, first: Line, pair: Break): boolean {
  const { line, next } = pair;
  const mark = itemMark(next.text);
  if (mark !== '' && (mark === itemMark(first.text) || line.text.endsWith(':'))) return false;
  const cells = cellsOf(line.text);
  if (cells > 1 && cells === cellsOf(next.text)) return false;
  const isEnd = endsSentence(line.text);
  if (divider === 'indent' && isIndented(next)) return false;
  if (goesOn(pair)) return reachOf(pair) >= reach * 0.7;
  if (reachOf(pair) < reach) return false;
  return (
    divider !== 'short line' || !(startsAnew.test(next.text.slice(0, 80)) || (isEnd && line.text.length < width * 0.7))
  );
}

// The first words of an article: "21.03.2024", "BERLIN (dpa) –", "Von Anna Huber", "Foto: dpa".
const startsAnew =
  /^(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}|\p{Lu}[\p{L}/ .-]{1,40} \([\p{L}/ -]{2,20}\)\s?[-–—]|Von \p{Lu}\p{L}+ \p{Lu}|(?:Foto|Bild|Quelle):)/u;

/** A headline at the foot of a page is a line of its own, and shorter than the text. */
function goesOverBorder(wrap: Wrap | undefined, first: Line, pair: Break): boolean {
  const { line, next } = pair;
  if (endsSentence(line.text) || itemMark(next.text) !== '') return false;
  if (endsTorn(line.text)) return isRestOfWord(next.text);
  if (startsLowerCase(next.text) || isUnfinished(line.text) || line.text.endsWith(',')) return true;
  return wrap !== undefined && first !== line && /[\p{L}\p{N})(&%€]$/u.test(line.text) && reachOf(pair) >= wrap.reach;
}

/** The words of a text in their own case, looked for when the first is asked for. */
function wordsOf(lines: readonly Line[]): (word: string) => boolean {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(lines.flatMap(({ text }) => text.match(wholeWord) ?? []));
    return words.has(word);
  };
}

const wholeWord = /(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{M}]{0,60}(?:-\p{L}{1,60}){0,4}(?![\p{L}-])/gu; // "Standorte", "Nord-Süd"
