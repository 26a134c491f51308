// content/register.yaml: what an editor says of the registers, to merge, split, rename and hide entries.
import { isGnd } from '../article/gnd.ts';
import {
  type EntryRule,
  ofEachKind,
  type RegisterKind,
  type RegisterRules,
  registerKinds,
} from '../article/register-kind.ts';
import { checkShape, complaint, z } from '../config/schema.ts';
import { readYaml } from '../config/yaml.ts';
import type { Checked, Place } from '../problem.ts';
import { articleNamed } from './article-name.ts';
import { checkEntries } from './editors-entries.ts';
import { filledLine } from './editors-file.ts';
import { readOptionalFile } from './optional-file.ts';
import { clashes, strangers } from './register-mistakes.ts';

const names = z.union(
  [z.array(filledLine), filledLine.transform((name) => [name])],
  complaint('is no list of names', 'write them in brackets: [Putin, W. Putin]'),
);
const articles = names.transform((list) => list.map(articleNamed));
const entry = z
  .strictObject({
    name: filledLine,
    also: names.prefault([]),
    only: articles.prefault([]),
    hidden: z
      .enum(['true', 'false'], complaint('is neither true nor false', 'write true to hide it'))
      .prefault('false'),
    gnd: z
      .string()
      .refine(isGnd, complaint('is no number of the GND', 'copy it from d-nb.info, for example 119012545 or 4005728-8'))
      .optional(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d{0,11}$/, complaint('is no item of Wikidata', 'for example Q7747'))
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
const entries = z.array(z.unknown()).prefault([]);
const shape = z.strictObject({
  persons: entries,
  places: entries,
  organisations: entries,
  topics: entries,
  sections: entries,
  sources: entries,
});

/**
 * Checks the text of register.yaml; `file` names it in messages, `isArticle` knows the slugs that are there. A mistake in
 * an entry leaves the others; no value where a whole register cannot be read, for what it hides is not known then.
 */
export function parseRegisterRules(
  text: string,
  file: string,
  isArticle: (slug: string) => boolean,
): Checked<RegisterRules> {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, what, hint }) => ({ place: { file, line }, what, hint }));
    return { value: undefined, problems };
  }
  const placeOf = (path: readonly PropertyKey[]) => ({ file, line: yaml.lineOf(path) });
  const { value, problems } = checkShape(shape, yaml.value ?? {}, placeOf);
  if (value === undefined || problems.length > 0) return { value: undefined, problems };
  const registers = ofEachKind((kind) =>
    checkRegister(kind, value[kind], (path) => placeOf([kind, ...path]), isArticle),
  );
  return {
    value: ofEachKind((kind) => registers[kind].rules),
    problems: registerKinds.flatMap((kind) => registers[kind].problems),
  };
}

/** Reads register.yaml in a content folder; there need not be one. */
export function readRegisterRules(contentDir: string, isArticle: (slug: string) => boolean): Checked<RegisterRules> {
  return readOptionalFile(`${contentDir}/register.yaml`, (text, file) => parseRegisterRules(text, file, isArticle));
}

function checkRegister(
  kind: RegisterKind,
  list: readonly unknown[],
  placeOf: (path: readonly PropertyKey[]) => Place,
  isArticle: (slug: string) => boolean,
) {
  const { entries, problems } = checkEntries(entry, list, placeOf);
  const isRead = new Set(entries.map(({ index }) => index));
  const unread = list.filter((_, index) => !isRead.has(index));
  const mistakes = [...clashes(kind, entries), ...strangers(kind, entries, isArticle)];
  return {
    rules: [...entries.map(({ entry }) => entry), ...unread.flatMap(stillHidden)],
    problems: [...problems, ...mistakes.map(({ index, ...mistake }) => ({ place: placeOf([index]), ...mistake }))],
  };
}

/** A mistake in an entry that hides something must not bring it to light. */
function stillHidden(unread: unknown): readonly EntryRule[] {
  const { success, data } = hiding.safeParse(unread);
  const [name, ...also] = success ? [...data.name, ...data.also] : [];
  return name === undefined ? [] : [{ name, also, only: [], isHidden: true, identifiers: {} }];
}

const hiding = z.object({
  name: names.catch([]),
  also: names.catch([]),
  hidden: z.unknown().refine((value) => value !== undefined && value !== 'false'),
});
