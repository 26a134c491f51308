// What somebody looked for who came to an address that leads nowhere. Pure.
import { wordsInText } from '../german/words-in-text.ts';

const startPage = /^(?:index|default)\.\w+$/i; // "index.html", "default.aspx"
const ending = /\.\w{1,5}$/; // ".html"

/** "/archiv/artikel/Haushalts-ausschuss.html" → "haushalts ausschuss"; empty where the address names nothing in words. */
export function wordsInAddress(pathname: string): string {
  const parts = pathname.split('/').filter((part) => part !== '' && !startPage.test(part));
  const words = wordsInText(decoded(parts.at(-1) ?? '').replace(ending, '')).map(({ form }) => form);
  return words.some((word) => /\p{L}/u.test(word)) ? words.join(' ') : '';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
