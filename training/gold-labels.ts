// Gives the words of a text the labels that its marked names ask for.
import { firstLabel, nextLabel, type TaggedType } from '../src/ingest/infer/names/labels.ts';
import type { Sentence } from '../src/ingest/infer/names/tokens.ts';
import type { MarkedName } from './marked-texts.ts';

/** The longest names first, since of names inside each other only the outer one counts. */
export function goldLabels(sentence: Sentence, names: readonly MarkedName[]): Uint8Array {
  const labels = new Uint8Array(sentence.length);
  for (const { start, end, type } of names.toSorted((one, other) => other.end - other.start - (one.end - one.start))) {
    const first = sentence.findIndex((token) => token.start === start);
    const last = sentence.findLastIndex(
      (token) => token.start < end && token.end <= end + Number(token.text.endsWith('.')),
    );
    const tagged = taggedType(
      type,
      sentence.slice(first, last + 2).map(({ text }) => text),
    );
    const isFree = first >= 0 && last >= first && labels.subarray(first, last + 1).every((label) => label === 0);
    // Part of a word is no name here: "Siemens" in "Siemens-Chef".
    if (tagged === undefined || !isFree || (sentence[last]?.end ?? 0) < end) continue;
    labels.fill(nextLabel(tagged), first, last + 1);
    labels[first] = firstLabel(tagged);
  }
  return labels;
}

/** `words` are those of the name and the one behind. */
function taggedType(type: string, words: readonly string[]): TaggedType | undefined {
  if (type === 'OTH') return 'other';
  if (type === 'LOCderiv') return 'derived';
  if (type !== 'PER' && type !== 'LOC' && type !== 'ORG') return undefined;
  // SmartData marks "deutsche" and "Berliner" as places.
  return type === 'LOC' && words.length <= 2 && isDerived(words[0] ?? '', words[1] ?? '') ? 'derived' : type;
}

function isDerived(word: string, next: string): boolean {
  return /^\p{Ll}/u.test(word) || (townsman.test(word) && /^\p{Lu}/u.test(next));
}

const townsman = /^(?!Münster$|Hannover$|Weser$|Oder$|Niger$)\p{Lu}\p{Ll}{3,}er$/u; // "Berliner"
