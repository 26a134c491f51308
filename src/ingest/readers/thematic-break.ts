// Tells a line across the page above a text from the beginning of front matter: both are "---".

/**
 * Whether the "---" that a file begins with is no front matter but a line across the page, or the beginning of one with
 * words in it. Asked of files only that have no front matter that can be read: a mistake in one is no text.
 */
export function beginsWithBreak(text: string): boolean {
  const [first = '', ...below] = text.slice(0, lookedAt).split('\n');
  const words = first.replace(/^---/, '').trim();
  if (words !== '') return words.includes(' ') && !field.test(words); // "---js" names a language
  const start = below.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  const lines = below.slice(start < 0 ? below.length : start);
  const end = lines.findIndex((line) => line.trim() === '' || line.startsWith('---'));
  const paragraph = end < 0 ? lines : lines.slice(0, end);
  if (paragraph.length === 0 || paragraph.some((line) => field.test(line))) return false;
  return !text.includes('\n---') || below[0]?.trim() === '' || !ofYaml.test(paragraph[0] ?? '');
}

const lookedAt = 10_000; // characters: no paragraph is longer
const field = /^\s{0,20}["']?[\p{L}_][\p{L}\p{N}_.-]{0,60}["']?[ \t]{0,20}:(?:\s|$)/u; // "title: Haushalt"
const ofYaml = /^\s{0,20}[-[\]{}"'&*!|>%@?]/; // "- Haushalt", "[Haushalt]"
