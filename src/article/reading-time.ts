// How long it takes to read an article.

/** Words a minute: German readers manage 260 in silence (Brysbaert 2019, table 5), less where names and figures stand close. */
const pace = 220;

/** Full minutes, at least one. */
export function minutesToRead(text: string): number {
  return Math.max(1, Math.round(countWords(text) / pace));
}

/** What stands between blanks; marks of markdown on their own do not count. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
