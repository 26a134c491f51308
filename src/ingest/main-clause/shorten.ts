// Makes a main clause fit a headline, giving up the least that it can.

import { type Omission, omissions } from './omissions.ts';
import { personRole } from './omit-from-subject.ts';
import { trimmed } from './parts.ts';
import { finiteVerbIndex } from './verbs.ts';
import { isCapitalised, isLowerCase } from './words.ts';

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
function withSurname(text: string): Omission {
  return (words) => {
    const finite = finiteVerbIndex(words);
    const [title = '', first = '', last = ''] = ['', ...words].slice(Math.max(0, finite - 2), Math.max(0, finite + 1));
    const isName = isCapitalised(first) && isCapitalised(last) && !personRole.test(last);
    const isPerson = isName && (finite === 2 ? !article.test(first) : personRole.test(title));
    return isPerson && isUsedAlone(text, first, last) ? words.slice(finite - 1) : words;
  };
}

const article = /^(?:Der|Die|Das|Ein|Eine)$/u;

/** Whether a sentence begins with the surname and goes on in small letters: "Putin äußerte …". */
function isUsedAlone(text: string, first: string, last: string): boolean {
  let at = text.indexOf(`${last} `);
  while (at >= 0) {
    const before = text.slice(Math.max(0, at - 40), at);
    const after = text.charAt(at + last.length + 1);
    if (!before.endsWith(`${first} `) && /(?:[.!?“"]\s+|\n)$/u.test(before) && isLowerCase(after)) return true;
    at = text.indexOf(`${last} `, at + 1);
  }
  return false;
}

/** "Ein sehr langer Satz ohne Ende" → "Ein sehr langer Satz …" */
function cutBetweenWords(words: Words, most: number): string {
  const kept: string[] = [];
  let length = 1; // of " …", with the space in front of each word
  for (const word of words) {
    length += word.length + 1;
    if (length > most) break;
    kept.push(word);
  }
  const comma = kept.findLastIndex((word) => word.endsWith(','));
  if (comma > kept.length * 0.6) kept.length = comma + 1;
  else while (kept.length > 3 && !/[\p{Lu}\d]|\p{L}t$/u.test(kept.at(-1) ?? '')) kept.pop();
  return kept.length === 0 ? '' : `${trimmed(kept).join(' ')} …`;
}
