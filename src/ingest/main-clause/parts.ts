// Cuts a sentence at its commas, which quotations and brackets keep together.

/** "Er kam, „sah, siegte“ und ging" → ["Er kam", "„sah, siegte“ und ging"], each as words. */
export function partsOf(sentence: string): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  let closing = '';
  for (const word of sentence.split(/\s+/u).filter((part) => part !== '')) {
    parts.at(-1)?.push(word);
    closing = openQuote(word, closing);
    if (closing === '' && /[,;]["“”«»]?$/u.test(word)) parts.push([]);
  }
  return parts
    .map((part) => part.map((word, index) => (index === part.length - 1 ? word.replace(/[,;]$/, '') : word)))
    .filter((part) => part.length > 0);
}

const closers: ReadonlyMap<string, string> = new Map([
  ['„', '“'],
  ['"', '"'],
  ['»', '«'],
  ['«', '»'],
]);

/** The mark that closes the quotation which is open behind this word; empty if none is. */
function openQuote(word: string, closing: string): string {
  let open = closing;
  for (const character of word) {
    if (open !== '' && (character === open || (open === '“' && character === '”'))) open = '';
    else if (open === '') open = closers.get(character) ?? '';
  }
  return open;
}

/** Without a comma or dash at the end. */
export function trimmed(words: readonly string[]): readonly string[] {
  const [last = ''] = words.slice(-1);
  return [...words.slice(0, -1), last.replace(/[,;:–-]$/u, '')].filter((word) => word !== '');
}
