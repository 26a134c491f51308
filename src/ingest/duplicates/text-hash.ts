// Names a text by its words, so that the same text is known again in other typography.
import { createHash } from 'node:crypto';
import { comparableWords } from './words.ts';

/**
 * 32 hex digits, the same for texts that differ in case, spaces, punctuation, quotes or the spelling of umlauts only.
 * Numbers stay apart: "1:12" is another result than "11:2".
 */
export function textHash(text: string): string {
  const letters = comparableWords(text).join(' ').replace(spaceBesideLetter, '');
  // A text without a single word is itself alone.
  return createHash('sha256')
    .update(letters === '' ? text : letters)
    .digest('hex')
    .slice(0, 32);
}

const spaceBesideLetter = /(?<!\p{N}) | (?!\p{N})/gu; // "süd ost", "1 mai", but not "1 12"
