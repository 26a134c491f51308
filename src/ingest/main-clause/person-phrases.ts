// Calls persons by fewer words: "Der russische Präsident Wladimir Putin" → "Präsident Putin" → "Putin".
import { isGivenName } from './given-names.ts';
import { personRole } from './omit-from-subject.ts';
import { bare, determiners, isCapitalised, isLowerCase } from './words.ts';

type Words = readonly string[];

/** Leaves the given name out where the text itself uses the surname alone: "Anna Huber" → "Huber". */
export function withSurnames(words: Words, text: string): Words {
  return words.filter(
    (word, index) => !(isName(words, index) && isUsedAlone(text, word, bare(words[index + 1] ?? ''))),
  );
}

/** Leaves out what a person is, in front of a name: "seinem Kontrahenten Jan Huber" → "Jan Huber". */
export function withoutTitles(words: Words): Words {
  const name = words.findIndex(
    (_, index) => index > 0 && isName(words, index) && personRole.test(words[index - 1] ?? ''),
  );
  if (name < 1) return words;
  const start = titleStart(words, name);
  // Two persons in a row would be one: "wirft Anna Maier Jan Huber vor".
  const isBehindName = isCapitalised(words[start - 1] ?? '');
  return start === name || isBehindName ? words : withoutTitles([...words.slice(0, start), ...words.slice(name)]);
}

/** Where "der frühere Minister" in front of a name begins; `name` itself if an adjective there may belong elsewhere. */
function titleStart(words: Words, name: number): number {
  let start = name - 1;
  while (start > 0 && name - start < 5 && isAdjective(words[start - 1] ?? '')) start--;
  if (determiners.has((words[start - 1] ?? '').toLowerCase())) return start - 1;
  return start === name - 1 ? start : name;
}

function isAdjective(word: string): boolean {
  return isLowerCase(word) && /(?:e|en|er)$/u.test(word) && !determiners.has(word);
}

/** A given name and one surname, no more names around them. */
function isName(words: Words, index: number): boolean {
  const [first = '', last = '', next = ''] = words.slice(index, index + 3);
  const isPair = isGivenName(first) && isCapitalised(last) && /^\p{Lu}[\p{L}-]+[,:]?$/u.test(last);
  const isAlone = !isCapitalised(next) || /[,:]$/u.test(last);
  return isPair && isAlone && !isGivenName(words[index - 1] ?? '');
}

/** Whether the surname stands somewhere without the given name in front of it. */
function isUsedAlone(text: string, first: string, last: string): boolean {
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const isWhole = !/\p{L}/u.test(text.charAt(at + last.length)) && !/[\p{L}-]/u.test(text.charAt(at - 1));
    if (isWhole && !text.slice(Math.max(0, at - 40), at).endsWith(`${first} `)) return true;
  }
  return false;
}
