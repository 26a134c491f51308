// The words of sections: those of archive.yaml, or a sections.yaml of their own beside it.
import type { ReadConfig } from '../config/archive-config.ts';
import { checkShape } from '../config/schema.ts';
import { fewestWords, type SectionWords, sections } from '../config/sections-shape.ts';
import { readYaml } from '../config/yaml.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { readOptionalFile } from './optional-file.ts';

/** Checks the text of sections.yaml; `file` names it in messages. */
export function parseSections(text: string, file: string): Checked<readonly SectionWords[]> {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, what, hint }) => ({ place: { file, line }, what, hint }));
    return { value: undefined, problems };
  }
  const placeOf = (path: readonly PropertyKey[]) => ({ file, line: yaml.lineOf(path) });
  const { value, problems } = checkShape(sections, yaml.value ?? {}, placeOf);
  return { value, problems: [...problems, ...tooShort(value, placeOf)] };
}

/** The sections of an archive: none where nobody wrote any, no value where they cannot be read. */
export function readSections(contentDir: string, config: ReadConfig | undefined): Checked<readonly SectionWords[]> {
  const { value, problems } = readOptionalFile(`${contentDir}/sections.yaml`, parseSections);
  const inSettings = config?.value?.sections;
  if (config === undefined || inSettings === undefined)
    return { value: value ?? (problems.length === 0 ? [] : undefined), problems };
  const short = tooShort(inSettings, (path) => config.placeOf(['sections', ...path]));
  const isTwice = value !== undefined || problems.length > 0;
  return {
    value: inSettings,
    problems: [...(isTwice ? [{ place: config.placeOf(['sections']), ...twice }] : []), ...short],
  };
}

/** A warning for each list that no text can ever match. */
function tooShort(
  lists: readonly SectionWords[] = [],
  placeOf: (path: readonly PropertyKey[]) => Place,
): readonly Problem[] {
  return lists
    .filter(({ words }) => new Set(words).size < fewestWords)
    .map(({ section }) => ({
      place: placeOf([section]),
      what: `the section "${section}" has fewer than ${fewestWords} words, so no text is ever found to be in it`,
      hint: `write ${fewestWords} or more: a text must have ${fewestWords} of them`,
      isWarning: true,
    }));
}

const twice = {
  what: 'sections stand here and in sections.yaml, which is not read',
  hint: 'keep one of the two',
};
