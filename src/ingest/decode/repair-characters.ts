// Puts characters right that were wrong before the text came here.
import type { Repair } from '../repair.ts';
import type { Replacements } from '../replacements.ts';
import { composed } from './composed.ts';
import { mendControls } from './controls.ts';
import { mendMisread } from './misread.ts';
import { type Mended, mendMojibake } from './mojibake.ts';

export interface RepairedText {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** What was replaced, step by step; a character that one other character takes the place of need not be named. */
  readonly steps: () => readonly Replacements[];
}

/** Mends until nothing is left to mend, for texts are damaged twice and more; NFC. */
export function repairCharacters(text: string): RepairedText {
  const counts = new Map<string, number>();
  // Few ask for them, and to list the letters of a whole text takes longer than to compose them.
  const steps: (() => Replacements)[] = [];
  const repaired = untilUnchanged(text, (current) => {
    let next = current;
    // Each kind of damage to its end: what lies under one layer of it looks like damage of another kind.
    for (const { what, mend } of mends) {
      next = untilUnchanged(next, (damaged) => {
        const mended = mend(damaged);
        counts.set(what, (counts.get(what) ?? 0) + mended.count);
        for (const step of mended.steps) steps.push(() => step);
        return mended.text;
      });
    }
    const unmarked = next.replace(byteOrderMarks, '');
    if (unmarked !== next) steps.push(() => [{ start: 0, end: next.length - unmarked.length, instead: '' }]);
    const whole = unmarked.normalize('NFC');
    if (whole !== unmarked) steps.push(() => composed(unmarked));
    return whole;
  });
  const repairs = mends.map(({ what }) => ({ what, count: counts.get(what) ?? 0 }));
  return {
    text: repaired,
    repairs: [...repairs, lost(repaired)].filter(({ count }) => count > 0),
    steps: () => steps.map((step) => step()),
  };
}

function untilUnchanged(text: string, change: (text: string) => string): string {
  let changed = text;
  for (let round = 0; round < mostRounds; round++) {
    const next = change(changed);
    if (next === changed) break;
    changed = next;
  }
  return changed;
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
