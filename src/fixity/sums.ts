// manifest-sha256.txt: the SHA-256 of every file of a folder, in lines that sha256sum and BagIt read.
import type { Checked, Problem } from '../problem.ts';

/** The file's name, in a content folder, a site and a bag. */
export const sumsFile = 'manifest-sha256.txt';

/** SHA-256 in 64 small hexadecimal digits, by paths with forward slashes below a folder. */
export type Sums = ReadonlyMap<string, string>;

/** One line "<sha256>  <path>" for each file, in the order of the paths: the same text for the same files. */
export function formatSums(sums: Iterable<readonly [path: string, sha256: string]>): string {
  const lines = new Map(sums);
  const paths = [...lines.keys()].sort(); // by code units, as "<" compares
  return paths.map((path) => `${lines.get(path)}  ${encodePath(path)}\n`).join('');
}

/**
 * Reads what formatSums has written, and nothing else: a letter that is another is seen, also where the meaning would be
 * the same. `file` names the text in messages.
 */
export function parseSums(text: string, file: string): Checked<Sums> {
  const sums = new Map<string, string>();
  const problems: Problem[] = [];
  let last = '';
  for (const [index, line] of linesOf(text).entries()) {
    const { sha256 = '', path: encoded = '' } = linePattern.exec(line)?.groups ?? {};
    const path = decodePath(encoded);
    if (encoded === '' || encodePath(path) !== encoded || path <= last) {
      problems.push({ place: { file, line: index + 1 }, ...noLine });
      break;
    }
    last = path;
    sums.set(path, sha256);
  }
  return problems.length === 0 ? { value: sums, problems } : { value: undefined, problems };
}

/** RFC 8493, 2.1.3: only what would end the line, and the sign itself, are written otherwise. */
export function encodePath(path: string): string {
  return ending.test(path) ? path.replace(/[%\r\n]/g, encodeURIComponent) : path;
}

/** "a%0Ab" → "a⏎b"; other percent signs stay, as the RFC has it. */
export function decodePath(path: string): string {
  return path.replace(/%(?:0a|0d|25)/gi, decodeURIComponent);
}

const ending = /[%\r\n]/;
const linePattern = /^(?<sha256>[\da-f]{64}) {2}(?<path>[^\r]+)$/; // "9f86…0a08  raw/a.txt"

const noLine = {
  what: 'is no line of a manifest that Nachlese wrote, or is out of its order',
  hint: 'put the file back from a copy, or remove it: the next build writes it anew, and nothing vouches for what changed before',
};

/** The end of the last line is no line; its absence leaves one that is cut short or whole, and so does a text without lines. */
function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return text.endsWith('\n') ? text.slice(0, -1).split('\n') : [...text.split('\n'), ''];
}
