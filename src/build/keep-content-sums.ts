// Keeps the SHA-256 of every file of a content folder in it, so that a later look tells what has been lost or altered.
import type { RememberedHashes } from '../content/file-hashes.ts';
import { readOptionalFile } from '../content/optional-file.ts';
import { listContent } from '../fixity/list-content.ts';
import { formatSums, parseSums, sumsFile } from '../fixity/sums.ts';
import type { Problem } from '../problem.ts';
import { manifestFile } from './site-manifest.ts';
import type { Advance } from './stages.ts';
import { writeUnderLock } from './write-under-lock.ts';

/**
 * Writes the manifest where a file has changed. A file of that name which is none of ours stays as it is, and so does the
 * SHA-256 of a file that has changed without showing it: both are problems. A folder that cannot be written to is a warning.
 */
export function keepContentSums(
  contentDir: string,
  { hashOf, altered }: Pick<RememberedHashes, 'hashOf' | 'altered'>,
  advance: Advance,
): readonly Problem[] {
  const { files, problems: unlisted } = listContent(contentDir, manifestFile);
  const sums = new Map<string, string>();
  const unread: Problem[] = [];
  for (const [index, file] of files.entries()) {
    const sha256 = hashOf(file);
    if (sha256 === undefined) unread.push(unreadable(`${contentDir}/${file}`));
    else sums.set(file, altered.get(file) ?? sha256);
    advance(index + 1, files.length);
  }
  const rotten = [...altered.keys()].filter((file) => sums.has(file)).map((file) => rot(`${contentDir}/${file}`));
  const unwritten = writeSums(contentDir, formatSums(sums));
  hashOf(sumsFile); // so that damage to the manifest itself is known for what it is
  return [...unlisted, ...unread, ...rotten, ...unwritten];
}

function writeSums(contentDir: string, text: string): readonly Problem[] {
  const file = `${contentDir}/${sumsFile}`;
  const before = readOptionalFile(file, (old, shownAs) => {
    const problems = old === text ? [] : parseSums(old, shownAs).problems;
    return { value: old, problems };
  });
  if (before.problems.length > 0 || before.value === text) return before.problems;
  const failure = writeUnderLock(contentDir, sumsFile, text);
  return failure === undefined ? [] : [notWritten(file, failure)];
}

function unreadable(file: string): Problem {
  const hint = 'make it readable, or move it away: until then nothing tells when it is altered';
  return { place: { file, line: 1 }, what: 'cannot be read, so its SHA-256 is not kept', hint, isWarning: true };
}

/** What a disk or a copy does to a file, and no editor. */
function rot(file: string): Problem {
  return {
    place: { file, line: 1 },
    what: 'holds other bytes than once, though its size and times are as they were: a disk or a copy has altered it',
    hint: 'put the file back from a copy; if it is right as it is, save it once more',
  };
}

function notWritten(file: string, { message }: Error): Problem {
  const hint = 'make the folder writable: until then "nachlese check --fixity" does not know the newest changes';
  return { place: { file, line: 1 }, what: `was not written: ${message}`, hint, isWarning: true };
}
