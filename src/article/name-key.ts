// Brings spellings of one name to one key.
import { spelledOut } from '../german/fold.ts';
import { wordsInText } from '../german/words-in-text.ts';

/** "Die  NATO" → "nato", "Müller-Lüdenscheidt" → "mueller luedenscheidt", "C++" → "c++": two names with one key are one. */
export function nameKey(name: string): string {
  const words = wordsInText(name).map(
    ({ form, end }) => spelledOut(form) + (signsOfName.exec(name.slice(end))?.[0] ?? ''),
  );
  const named = words.length > 1 && leadingArticle.test(words[0] ?? '') ? words.slice(1) : words;
  return named.join(' ') || name;
}

const leadingArticle = /^(?:der|die|das)$/;
const signsOfName = /^[+#]+(?![\p{L}\p{N}])/u; // "C++", "C#", "Disney+"
