// Mends text in an old encoding that was read as another one: "fŸr" (Mac Roman as windows-1252) → "für".
import { type CodePage, decodeWith, encodeWith, ibm850, macintosh, windows1252 } from './code-pages.ts';
import { germanEvidence } from './german-evidence.ts';
import type { Mended } from './mojibake.ts';

/** Mends the whole text or single lines, where they read badly as they are and well the other way; `count` is of lines. */
export function mendMisread(text: string): Mended {
  if (!isSuspect(text)) return { text, count: 0, steps: [] };
  const whole = mend(text);
  if (whole !== text)
    return { text: whole, count: whole.split('\n').filter((line) => notAscii.test(line)).length, steps: [] };
  let count = 0;
  const lines = text.split('\n').map((line) => {
    const mended = isSuspect(line) ? mend(line) : line;
    if (mended !== line) count++;
    return mended;
  });
  return { text: lines.join('\n'), count, steps: [] };
}

function isSuspect(text: string): boolean {
  return insideOfWord.test(text) || beforeWord.test(text);
}

// The sign is looked for first, for most texts hold few of them: "fŸr", "gro§e" (Mac Roman), "f¸r", "St‰dte" (read as
// Mac Roman), "sch”n" (DOS).
const insideOfWord = /[ŠšŸ§€…†Ž‰ˆ¸ƒ÷ﬂ‹„”™á³õ▀─▄\x81](?<=\p{L}.)(?=\p{L}|\s|$)/u;
const beforeWord = /[Ÿ¸†€‹š\x81](?<=(?:^|\s).)(?=\p{Ll})/u; // "Ÿber", "¸ber"
const notAscii = /\P{ASCII}/u;

interface Reading {
  readonly writtenIn: CodePage;
  readonly readAs: CodePage;
}

const readings: readonly Reading[] = [
  { writtenIn: macintosh, readAs: windows1252 },
  { writtenIn: windows1252, readAs: macintosh },
  { writtenIn: ibm850, readAs: windows1252 },
  { writtenIn: windows1252, readAs: ibm850 },
];

function mend(text: string): string {
  const evidence = germanEvidence(text);
  if (evidence > 0) return text;
  const mended = readings.flatMap(({ writtenIn, readAs }) => {
    const bytes = encodeWith(readAs, text);
    return bytes === undefined ? [] : [decodeWith(writtenIn, bytes)];
  });
  const judged = mended.map((text) => ({ text, evidence: germanEvidence(text) }));
  const asItIs = { text, evidence: Math.max(0, evidence + clearLead) };
  return judged.reduce((best, next) => (next.evidence > best.evidence ? next : best), asItIs).text;
}

const clearLead = 6; // one sign between two small letters that is an umlaut the other way is more, elsewhere it is not
