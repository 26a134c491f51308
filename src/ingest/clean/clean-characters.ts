// Puts plain characters in the place of odd ones, in any piece of text.

/**
 * Line ends → "\n", other spaces → " ", ligatures → letters; soft hyphens, invisible and control characters go; NFC.
 * "Ge\u{AD}fahr ﬂieht" → "Gefahr flieht". White space is neither trimmed nor joined. Doing it twice changes nothing.
 */
export function cleanCharacters(text: string): string {
  return text.normalize('NFC');
}
