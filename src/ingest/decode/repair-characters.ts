// Puts characters right that were wrong before the text came here.
import type { Repair } from '../repair.ts';
import { mendControls } from './controls.ts';
import { mendMisread } from './misread.ts';
import { type Mended, mendMojibake } from './mojibake.ts';

export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Mends until nothing is left to mend, for texts are damaged twice and more; NFC. */
export function repairCharacters(text: string): RepairedText {
  const counts = mends.map(() => 0);
  let repaired = text;
  for (let round = 0; round < mostRounds; round++) {
    const before = repaired;
    for (const [index, { mend }] of mends.entries()) {
      const mended = mend(repaired);
      counts[index] = (counts[index] ?? 0) + mended.count;
      repaired = mended.text;
    }
    repaired = repaired.replace(byteOrderMarks, '').normalize('NFC');
    if (repaired === before) break;
  }
  const repairs = mends.map(({ what }, index) => ({ what, count: counts[index] ?? 0 }));
  return { text: repaired, repairs: [...repairs, lost(repaired)].filter(({ count }) => count > 0) };
}

const mends: readonly { readonly what: string; readonly mend: (text: string) => Mended }[] = [
  { what: 'characters of UTF-8 that had been read as another encoding', mend: mendMojibake },
  { what: 'lines of an old encoding that had been read as another one', mend: mendMisread },
  { what: 'control characters that had been characters of windows-1252', mend: mendControls },
];

// Every reading too many makes the text longer by half: nobody has a text that went wrong so often.
const mostRounds = 10;
const byteOrderMarks = /^\u{feff}+/u;

function lost(text: string): Repair {
  return { what: 'characters lost before it came here (U+FFFD)', count: text.split('\u{fffd}').length - 1 };
}
