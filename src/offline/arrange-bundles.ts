// Which pages of a site are bundled anew, and which bundles stay: readers who have saved the archive load few of them again.
import { type Group, groupFiles, inPieces, type SizedFile } from './group-files.ts';

/** A page, and whether it is as it was when the bundles before were written. */
export interface PageToBundle extends SizedFile {
  readonly isUnchanged: boolean;
}

export interface KnownBundle {
  /** Bytes of all pages in it, before they are packed. */
  readonly size: number;
  /** Whether it holds what had changed most recently: it is written again until it is large. */
  readonly isHot: boolean;
  /** Its pages that no later bundle has. */
  readonly paths: readonly string[];
}

export interface ArrangedBundles<Bundle> {
  /** Those that stay, with the pages that are still to be taken from them. */
  readonly kept: readonly { readonly bundle: Bundle; readonly isHot: boolean; readonly paths: readonly string[] }[];
  /** The pages of each new one. */
  readonly fresh: readonly { readonly paths: readonly string[]; readonly isHot: boolean }[];
}

const small = 10_000_000; // bytes of all pages: so few are bundled in no time
const largestHot = 2_000_000;
const mostWasted = 0.1; // of all bytes: copies of pages that have changed since, and pages that have changed now

/** Bundles before are given in their order. Where too much of them is out of date, all are made anew. */
export function arrangeBundles<Bundle extends KnownBundle>(
  pages: readonly PageToBundle[],
  before: readonly Bundle[],
  groupOf: (path: string) => Group,
): ArrangedBundles<Bundle> {
  const total = sizeOf(pages);
  const anew = () => ({ kept: [], fresh: groupFiles(pages, groupOf).map((paths) => ({ paths, isHot: false })) });
  if (total < small || before.length === 0) return anew();
  const unchanged = new Map(pages.flatMap((page) => (page.isUnchanged ? [[page.path, page] as const] : [])));
  const known = before.map((bundle) => ({ bundle, left: bundle.paths.flatMap((path) => unchanged.get(path) ?? []) }));
  const there = new Set(known.flatMap(({ left }) => left));
  const missing = pages.filter((page) => !there.has(page));
  if (sizeOf(missing) > total * mostWasted) return anew();
  const hot = known.filter(({ bundle }) => bundle.isHot);
  const again = sizeOf(missing) + sizeOf(hot.flatMap(({ left }) => left)) <= largestHot;
  const isKept = ({ bundle, left }: (typeof known)[number]) =>
    left.length > 0 && !(bundle.isHot && again && missing.length > 0);
  const kept = known.filter(isKept);
  const written = again && missing.length > 0 ? [...missing, ...hot.flatMap(({ left }) => left)] : missing;
  const wasted = kept.reduce((sum, { bundle, left }) => sum + bundle.size - sizeOf(left), 0);
  if (wasted > total * mostWasted) return anew();
  const inOrder = [...written].sort((one, other) => (one.path < other.path ? -1 : 1));
  return {
    kept: kept.map(({ bundle, left }) => ({
      bundle,
      isHot: bundle.isHot && missing.length === 0,
      paths: left.map(({ path }) => path),
    })),
    fresh: inPieces(inOrder).map((piece) => ({ paths: piece.map(({ path }) => path), isHot: true })),
  };
}

function sizeOf(files: readonly SizedFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
