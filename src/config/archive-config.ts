// content/archive.yaml: what an archive is called, where it stands and how it looks.
import { isUtf8 } from 'node:buffer';
import { dirname } from 'node:path';
import { type Checked, type Place, type Problem, UsageError } from '../problem.ts';
import { type WeakColour, weakColours } from '../theme/weak-colours.ts';
import { newerFormat } from './archive-format.ts';
import { type ArchiveConfig, archiveShape } from './archive-shape.ts';
import { nearContentFolders } from './near-content-folders.ts';
import { readOwnFile } from './plain-file.ts';
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
  const newer = newerFormat(yaml.value);
  // What else it says may be right, and only strange to this program.
  if (newer !== undefined) return { value: undefined, problems: [{ place: placeOf(['format']), ...newer }], placeOf };
  const { value, problems } = checkShape(archiveShape, yaml.value, placeOf);
  const weak = weakColours(value?.colours ?? {}).map((colour) => warningOf(colour, placeOf));
  return { value, problems: [...problems, ...weak], placeOf };
}

/** Reads archive.yaml in a content folder. Throws a UsageError when there is none. */
export async function readArchiveConfig(contentDir: string): Promise<ReadConfig> {
  const file = `${contentDir}/archive.yaml`;
  const bytes = ownBytes(file);
  if (bytes instanceof Error) return refused(file, bytes.message, 'put the file itself there');
  if (isUtf8(bytes)) return parseArchiveConfig(bytes.toString('utf8'), file);
  return refused(file, 'is not UTF-8', 'save the file as UTF-8');
}

function ownBytes(file: string): Buffer | Error {
  try {
    const bytes = readOwnFile(file);
    if (bytes === undefined) throw new UsageError(missing(file));
    return bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}

function missing(file: string): string {
  const cure = `there is no ${file}: write one with a line "title: …", or name the folder with --content DIR`;
  const [near] = nearContentFolders(dirname(file));
  return near === undefined ? cure : `${cure}; did you mean --content ${near}?`;
}

function refused(file: string, what: string, hint: string): ReadConfig {
  const place = { file, line: 1 };
  return { value: undefined, problems: [{ place, what, hint }], placeOf: () => place };
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
