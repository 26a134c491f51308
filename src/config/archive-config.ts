// content/archive.yaml: what an archive is called, where it stands and how it looks.
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { type Checked, type Place, type Problem, UsageError } from '../problem.ts';
import { type WeakColour, weakColours } from '../theme/weak-colours.ts';
import { type ArchiveConfig, archiveShape } from './archive-shape.ts';
import { checkShape } from './schema.ts';
import { readYaml } from './yaml.ts';

export type { ArchiveConfig };

/** Settings, and where each stands, for who finds out later that one of them cannot be followed. */
export interface ReadConfig extends Checked<ArchiveConfig> {
  placeOf(path: readonly PropertyKey[]): Place;
}

/** The settings of archive.yaml, or every mistake in them with its line; `file` names it in messages. */
export function parseArchiveConfig(text: string, file: string): ReadConfig {
  const yaml = readYaml(text);
  const placeOf = (path: readonly PropertyKey[]) => ({ file, line: yaml.lineOf(path) });
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, what, hint }) => ({ place: { file, line }, what, hint }));
    return { value: undefined, problems, placeOf };
  }
  const { value, problems } = checkShape(archiveShape, yaml.value, placeOf);
  const weak = weakColours(value?.colours ?? {}).map((colour) => warningOf(colour, placeOf));
  return { value, problems: [...problems, ...weak], placeOf };
}

/** Reads archive.yaml in a content folder. Throws a UsageError when there is none. */
export async function readArchiveConfig(contentDir: string): Promise<ReadConfig> {
  const file = `${contentDir}/archive.yaml`;
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new UsageError(
      `there is no ${file}: write one with a line "title: …", or name the folder with --content DIR`,
    );
  });
  if (isUtf8(bytes)) return parseArchiveConfig(bytes.toString('utf8'), file);
  const place = { file, line: 1 };
  const problem = { place, what: 'is not UTF-8', hint: 'save the file as UTF-8' };
  return { value: undefined, problems: [problem], placeOf: () => place };
}

function warningOf(
  { scheme, name, colour, paper, ratio, nearest }: WeakColour,
  placeOf: ReadConfig['placeOf'],
): Problem {
  const path = ['colours', ...(scheme === 'dark' ? ['dark'] : []), name];
  return {
    place: placeOf(path),
    what: `${path.join('.')} ${colour} has a contrast of ${ratio} to 1 on ${paper}; text needs 4.5 (WCAG 2.2, 1.4.3)`,
    hint: `write "${nearest}", the nearest colour that has it`,
    isWarning: true,
  };
}
