// content/stories.yaml: the stories that an editor puts together.
import { slug } from '../article/slug.ts';
import type { StoryRule } from '../article/story.ts';
import { checkShape, complaint, z } from '../config/schema.ts';
import { readYaml } from '../config/yaml.ts';
import type { Checked, Problem } from '../problem.ts';
import { articleNamed } from './article-name.ts';
import { checkEntries } from './editors-entries.ts';
import { filledLine } from './editors-file.ts';
import { readEditorsYaml } from './editors-yaml.ts';

const story = z
  .strictObject({
    title: filledLine,
    slug: z
      .string()
      .regex(
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
        complaint('is no name for an address', 'write small letters, digits and hyphens'),
      )
      .optional(),
    description: filledLine.optional(),
    articles: z.array(filledLine),
  })
  .transform(
    ({ title, slug: given, description, articles }): StoryRule => ({
      title,
      slug: given ?? slug(title),
      description,
      articles: articles.map(articleNamed),
    }),
  );
const shape = z.array(z.unknown());

/** Checks the text of stories.yaml; `file` names it in messages, `isArticle` knows the slugs that are there. */
export function parseStories(
  text: string,
  file: string,
  isArticle: (slug: string) => boolean,
): Checked<readonly StoryRule[]> {
  const yaml = readYaml(text);
  const placeOf = (path: readonly PropertyKey[]) => ({ file, line: yaml.lineOf(path) });
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, what, hint }) => ({ place: { file, line }, what, hint }));
    return { value: undefined, problems };
  }
  const { value, problems } = checkShape(shape, yaml.value ?? [], placeOf);
  if (value === undefined) return { value, problems };
  const { entries, problems: ofEntries } = checkEntries(story, value, placeOf);
  const used = new Set<string>();
  const found = entries.flatMap(({ entry: rule, index }) => {
    const complaints = mistakes(rule, used, isArticle).map((mistake) => ({ place: placeOf([index]), ...mistake }));
    const isKept = rule.slug !== '' && !used.has(rule.slug);
    used.add(rule.slug);
    return [{ rule, isKept, complaints }];
  });
  return {
    value: found.filter(({ isKept }) => isKept).map(({ rule }) => rule),
    problems: [...problems, ...ofEntries, ...found.flatMap(({ complaints }) => complaints)],
  };
}

/** Reads stories.yaml in a content folder; there need not be one. */
export function readStories(contentDir: string, isArticle: (slug: string) => boolean): Checked<readonly StoryRule[]> {
  return readEditorsYaml(`${contentDir}/stories.yaml`, (text, file) => parseStories(text, file, isArticle));
}

function mistakes(
  { title, slug, articles }: StoryRule,
  used: ReadonlySet<string>,
  isArticle: (slug: string) => boolean,
): readonly Omit<Problem, 'place'>[] {
  const strangers = articles.filter((article) => !isArticle(article));
  return [
    ...(slug === '' ? [{ what: `"${title}" has no letter for an address`, hint: 'add a line "slug: …"' }] : []),
    ...(used.has(slug)
      ? [{ what: `a story above has the address "${slug}", too`, hint: 'give one of them a line "slug: …"' }]
      : []),
    ...(articles.length === 0 ? [{ what: `"${title}" has no articles`, hint: 'name some, or remove the story' }] : []),
    ...strangers.map((article) => ({
      what: `"${title}" names "${article}", which is no article`,
      hint: 'write the name of its file, without folder and .md',
    })),
  ];
}
