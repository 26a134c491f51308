// Brings spellings of one name to one key, and names that are parts of others to these.
import { spelledOut } from '../german/fold.ts';
import { wordsInText } from '../german/words-in-text.ts';

/** "Die  NATO" → "nato", "Müller-Lüdenscheidt" → "mueller luedenscheidt": two names with one key are one. */
export function nameKey(name: string): string {
  const words = wordsInText(name).map(({ form }) => spelledOut(form));
  const named = words.length > 1 && leadingArticle.test(words[0] ?? '') ? words.slice(1) : words;
  return named.join(' ') || name;
}

const leadingArticle = /^(?:der|die|das)$/;

/** Whether one name is the other with a genitive -s: "wladimir putins" of "wladimir putin". */
export function isGenitiveOf(key: string, other: string): boolean {
  return key === `${other}s` && other.length > 2 && !/[sxz]$/.test(other);
}

/** Whether one name is the family name of a full one, or that with an initial: "putin", "w putin" of "wladimir putin". */
export function isShortFor(key: string, full: string): boolean {
  if (full.length <= key.length || !full.includes(' ')) return false;
  if (full.endsWith(` ${key}`)) return true;
  const [initial = '', ...family] = key.split(' ');
  return initial.length === 1 && family.length > 0 && full[0] === initial && full.endsWith(` ${family.join(' ')}`);
}
