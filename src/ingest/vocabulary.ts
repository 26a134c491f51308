// The archive's own vocabulary: which words its originals know.
import { readFileSync } from 'node:fs';
import { attempt } from '../content/attempt.ts';
import { listFiles } from '../content/list-files.ts';
import type { KnowsWord } from './clean/clean-text.ts';
import { decode } from './decode/decode.ts';

/**
 * Whether a word stands in an original below `rawDir`, in any case. All originals that are texts are read when the first
 * word is asked for, and not before: few texts leave a doubt. What has been ingested already makes no difference.
 */
export function vocabularyOf(rawDir: string): KnowsWord {
  let words: ReadonlySet<string> | undefined;
  return (word) => {
    words ??= wordsBelow(rawDir);
    return words.has(word.toLowerCase());
  };
}

const textual = /\.(?:txt|md|html?|jsonl?|csv|tsv|xml|rss|atom)$/i;
const word = /(?<![\p{L}\p{N}-])\p{L}[\p{L}\p{N}]*(?:-[\p{L}\p{N}]+)*(?![\p{L}\p{N}]|-\s)/gu; // "Haushalt", "Nord-Süd"; not "Haus-" at a line's end
const mostWords = 2_000_000; // an archive of a million articles has no more that matter

function wordsBelow(rawDir: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const file of listFiles(rawDir).files.filter((name) => textual.test(name))) {
    const bytes = attempt(() => readFileSync(`${rawDir}/${file}`));
    const decoded = bytes instanceof Error ? undefined : decode(bytes);
    if (decoded?.kind !== 'text') continue;
    for (const [found] of decoded.text.matchAll(word)) words.add(found.toLowerCase());
    if (words.size > mostWords) break;
  }
  return words;
}
