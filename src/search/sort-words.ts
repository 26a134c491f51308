// Sorts very many words by their letters, as numbers: neither the words nor parts of them become strings.

/** A letter of a word, by the word's number; -1 behind the last one. */
export type LetterAt = (word: number, place: number) => number;

/** The numbers from 0 to one less than `count`, in the order of their words, which is that of UTF-16. */
export function wordsInOrder(count: number, letterAt: LetterAt): Uint32Array {
  const words = new Uint32Array(count);
  for (let word = 0; word < count; word++) words[word] = word;
  return sortWords(words, letterAt);
}

/** Sorts the list itself (three-way radix quicksort, Bentley and Sedgewick 1997). */
export function sortWords(words: Uint32Array, letterAt: LetterAt): Uint32Array {
  const swap = (one: number, other: number) => {
    const word = words[one] ?? 0;
    words[one] = words[other] ?? 0;
    words[other] = word;
  };
  const letter = (at: number, place: number) => letterAt(words[at] ?? 0, place);

  /** Puts words with a lower letter at a place to the front, and those with a higher one to the back: where others lie. */
  function divide(from: number, to: number, place: number, middle: number): readonly [start: number, end: number] {
    let [start, end] = [from, to];
    for (let at = from; at < end; ) {
      const here = letter(at, place);
      if (here < middle) swap(at++, start++);
      else if (here > middle) swap(at, --end);
      else at++;
    }
    return [start, end];
  }

  /** Words between two places of the list, which have so many letters in common. */
  function sort(from: number, to: number, common: number): void {
    let [start, end] = [from, to];
    for (let place = common; end - start > 1; place++) {
      const middle = letter(start + ((end - start) >> 1), place);
      const [first, last] = divide(start, end, place, middle);
      sort(start, first, place);
      sort(last, end, place);
      if (middle < 0) return;
      [start, end] = [first, last];
    }
  }

  sort(0, words.length, 0);
  return words;
}
