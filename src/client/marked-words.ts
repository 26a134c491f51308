// The words that a search found in an article, carried in the address of the article. Pure.
import { comparable } from '../german/fold.ts';

const parameter = 'markiert';
const most = 20;

/** "./artikel/a.html", ["Wien", "Wiener"] → "./artikel/a.html?markiert=wien+wiener" */
export function withMarkedWords(address: string, words: readonly string[]): string {
  const chosen = [...new Set(words.map(comparable))].slice(0, most);
  return chosen.length === 0 ? address : `${address}?${new URLSearchParams({ [parameter]: chosen.join(' ') })}`;
}

/** The other way, from what stands behind the "?" of an address. */
export function markedWords(addressQuery: string): readonly string[] {
  const words = new URLSearchParams(addressQuery).get(parameter) ?? '';
  return [...new Set(words.split(' '))].filter((word) => word !== '').slice(0, most);
}
