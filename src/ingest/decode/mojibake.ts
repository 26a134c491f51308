// Mends UTF-8 that was read as an encoding of one byte a character: "fÃ¼r" → "für".
import { type Replacement, type Replacements, replacePieces } from '../replacements.ts';
import { type CodePage, ibm850, iso885915, macintosh, windows1252 } from './code-pages.ts';
import { germanEvidence } from './german-evidence.ts';
import { type JudgedSequence, judgeRun, type Run } from './mojibake-evidence.ts';

export interface Mended {
  readonly text: string;
  /** How many characters were put right. */
  readonly count: number;
  /** What was replaced, step by step; a character that one other character takes the place of need not be named. */
  readonly steps: readonly Replacements[];
}

/** Takes back one reading too many: a text that went wrong twice is mended by doing it twice. */
export function mendMojibake(text: string): Mended {
  const steps: Replacements[] = [];
  let mended = text;
  const take = (step: Replacements) => {
    if (step.length === 0) return;
    mended = replacePieces(mended, step);
    steps.push(step);
  };
  take(lostBytes(text));
  for (const misreading of [westernMisreading(text), asMacintosh, asIbm850]) take(misreadPieces(mended, misreading));
  return { text: mended, count: steps.reduce((sum, { length }) => sum + length, 0), steps };
}

/** "fÃŒr" is "fÌr" or "für": the two encodings have a few characters in each other's place. */
function westernMisreading(text: string): Misreading {
  if (!ambiguous.test(text)) return asWindows1252;
  const sample = text.slice(0, 50_000);
  const [one, other] = [asWindows1252, asLatin9].map((way) =>
    germanEvidence(replacePieces(sample, misreadPieces(sample, way))),
  );
  return (other ?? 0) > (one ?? 0) ? asLatin9 : asWindows1252;
}

const ambiguous = /Ã[€ŠšŽžŒ]/u;

/** Programs that know no character for the byte 0x9D lose the end of a closing quotation mark: "â€\u{fffd}" → "”". */
function lostBytes(text: string): Replacements {
  return Array.from(text.matchAll(/â€\u{fffd}/gu), ({ index }) => ({ start: index, end: index + 3, instead: '”' }));
}

interface Misreading {
  readonly page: CodePage;
  /** One character in UTF-8, its bytes read as the page's characters: "Ã¼". */
  readonly anywhere: RegExp;
  /** Some of them in a row: "Ã¼ÃŸ". */
  readonly run: RegExp;
}

const [asWindows1252, asLatin9, asMacintosh, asIbm850] = [
  misreadingAs(windows1252),
  misreadingAs(iso885915),
  misreadingAs(macintosh),
  misreadingAs(ibm850),
] as const;

function misreadingAs(page: CodePage): Misreading {
  const [of2, of3, of4] = [classOf(page, 0xc2, 0xdf), classOf(page, 0xe0, 0xef), classOf(page, 0xf0, 0xf4)];
  const rest = classOf(page, 0x80, 0xbf);
  const character = `(?:${of2}${rest}|${of3}${rest}{2}|${of4}${rest}{3})`;
  return { page, anywhere: new RegExp(character), run: new RegExp(`${character}{1,256}`, 'g') };
}

/** A class of a regular expression: what the page reads in the bytes of a range. */
function classOf(page: CodePage, from: number, to: number): string {
  const characters = page.upperHalf.slice(from - 0x80, to - 0x80 + 1);
  // Latin-1 has control characters where windows-1252 has quotation marks, and is as often the culprit.
  const controls = page === windows1252 && from === 0x80 ? String.raw`\x80-\x9f` : '';
  return `[${characters.map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}${controls}]`;
}

/** A line that is damaged for certain is believed to hold more damage, which would prove nothing by itself. */
function misreadPieces(text: string, misreading: Misreading): Replacements {
  if (!misreading.anywhere.test(text)) return [];
  const pieces: Replacement[] = [];
  const known: Known = new Map();
  let start = 0;
  for (const line of text.split('\n')) {
    if (misreading.anywhere.test(line) && isCertain(line, misreading, known)) {
      for (const { 0: run, index } of line.matchAll(misreading.run)) {
        addDamaged(pieces, judgeOnce(runAt(line, run, index, misreading), known), start + index);
      }
    }
    start += line.length + 1;
  }
  return pieces;
}

/** `runStart` is where the sequences stand in the text. */
function addDamaged(pieces: Replacement[], sequences: readonly JudgedSequence[], runStart: number): void {
  let start = runStart;
  for (const { source, meant, verdict } of sequences) {
    const end = start + source.length;
    if (verdict !== 'no') pieces.push({ start, end, instead: meant });
    start = end;
  }
}

type Known = Map<string, readonly JudgedSequence[]>;

function isCertain(line: string, misreading: Misreading, known: Known): boolean {
  for (const { 0: run, index } of line.matchAll(misreading.run)) {
    const judged = judgeOnce(runAt(line, run, index, misreading), known);
    if (judged.some(({ verdict }) => verdict === 'certain')) return true;
  }
  return false;
}

function runAt(line: string, source: string, index: number, { page }: Misreading): Run {
  return { page, source, before: line.charAt(index - 1), after: line.charAt(index + source.length) };
}

/** The same few damaged letters come again and again. */
function judgeOnce(run: Run, known: Known): readonly JudgedSequence[] {
  const key = `${run.before}\n${run.source}\n${run.after}`;
  const judged = known.get(key) ?? judgeRun(run);
  if (known.size < mostKnown) known.set(key, judged);
  return judged;
}

const mostKnown = 10_000;
