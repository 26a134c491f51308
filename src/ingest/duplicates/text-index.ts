// Finds among many texts those that are related to one, by their fingerprints alone.
import { type Fingerprint, hashRange, limitFor, type Sketch, sketchOf } from './fingerprint.ts';
import { createPostings } from './postings.ts';
import { fewestHashes, type Resemblance, resemblanceOf } from './relation.ts';

/** What the text with this key is to the one that was asked about. */
export interface Relation extends Resemblance {
  readonly key: string;
}

export interface TextIndex {
  /** A key that is there already gets the new fingerprint. */
  add(key: string, fingerprint: Fingerprint): void;
  /**
   * The texts related to this one, the largest share first, then by key; the text itself is among them when it was
   * added. The order of adding does not matter, only which texts are there.
   */
  related(fingerprint: Fingerprint): readonly Relation[];
}

/** Runs of words that stand in more texts are boilerplate: they neither find a text nor connect it. */
const mostTexts = 100;
/** Of the shorter text's hashes, boilerplate and all: what has less in common is not looked at closely. */
const smallestShare = 0.1;

export function createTextIndex(): TextIndex {
  const postings = createPostings(mostTexts);
  const keys: string[] = [];
  const sizes: number[] = [];
  const numbers = new Map<string, number>();
  const fingerprints = new Map<string, Fingerprint>();

  return {
    add(key, fingerprint) {
      if (fingerprints.get(key) === fingerprint) return;
      fingerprints.set(key, fingerprint);
      const { size, hashes } = sketchOf(fingerprint);
      numbers.set(key, postings.add(hashes));
      keys.push(key);
      sizes.push(size);
    },

    related(fingerprint) {
      const sketch = sketchOf(fingerprint);
      const asked = withoutBoilerplate(sketch, postings.isCommon);
      const relations = candidates(sketch).flatMap((number) => {
        const size = sizes[number] ?? 0;
        const sketch = { size, limit: limitFor(size), hashes: postings.hashesOf(number) };
        const resemblance = resemblanceOf(asked, withoutBoilerplate(sketch, postings.isCommon));
        return resemblance === undefined ? [] : [{ key: keys[number] ?? '', ...resemblance }];
      });
      return relations.sort((one, other) => other.share - one.share || (one.key < other.key ? -1 : 1));
    },
  };

  /** Texts with about as many hashes in common as a relation needs. */
  function candidates({ size, limit, hashes }: Sketch): readonly number[] {
    const counts = new Map<number, number>();
    const count = (number: number) => counts.set(number, (counts.get(number) ?? 0) + 1);
    for (const hash of hashes) if (!postings.isCommon(hash)) postings.eachWith(hash, count);
    return [...counts].flatMap(([number, count]) => {
      if (count < fewestHashes && hashes.length >= fewestHashes) return [];
      const otherSize = sizes[number] ?? 0;
      const comparable = (Math.min(size, otherSize) * Math.min(limit, limitFor(otherSize))) / hashRange;
      return count >= smallestShare * comparable && isCurrent(number) ? [number] : [];
    });
  }

  function isCurrent(number: number): boolean {
    return numbers.get(keys[number] ?? '') === number;
  }
}

/** The rest of a text, as long as it will be. */
function withoutBoilerplate(sketch: Sketch, isBoilerplate: (hash: number) => boolean): Sketch {
  if (!sketch.hashes.some(isBoilerplate)) return sketch;
  const hashes = sketch.hashes.filter((hash) => !isBoilerplate(hash));
  return { ...sketch, hashes, size: Math.round((sketch.size * hashes.length) / sketch.hashes.length) };
}
