// Makes a short sketch of a text, from which can be told what it has in common with another.
import { hashOfThree, hashOfWord } from './hash.ts';
import { comparableWords } from './words.ts';

/** A sketch as a string for JSON and front matter: about 400 characters for 300 words, 2,400 at most. */
export type Fingerprint = string & { readonly isFingerprint: true };

/**
 * Of all runs of three words those whose hash lies below a limit (FracMinHash: Irber and others 2022), in the order of
 * the text. Two sketches are comparable below the lower of their limits.
 */
export interface Sketch {
  /** How many different runs of three words the text has. */
  readonly size: number;
  readonly limit: number;
  /** Without repetition, each below the limit. */
  readonly hashes: readonly number[];
}

/** Hashes are below this. */
export const hashRange = 2 ** 24;
const mostWords = 100_000; // no article has more
const longestText = 2_000_000; // characters that hold so many words; 10 MB would take a second
const bytesOfNumber = 3;
const form = /^(?:[\w-]{4}){1,601}$/;

/** Of its first hundred thousand words. A text without a word has a fingerprint too, which is like no other. */
export function fingerprintOf(text: string): Fingerprint {
  return fingerprintOfWords(comparableWords(text.slice(0, longestText)));
}

/** The same, where the comparable words of the text are known already. */
export function fingerprintOfWords(words: readonly string[]): Fingerprint {
  const runs = distinctRuns(words.slice(0, mostWords));
  const size = Math.min(runs.size, hashRange - 1);
  const limit = limitFor(size);
  const numbers = [size, ...[...runs].filter((hash) => hash < limit).slice(0, mostHashes)];
  const bytes = Buffer.alloc(numbers.length * bytesOfNumber);
  for (const [index, number] of numbers.entries()) bytes.writeUIntBE(number, index * bytesOfNumber, bytesOfNumber);
  return bytes.toString('base64url') as Fingerprint;
}

/** For what comes from a file: whether a string has the form of a fingerprint. */
export function isFingerprint(text: string): text is Fingerprint {
  return form.test(text);
}

export function sketchOf(fingerprint: Fingerprint): Sketch {
  const bytes = Buffer.from(fingerprint, 'base64url');
  const numbers: number[] = [];
  for (let at = 0; at + bytesOfNumber <= bytes.length; at += bytesOfNumber)
    numbers.push(bytes.readUIntBE(at, bytesOfNumber));
  const [size = 0, ...kept] = numbers;
  return { size, limit: limitFor(size), hashes: kept };
}

/** Texts of less than three words are one run. */
function distinctRuns(words: readonly string[]): ReadonlySet<number> {
  const runs = new Set<number>();
  const [one = 0, two = 0, ...others] = words.map(hashOfWord);
  if (words.length > 0 && others.length === 0) runs.add(hashOfThree(one, two, 0));
  let [first, second] = [one, two];
  for (const third of others) {
    runs.add(hashOfThree(first, second, third));
    [first, second] = [second, third];
  }
  return runs;
}

const mostHashes = 600;
const shortText = 300; // runs of words

/** Below which hashes a text of this size keeps them. Short texts keep up to 100 hashes; from there on their number grows with the square root, 500 on average at most. */
export function limitFor(size: number): number {
  const wanted = Math.min(100 * Math.max(1, Math.sqrt(size / shortText)), 500);
  return Math.floor(hashRange * Math.min(1, wanted / Math.max(size, 1)));
}
