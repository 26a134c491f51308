// Finds the letters that are written in parts: "a" and a mark for "ä".
import type { Replacement, Replacements } from '../replacements.ts';

/** What makes a text NFC: of each piece as little as differs. */
export function composed(text: string): Replacements {
  if (text.normalize('NFC') === text) return [];
  const pieces: Replacement[] = [];
  for (const { 0: found, index } of text.matchAll(mayCompose)) {
    const whole = found.normalize('NFC');
    if (whole !== found) pieces.push(differing(found, whole, index));
  }
  return pieces;
}

// Nothing is ever joined to an ASCII character from the left, so that such pieces may be composed each by itself.
const mayCompose = /.?\P{ASCII}+/gsu; // "a\u{308}"

function differing(found: string, whole: string, index: number): Replacement {
  const most = Math.min(found.length, whole.length);
  let [before, behind] = [0, 0];
  while (before < most && found.charAt(before) === whole.charAt(before)) before++;
  while (before + behind < most && found.charAt(found.length - 1 - behind) === whole.charAt(whole.length - 1 - behind))
    behind++;
  return {
    start: index + before,
    end: index + found.length - behind,
    instead: whole.slice(before, whole.length - behind),
  };
}
