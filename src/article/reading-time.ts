// How long it takes to read an article.

/** Words a minute: German readers manage 260 in silence (Brysbaert 2019, table 5), less where names and figures stand close. */
const pace = 220;

/** Full minutes, at least one. */
export function minutesToRead(text: string): number {
  return minutesFor(countWords(text));
}

/** The same for so many words. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / pace));
}

/** What stands between blanks; marks of markdown on their own do not count. Writing without blanks is counted by letters. */
export function countWords(text: string): number {
  if (!withoutBlanks.test(text)) return countRuns(text);
  const words = scripts.map(({ letter, lettersOfWord }) => (text.match(letter)?.length ?? 0) / lettersOfWord);
  const rest = scripts.reduce((rest, { letter }) => rest.replace(letter, ' '), text);
  return Math.ceil(words.reduce((sum, count) => sum + count, countRuns(rest)));
}

function countRuns(text: string): number {
  let count = 0;
  // An array of all words, only to take its length, costs half as much again.
  for (run.lastIndex = 0; run.test(text); ) count++;
  return count;
}

const run = /[\p{L}\p{N}]\S*/gu;

// Words of Chinese and Japanese have two characters as a rule, those of Thai and its neighbours four letters.
const scripts = [
  { letter: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, lettersOfWord: 2 },
  { letter: /(?=\p{L})[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu, lettersOfWord: 4 },
] as const;
const withoutBlanks =
  /[\u{e00}-\u{eff}\u{1000}-\u{109f}\u{1780}-\u{17ff}\u{2e80}-\u{9fff}\u{f900}-\u{faff}\u{20000}-\u{3ffff}]/u;
