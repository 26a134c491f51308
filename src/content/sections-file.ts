// content/sections.yaml: the words by which an editor lets texts find their section.
import { checkShape, z } from '../config/schema.ts';
import { readYaml } from '../config/yaml.ts';
import type { Checked } from '../problem.ts';
import { filledLine } from './editors-file.ts';
import { readOptionalFile } from './optional-file.ts';

/** "Sport" and its words, as the editor wrote them. */
export interface SectionWords {
  readonly section: string;
  readonly words: readonly string[];
}

const shape = z
  .record(filledLine, z.array(filledLine))
  .transform((lists): readonly SectionWords[] => Object.entries(lists).map(([section, words]) => ({ section, words })));

/** Checks the text of sections.yaml; `file` names it in messages. */
export function parseSections(text: string, file: string): Checked<readonly SectionWords[]> {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, what, hint }) => ({ place: { file, line }, what, hint }));
    return { value: undefined, problems };
  }
  return checkShape(shape, yaml.value ?? {}, (path) => ({ file, line: yaml.lineOf(path) }));
}

/** Reads sections.yaml in a content folder: no sections where there is none, no value where it cannot be read. */
export function readSections(contentDir: string): Checked<readonly SectionWords[]> {
  const { value, problems } = readOptionalFile(`${contentDir}/sections.yaml`, parseSections);
  return { value: value ?? (problems.length === 0 ? [] : undefined), problems };
}
