// Reads manifests of bags, also of those that others have packed (RFC 8493, 2.1.3 and 2.2.1).
import { sep } from 'node:path';
import type { Problem } from '../problem.ts';
import { decodePath, type Sums } from './sums.ts';

export interface BagManifest {
  /** "manifest-sha256.txt" */
  readonly file: string;
  /** "sha256" */
  readonly algorithm: string;
  /** Whether it lists what is below data/, or the files beside it. */
  readonly isOfPayload: boolean;
}

/** What a file is by its name; undefined for what is no manifest. */
export function manifestNamed(file: string): BagManifest | undefined {
  const found = /^(?<tag>tag)?manifest-(?<algorithm>[a-z\d]+)\.txt$/i.exec(file)?.groups;
  if (found?.algorithm === undefined) return undefined;
  return { file, algorithm: found.algorithm.toLowerCase(), isOfPayload: found.tag === undefined };
}

/**
 * The check sums of a manifest by their paths below the bag. Every line that is none, that names a file for the second
 * time or one that lies elsewhere is a problem; `shownAs` is the manifest's path in messages.
 */
export function parseBagManifest(
  text: string,
  { isOfPayload }: Pick<BagManifest, 'isOfPayload'>,
  shownAs: string,
): { readonly sums: Sums; readonly problems: readonly Problem[] } {
  const sums = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line === '') continue;
    const { sum = '', path: encoded = '' } = linePattern.exec(line)?.groups ?? {};
    const path = decodePath(encoded);
    const complaint =
      complaintOf(path, isOfPayload) ?? (sums.has(path) ? `names ${path} for the second time` : undefined);
    if (complaint === undefined) sums.set(path, sum.toLowerCase());
    else problems.push({ place: { file: shownAs, line: index + 1 }, what: complaint, hint: askAgain });
  }
  return { sums, problems };
}

/** What to do with a bag that is wrong in itself. */
export const askAgain = 'take another copy of the bag, or have it made anew';

const linePattern = /^(?<sum>[\da-f]{32,128})[ \t]+\*?(?:\.\/)?(?<path>[^ \t\r\n][^\r\n]*)$/i; // "9f86…0a08  data/content/archive.yaml"

/** No path may lead out of the bag, whatever system it is unpacked on. */
function complaintOf(path: string, isOfPayload: boolean): string | undefined {
  if (path === '') return 'is no line of a manifest';
  const parts = path.split('/');
  const isOutside = parts.some((part) => part === '' || part === '.' || part === '..');
  if (isOutside || misleading.test(path)) return `names "${path}", which may lie outside of the bag`;
  if (parts.slice(2).some((part) => part.startsWith('.')))
    return `names "${path}", and what is hidden is no part of an archive`;
  if ((parts[0] === 'data') !== isOfPayload) return `names ${path}, which this manifest is not for`;
  return undefined;
}

// "~root", "C:", and where the system parts folders by it "..\..": elsewhere a backslash is a letter like any other
const misleading = sep === '\\' ? /^~|^[a-z]:|\\|\0/i : /^~|^[a-z]:|\0/i;
