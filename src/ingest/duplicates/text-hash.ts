// Names a text by its words, so that the same text is known again in other typography.
import { createHash } from 'node:crypto';

/**
 * 32 hex digits, the same for texts that differ in case, spaces, punctuation, quotes or the spelling of umlauts only.
 * Numbers stay apart: "1:12" is another result than "11:2". `words` are the comparable words of the text.
 */
export function hashOfWords(words: readonly string[], text: string): string {
  const letters = words.map((word, index) => (isBetweenNumbers(words[index - 1], word) ? ` ${word}` : word)).join('');
  // A text without a single word is itself alone.
  return createHash('sha256')
    .update(letters === '' ? text : letters)
    .digest('hex')
    .slice(0, 32);
}

/** "1 12", but not "süd ost" or "1 mai" */
function isBetweenNumbers(before: string | undefined, word: string): boolean {
  return before !== undefined && startsWithNumber.test(word) && endsWithNumber.test(before);
}

const startsWithNumber = /^\p{N}/u; // "12"
const endsWithNumber = /\p{N}$/u; // "1"
