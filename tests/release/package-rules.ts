// What the package must have in it, what it must not, and how large it may be.

export interface PackedFile {
  readonly path: string;
}

const needed = [
  'LICENSE',
  'README.md',
  'LICENCES.md',
  'package.json',
  'bin/nachlese.js',
  'dist/cli.js',
  'dist/api.js',
  'dist/types/src/api.d.ts',
  'docs/erste-schritte.md',
  'schemas/archive.schema.json',
  'content/pages/impressum.md',
];
/** Tests, texts of the sample archive, training data, and what belongs to a machine. */
const unwanted =
  /^(?:tests\/(?!bench\/results\.md$)|training|docs\/(?!.*\.(?:md|png|ts|tsx|css|yaml)$)|\.github|\.ci|\.compiled|content\/(?!pages\/))|\.(?:tgz|map)$|(?:^|\/)\.(?!npmignore|eleventy\.js$)/;
const largest = 5_000_000; // bytes, packed

/** What is wrong with a package, a sentence for each; none where all is right. */
export function packageMistakes(files: readonly PackedFile[], size: number): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  return [
    ...needed.filter((path) => !paths.has(path)).map((path) => `${path} is missing`),
    ...[...paths].filter((path) => unwanted.test(path)).map((path) => `${path} does not belong into the package`),
    ...(size > largest ? [`it has ${size} bytes, more than ${largest}`] : []),
  ];
}
