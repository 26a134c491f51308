// Mends text in an old encoding that was read as another one: "fŸr" (Mac Roman as windows-1252) → "für".
import { type CodePage, decodeWith, encodeWith, ibm850, macintosh, windows1252 } from './code-pages.ts';
import { germanEvidence } from './german-evidence.ts';
import type { Mended } from './mojibake.ts';

/** Mends lines that read badly as they are, and well the other way; `count` is of lines. */
export function mendMisread(text: string): Mended {
  if (!suspect.test(text)) return { text, count: 0 };
  let count = 0;
  const lines = text.split('\n').map((line) => {
    const mended = suspect.test(line) ? mendLine(line) : line;
    if (mended !== line) count++;
    return mended;
  });
  return { text: lines.join('\n'), count };
}

// Signs, or capitals, behind a small letter: "fŸr", "gro§e" (Mac Roman); "f¸r", "St‰dte" (read as Mac Roman); "f³r".
const suspect = /\p{Ll}[ŠšŸ§€…†ŽˆÒÓÔÕÐ‰¸ƒ÷‹ﬂ„”™á³õ▀─▄\u{81}](?=\p{Ll}|\s|$)/u;

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

function mendLine(line: string): string {
  const evidence = germanEvidence(line.slice(0, longestSample));
  if (evidence > 0) return line;
  for (const { writtenIn, readAs } of readings) {
    const bytes = encodeWith(readAs, line);
    if (bytes === undefined) continue;
    const mended = decodeWith(writtenIn, bytes);
    const better = germanEvidence(mended.slice(0, longestSample));
    if (better > 0 && better - evidence >= clearLead) return mended;
  }
  return line;
}

const clearLead = 5; // about one umlaut that stood as a sign inside of a word
const longestSample = 50_000; // characters
