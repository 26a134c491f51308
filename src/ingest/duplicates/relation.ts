// Decides from two sketches how two texts are related.
import { hashRange, type Sketch } from './fingerprint.ts';
import { standsInPieces } from './pieces.ts';

/**
 * What one text is to another: an edited form of it (`version`), a longer text in which it stands (`contains` it), a
 * shorter one that stands in it (is `contained`), or a text that has a long passage in common with it, an agency's for
 * example, both having more of their own (`copy`).
 */
export type RelationKind = 'version' | 'contains' | 'contained' | 'copy';

export interface Resemblance {
  readonly kind: RelationKind;
  /** The part of the shorter text that stands in the other, by runs of three words: over 0, at most 1. */
  readonly share: number;
}

// Less than this may be a phrase. A short text that stands as a whole in another is no chance, a few shared runs are.
export const fewestHashes = 3;
const fewestRuns = 15;
const fewestContainedRuns = 8;
// Parts of the shorter text: a version may have changed in every sentence, a passage in common must not be a quotation.
const versionShare = 0.25;
const containedShare = 0.8;
const copyShare = 0.3;
const copyRuns = 60;
/** Another text may have been put into the middle of the shared one. */
const copyPieces = 2;
/** Runs of words that two changed words, close together, take away. */
const widestGap = 6;

/** What `one` is to `other`; undefined when nothing but phrases, a quotation or boilerplate connects them. */
export function resemblanceOf(one: Sketch, other: Sketch): Resemblance | undefined {
  if (isSame(one, other)) return one.size === 0 ? undefined : { kind: 'version', share: 1 };
  const limit = Math.min(one.limit, other.limit);
  const [ones, others] = [below(limit, one.hashes), below(limit, other.hashes)];
  const [inOne, inOther] = [new Set(ones), new Set(others)];
  const matches = ones.filter((hash) => inOther.has(hash)).length;
  const share = matches / Math.min(ones.length, others.length);
  if (matches < fewestHashes || share < versionShare) return undefined;
  const rate = limit / hashRange;
  const kind = share < containedShare ? kindOfParts() : kindOfWhole();
  return kind === undefined ? undefined : { kind, share };

  /** The shorter text stands in the other, or nearly. */
  function kindOfWhole(): RelationKind | undefined {
    if (matches < fewestContainedRuns * rate) return undefined;
    const isShorter = one.size < other.size;
    if (isNearlyAsLong(one.size, other.size)) return 'version';
    const [longer, inShorter] = isShorter ? [others, inOne] : [ones, inOther];
    if (!standsInPieces(longer, inShorter, Math.ceil(widestGap * rate) + 1, 1)) return 'version';
    return isShorter ? 'contained' : 'contains';
  }

  /** Both texts have something of their own. */
  function kindOfParts(): RelationKind | undefined {
    if (matches < fewestRuns * rate) return undefined;
    const isPassage = standsInPieces(ones, inOther, 0, copyPieces) && standsInPieces(others, inOne, 0, copyPieces);
    if (!isPassage) return 'version';
    return share >= copyShare && matches >= copyRuns * rate ? 'copy' : undefined;
  }
}

/** A text that is a little longer, or by some sentences, is the same with an addition. */
function isNearlyAsLong(one: number, other: number): boolean {
  const [shorter, longer] = [Math.min(one, other), Math.max(one, other)];
  return shorter >= 0.87 * longer || (shorter >= 0.65 * longer && longer - shorter <= 70);
}

function below(limit: number, hashes: readonly number[]): readonly number[] {
  return hashes.filter((hash) => hash < limit);
}

function isSame(one: Sketch, other: Sketch): boolean {
  return one.size === other.size && one.hashes.join() === other.hashes.join();
}
