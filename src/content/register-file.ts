// content/register.yaml: what an editor says of the registers, to merge, split, rename and hide entries.
import { type EntryRule, type RegisterRules, registerKinds } from '../article/register-kind.ts';
import { checkShape, complaint, z } from '../config/schema.ts';
import { readYaml } from '../config/yaml.ts';
import type { Checked, Problem } from '../problem.ts';
import { filledLine } from './editors-file.ts';
import { readEditorsYaml } from './editors-yaml.ts';

const names = z.union(
  [z.array(filledLine), filledLine.transform((name) => [name])],
  complaint('is no list of names', 'write them in brackets: [Putin, W. Putin]'),
);
const entry = z
  .strictObject({
    name: filledLine,
    also: names.prefault([]),
    only: names.prefault([]),
    hidden: z
      .enum(['true', 'false'], complaint('is neither true nor false', 'write true to hide it'))
      .prefault('false'),
    gnd: z
      .string()
      .regex(/^[\dX-]{6,14}$/, complaint('is no number of the GND', 'for example 119012545'))
      .optional(),
    wikidata: z
      .string()
      .regex(/^Q\d{1,12}$/, complaint('is no item of Wikidata', 'for example Q7747'))
      .optional(),
  })
  .transform(
    ({ name, also, only, hidden, gnd, wikidata }): EntryRule => ({
      name,
      also,
      only,
      isHidden: hidden === 'true',
      identifiers: { gnd, wikidata },
    }),
  );
const entries = z.array(entry).prefault([]);
const shape = z.strictObject({
  persons: entries,
  places: entries,
  organisations: entries,
  topics: entries,
  sources: entries,
});

/** Checks the text of register.yaml; `file` names it in messages. */
export function parseRegisterRules(text: string, file: string): Checked<RegisterRules> {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, what, hint }) => ({ place: { file, line }, what, hint }));
    return { value: undefined, problems };
  }
  const placeOf = (path: readonly PropertyKey[]) => ({ file, line: yaml.lineOf(path) });
  const { value, problems } = checkShape(shape, yaml.value ?? {}, placeOf);
  return { value, problems: [...problems, ...(value === undefined ? [] : clashes(value, placeOf))] };
}

/** Reads register.yaml in a content folder; there need not be one. */
export function readRegisterRules(contentDir: string): Checked<RegisterRules> {
  return readEditorsYaml(`${contentDir}/register.yaml`, parseRegisterRules);
}

/** Two rules for one name and the same articles: which one holds would depend on their order. */
function clashes(
  rules: RegisterRules,
  placeOf: (path: readonly PropertyKey[]) => Problem['place'],
): readonly Problem[] {
  return registerKinds.flatMap((kind) => {
    const seen = new Set<string>();
    return rules[kind].flatMap(({ name, also, only }, index) =>
      [name, ...also].flatMap((one) => {
        const keys = (only.length === 0 ? ['*'] : only).map((slug) => `${slug} ${one}`);
        const isTwice = keys.some((key) => seen.has(key));
        for (const key of keys) seen.add(key);
        const what = `${kind}: "${one}" stands in two entries`;
        return isTwice
          ? [{ place: placeOf([kind, index]), what, hint: 'name it once, or give each "only:" its articles' }]
          : [];
      }),
    );
  });
}
