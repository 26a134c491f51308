// The words of sections: those of archive.yaml, or a sections.yaml of their own beside it.
import type { ReadConfig } from '../config/archive-config.ts';
import { checkShape } from '../config/schema.ts';
import { type SectionWords, sections } from '../config/sections-shape.ts';
import { readYaml } from '../config/yaml.ts';
import type { Checked } from '../problem.ts';
import { readOptionalFile } from './optional-file.ts';

/** Checks the text of sections.yaml; `file` names it in messages. */
export function parseSections(text: string, file: string): Checked<readonly SectionWords[]> {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, what, hint }) => ({ place: { file, line }, what, hint }));
    return { value: undefined, problems };
  }
  return checkShape(sections, yaml.value ?? {}, (path) => ({ file, line: yaml.lineOf(path) }));
}

/** The sections of an archive: none where nobody wrote any, no value where they cannot be read. */
export function readSections(contentDir: string, config: ReadConfig | undefined): Checked<readonly SectionWords[]> {
  const { value, problems } = readOptionalFile(`${contentDir}/sections.yaml`, parseSections);
  const inSettings = config?.value?.sections;
  if (config === undefined || inSettings === undefined)
    return { value: value ?? (problems.length === 0 ? [] : undefined), problems };
  const isTwice = value !== undefined || problems.length > 0;
  return { value: inSettings, problems: isTwice ? [{ place: config.placeOf(['sections']), ...twice }] : [] };
}

const twice = {
  what: 'sections stand here and in sections.yaml, which is not read',
  hint: 'keep one of the two',
};
