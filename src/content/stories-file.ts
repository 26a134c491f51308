// content/stories.yaml: the stories that an editor puts together, and what the editor says of stories that were found.
import { slug } from '../article/slug.ts';
import type { StoryRule } from '../article/story.ts';
import { checkShape, complaint, z } from '../config/schema.ts';
import { readYaml } from '../config/yaml.ts';
import type { Checked, Problem } from '../problem.ts';
import { articleNamed } from './article-name.ts';
import { checkEntries } from './editors-entries.ts';
import { filledLine } from './editors-file.ts';
import { readOptionalFile } from './optional-file.ts';

const yesOrNo = z
  .enum(['true', 'false'], complaint('is neither true nor false', 'write true, or remove the line'))
  .prefault('false')
  .transform((text) => text === 'true');
const entry = z.strictObject({
  title: filledLine.optional(),
  slug: z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      complaint('is no name for an address', 'write small letters, digits and hyphens'),
    )
    .optional(),
  description: filledLine.optional(),
  articles: z.array(filledLine).optional(),
  pinned: yesOrNo,
  dissolved: yesOrNo,
});
type Entry = z.output<typeof entry>;
const shape = z.array(z.unknown());

/** Which articles and found stories there are, by their slugs. */
export interface KnownSlugs {
  isArticle(slug: string): boolean;
  isFoundStory(slug: string): boolean;
}

/** Checks the text of stories.yaml; `file` names it in messages. */
export function parseStories(text: string, file: string, known: KnownSlugs): Checked<readonly StoryRule[]> {
  const yaml = readYaml(text);
  const placeOf = (path: readonly PropertyKey[]) => ({ file, line: yaml.lineOf(path) });
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, what, hint }) => ({ place: { file, line }, what, hint }));
    return { value: undefined, problems };
  }
  const { value, problems } = checkShape(shape, yaml.value ?? [], placeOf);
  if (value === undefined) return { value, problems };
  const { entries, problems: ofEntries } = checkEntries(entry, value, placeOf);
  const used = new Set<string>();
  const found = entries.map(({ entry: one, index }) => {
    const rule = ruleFrom(one);
    const complaints = [...mistakesOf(one), ...(rule === undefined ? [] : mistakesAround(rule, used, known))];
    const isKept = rule !== undefined && rule.slug !== '' && !used.has(rule.slug);
    if (rule !== undefined) used.add(rule.slug);
    const problems = complaints.map((complaint) => ({ place: placeOf([index]), ...complaint }));
    return { rules: isKept ? [rule] : [], problems };
  });
  return {
    value: found.flatMap(({ rules }) => rules),
    problems: [...problems, ...ofEntries, ...found.flatMap((one) => one.problems)],
  };
}

/** Reads stories.yaml in a content folder; there need not be one. */
export function readStories(contentDir: string, known: KnownSlugs): Checked<readonly StoryRule[]> {
  return readOptionalFile(`${contentDir}/stories.yaml`, (text, file) => parseStories(text, file, known));
}

/** Undefined for an entry of which it is not clear what it is about. */
function ruleFrom({ title, slug: given, description, articles, pinned, dissolved }: Entry): StoryRule | undefined {
  if (articles === undefined) {
    if (given === undefined) return undefined;
    return { kind: 'found', slug: given, title, description, isPinned: pinned, isDissolved: dissolved };
  }
  if (title === undefined) return undefined;
  return { kind: 'own', title, slug: given ?? slug(title), description, articles: articles.map(articleNamed) };
}

type Mistake = Omit<Problem, 'place'>;

/** What is wrong with an entry by itself. */
function mistakesOf({ title, slug, description, articles, pinned, dissolved }: Entry): readonly Mistake[] {
  const name = title ?? slug ?? 'a story';
  if (articles !== undefined) {
    if (title === undefined) return [{ what: 'title is missing', hint: 'add a line "title: …"' }];
    return pinned || dissolved
      ? [{ what: `"${name}" has articles of its own`, hint: 'remove "pinned" and "dissolved", or "articles"' }]
      : [];
  }
  if (slug === undefined) {
    const hint = 'add a line "articles: [one, two]", or "slug: …" with the address of a story that was found';
    return [{ what: `"${name}": articles is missing`, hint }];
  }
  if (dissolved && (pinned || title !== undefined || description !== undefined)) {
    return [{ what: `"${slug}" is dissolved and is to be shown`, hint: 'remove "dissolved", or the other lines' }];
  }
  return !dissolved && !pinned && title === undefined && description === undefined
    ? [{ what: `"${slug}" says nothing of its story`, hint: 'add "title", "description", "pinned" or "dissolved"' }]
    : [];
}

/** What is wrong with a rule among the others. */
function mistakesAround(rule: StoryRule, used: ReadonlySet<string>, known: KnownSlugs): readonly Mistake[] {
  const twice = used.has(rule.slug)
    ? [{ what: `a story above has the address "${rule.slug}", too`, hint: 'give one of them a line "slug: …"' }]
    : [];
  if (rule.kind === 'found') {
    const what = `no story that was found has the address "${rule.slug}"`;
    const hint = 'write the end of its address on the site, or name its articles';
    return known.isFoundStory(rule.slug) ? twice : [...twice, { what, hint }];
  }
  const strangers = rule.articles.filter((article) => !known.isArticle(article));
  return [
    ...(rule.slug === ''
      ? [{ what: `"${rule.title}" has no letter for an address`, hint: 'add a line "slug: …"' }]
      : []),
    ...twice,
    ...(rule.articles.length === 0
      ? [{ what: `"${rule.title}" has no articles`, hint: 'name some, or remove the story' }]
      : []),
    ...strangers.map((article) => ({
      what: `"${rule.title}" names "${article}", which is no article`,
      hint: 'write the name of its file, without folder and .md',
    })),
  ];
}
