// Text without the characters that no page, feed or terminal can show.

const unprintable = /[^\P{Cc}\t\n]|[\u{2028}\u{2029}\u{FFFE}\u{FFFF}]|\p{Cs}/gu; // control characters, and what XML forbids

/** Line ends become "\n"; control characters, byte order marks inside the text and halves of characters go. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u{2028}\u{2029}\u{85}]/gu, '\n')
    .replace(unprintable, '')
    .replaceAll('\u{FEFF}', '');
}

/** The same on one line: any white space becomes one space, none is left at the ends. */
export function oneLine(text: string): string {
  return printable(text).replace(/\s+/gu, ' ').trim();
}
