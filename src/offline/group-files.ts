// Which files of the site go into a bundle together: those that change together, so that a new article changes few bundles.

/** A file below the site's root, and how many bytes it has. */
export interface SizedFile {
  readonly path: string;
  readonly size: number;
}

/** Files of one group: "2015", and in it "2015-03"; "personen", and in it "w". */
export interface Group {
  readonly whole: string;
  readonly part: string;
}

const smallEnough = 1_500_000; // bytes of a whole group, which then is one bundle
const largest = 3_000_000; // bytes of a bundle, as far as one file is not larger: a page is unpacked with all of its bundle

/** The paths of each bundle, in an order that depends on nothing but the files. */
export function groupFiles(
  files: readonly SizedFile[],
  groupOf: (path: string) => Group,
): readonly (readonly string[])[] {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  return groupsBy(sorted, ({ path }) => groupOf(path).whole).flatMap((whole) => {
    if (sizeOf(whole) <= smallEnough) return [pathsOf(whole)];
    return groupsBy(whole, ({ path }) => groupOf(path).part)
      .flatMap(inPieces)
      .map(pathsOf);
  });
}

function groupsBy(files: readonly SizedFile[], keyOf: (file: SizedFile) => string): readonly (readonly SizedFile[])[] {
  const groups = new Map<string, SizedFile[]>();
  for (const file of files) {
    const key = keyOf(file);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [file]);
    else group.push(file);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

/** One after another into as many bundles as they need. */
export function inPieces(files: readonly SizedFile[]): readonly (readonly SizedFile[])[] {
  const pieces: SizedFile[][] = [];
  let size = largest;
  for (const file of files) {
    if (size + file.size > largest) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(file);
    size += file.size;
  }
  return pieces;
}

function sizeOf(files: readonly SizedFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function pathsOf(files: readonly SizedFile[]): readonly string[] {
  return files.map(({ path }) => path);
}
