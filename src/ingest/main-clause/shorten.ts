// Makes a main clause fit a headline, giving up the least that it can.
import { subjectEnd } from './noun-phrase.ts';
import { omissions, trimmed } from './omissions.ts';
import { finiteVerbIndex } from './verbs.ts';
import { isCapitalised } from './words.ts';

type Words = readonly string[];

/** The clause in at most `most` characters: shortened by rules while they help, at last cut between words with " …". */
export function shortened(clause: Words, text: string, most: number): string {
  let words = clause;
  for (const step of [withSurname(text), ...omissions]) {
    if (lengthOf(words) <= most) break;
    words = step(words);
  }
  return lengthOf(words) <= most ? words.join(' ') : cutBetweenWords(words, most);
}

function lengthOf(words: Words): number {
  return words.join(' ').length;
}

/** "Der russische Präsident Wladimir Putin" → "Putin", if the text itself goes on to call him so. */
function withSurname(text: string): (words: Words) => Words {
  return (words) => {
    const finite = finiteVerbIndex(words);
    const [first = '', last = ''] = words.slice(Math.max(0, finite - 2), Math.max(0, finite));
    const isName =
      finite > 1 &&
      subjectEnd([lower(words[0] ?? ''), ...words.slice(1)], 0) === finite &&
      isCapitalised(first) &&
      isCapitalised(last);
    return isName && isUsedAlone(text, first, last) ? words.slice(finite - 1) : words;
  };
}

function lower(word: string): string {
  return /^(?:Der|Die|Das|Ein|Eine)$/u.test(word) ? word.toLowerCase() : word;
}

/** Whether a sentence begins with the surname: "Putin äußerte …". */
function isUsedAlone(text: string, first: string, last: string): boolean {
  let at = text.indexOf(`${last} `);
  while (at >= 0) {
    const before = text.slice(Math.max(0, at - 40), at);
    if (!before.endsWith(`${first} `) && /(?:^|[.!?“"]\s+|\n)$/u.test(before)) return true;
    at = text.indexOf(`${last} `, at + 1);
  }
  return false;
}

/** "Ein sehr langer Satz ohne Ende" → "Ein sehr langer …" */
function cutBetweenWords(words: Words, most: number): string {
  const kept: string[] = [];
  let length = 1; // of " …", with the space in front of each word
  for (const word of words) {
    length += word.length + 1;
    if (length > most) break;
    kept.push(word);
  }
  const comma = kept.findLastIndex((word) => word.endsWith(','));
  if (comma > 3) kept.length = comma + 1;
  while (kept.length > 3 && !/^["„»«]?[\p{Lu}\d]|\p{L}t$/u.test(kept.at(-1) ?? '')) kept.pop();
  return kept.length === 0 ? '' : `${trimmed(kept).join(' ')} …`;
}
