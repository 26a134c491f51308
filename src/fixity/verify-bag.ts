// Reads a whole bag and says everything in which it is not as it was packed.
import { readFileSync } from 'node:fs';
import { attempt } from '../content/attempt.ts';
import type { Problem } from '../problem.ts';
import { declarationFile, infoFile, oxumLabel, parseElements } from './bag-info.ts';
import { askAgain, type BagManifest, manifestNamed, parseBagManifest } from './bag-manifest.ts';
import { hashFile } from './hash-file.ts';
import { listAll } from './list-all.ts';
import { type Sums, sumsFile } from './sums.ts';

export interface VerifiedBag {
  /** The SHA-256 of all files of the payload, as the bag's manifest says, by their paths: "data/content/archive.yaml". */
  readonly sums: Sums;
  /** The elements of bag-info.txt. */
  readonly info: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** `onRead` hears of every file. Follows no link, and reads nothing outside of the bag. */
export function verifyBag(bagDir: string, onRead: (done: number, total: number) => void): VerifiedBag {
  const { files, oddities, problems: unread } = listAll(bagDir);
  const texts = tagTexts(bagDir, files);
  const manifests = files.flatMap((file) => manifestNamed(file) ?? []);
  const read = manifests.map((manifest) => {
    return { ...manifest, ...parseBagManifest(texts.get(manifest.file) ?? '', manifest, `${bagDir}/${manifest.file}`) };
  });
  const info = parseElements(texts.get(infoFile) ?? '');
  const found = [
    ...unread,
    ...oddities.map((path) => wrong(`${bagDir}/${path}`, 'is a link, a device or a pipe, which no bag of ours has')),
    ...formMistakes(bagDir, files, parseElements(texts.get(declarationFile) ?? ''), manifests),
    ...read.flatMap(({ problems }) => problems),
    ...compareFiles(
      bagDir,
      files,
      read.filter(({ algorithm }) => isKnown(algorithm)),
      onRead,
    ),
  ];
  const sums = read.find(({ file }) => file === sumsFile)?.sums ?? new Map();
  const problems = found.length === 0 ? checkOxum(bagDir, info, files) : found;
  return { sums, info, problems };
}

interface ReadManifest extends BagManifest {
  readonly sums: Sums;
}

function tagTexts(bagDir: string, files: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of files) {
    if (file.includes('/') || !file.endsWith('.txt')) continue;
    const text = attempt(() => readFileSync(`${bagDir}/${file}`, 'utf8'));
    if (!(text instanceof Error)) texts.set(file, text);
  }
  return texts;
}

/** What the form asks for, whatever the files say. */
function formMistakes(
  bagDir: string,
  files: readonly string[],
  declared: ReadonlyMap<string, string>,
  manifests: readonly BagManifest[],
): readonly Problem[] {
  const mistakes: Problem[] = [];
  const there = new Set(files);
  const version = declared.get('BagIt-Version');
  if (!there.has(declarationFile)) mistakes.push(wrong(`${bagDir}/${declarationFile}`, 'is missing: this is no bag'));
  else if (version !== '1.0' && version !== '0.97')
    mistakes.push(wrong(`${bagDir}/${declarationFile}`, 'states no version that is known: 1.0 or 0.97'));
  if (there.has('fetch.txt'))
    mistakes.push({
      ...wrong(`${bagDir}/fetch.txt`, 'names files that are still to be fetched from elsewhere'),
      hint: 'fetch them, and remove this file: Nachlese fetches nothing',
    });
  if (!there.has(sumsFile))
    mistakes.push(wrong(`${bagDir}/${sumsFile}`, 'is missing: nothing says what must be there'));
  for (const { file, algorithm } of manifests)
    if (!isKnown(algorithm))
      mistakes.push(wrong(`${bagDir}/${file}`, `is made with "${algorithm}", which is not known`));
  return mistakes;
}

/** Those that RFC 8493, 2.4, names. */
function isKnown(algorithm: string): boolean {
  return ['md5', 'sha1', 'sha256', 'sha512'].includes(algorithm);
}

/** Each file of the payload stands in every manifest of it, and each that a manifest names is there as it says. */
function compareFiles(
  bagDir: string,
  files: readonly string[],
  manifests: readonly ReadManifest[],
  onRead: (done: number, total: number) => void,
): readonly Problem[] {
  const problems: Problem[] = [];
  const there = new Set(files);
  const named = new Set(manifests.flatMap(({ sums }) => [...sums.keys()]));
  for (const path of named)
    if (!there.has(path)) problems.push(wrong(`${bagDir}/${path}`, 'is missing, though the bag names it'));
  for (const [index, path] of files.entries()) {
    const own = manifests.filter(({ isOfPayload }) => isOfPayload === path.startsWith('data/'));
    const complaint = complaintOf(bagDir, path, own);
    if (complaint !== undefined) problems.push(wrong(`${bagDir}/${path}`, complaint));
    onRead(index + 1, files.length);
  }
  return problems;
}

function complaintOf(bagDir: string, path: string, manifests: readonly ReadManifest[]): string | undefined {
  const naming = manifests.filter(({ sums }) => sums.has(path));
  if (path.startsWith('data/') && naming.length < manifests.length) return 'was added: not all manifests name it';
  if (naming.length === 0) return undefined; // a file beside the payload need not be named
  const found = attempt(() =>
    hashFile(
      `${bagDir}/${path}`,
      naming.map(({ algorithm }) => algorithm),
    ),
  );
  if (found instanceof Error) return `cannot be read: ${found.message}`;
  const isWhole = naming.every(({ sums }, at) => sums.get(path) === found[at]);
  return isWhole ? undefined : 'is not as it was packed';
}

/** A last look, where all else is right: bytes and files of the payload. */
function checkOxum(bagDir: string, info: ReadonlyMap<string, string>, files: readonly string[]): readonly Problem[] {
  const oxum = info.get(oxumLabel);
  const count = files.filter((path) => path.startsWith('data/')).length;
  if (oxum === undefined || oxum.split('.')[1] === String(count)) return [];
  return [wrong(`${bagDir}/${infoFile}`, `says ${oxumLabel} ${oxum}, but there are ${count} files`)];
}

function wrong(file: string, what: string): Problem {
  return { place: { file, line: 1 }, what, hint: askAgain };
}
