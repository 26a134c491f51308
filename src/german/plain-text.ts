// Text without the characters that no page, feed or terminal can show.

// Control characters, byte order marks, halves of characters, and what XML forbids.
const unprintable = /[^\P{Cc}\t\n]|[\u{FEFF}\u{FFFE}\u{FFFF}]|\p{Cs}/gu;
const otherLineEnds = /\r\n?|[\v\f\u{2028}\u{2029}\u{85}]/gu;
const anythingToMend = /[^\P{Cc}\t\n]|[\u{2028}\u{2029}\u{FEFF}\u{FFFE}\u{FFFF}]|\p{Cs}/u;

/** Line ends become "\n"; control characters, byte order marks inside the text and halves of characters go. */
export function printable(text: string): string {
  // One look at most texts is enough, and an archive has thousands of them.
  if (!anythingToMend.test(text)) return text;
  return text.replace(otherLineEnds, '\n').replace(unprintable, '');
}

/**
 * The same on one line, where each run of white space becomes one space, and none is left at the ends. What turns the
 * direction of writing goes: a headline with it would turn what stands behind it, too (Unicode TR36, 2.6).
 */
export function oneLine(text: string): string {
  return printable(text).replace(directionControls, '').replace(/\s+/gu, ' ').trim();
}

const directionControls = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

/** Without the characters that show where a word may be broken: soft hyphens, spaces of no width, word joiners. */
export function withoutBreakPlaces(text: string): string {
  return text.replace(breakPlaces, '');
}

const breakPlaces = /[\u{AD}\u{200B}\u{2060}]/gu;
