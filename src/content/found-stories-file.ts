// content/found-stories.jsonl: the stories that builds have found, so that each keeps its address when articles are added.
import type { KnownStory } from '../article/story.ts';
import { parseJson } from '../config/json.ts';
import { checkShape, z } from '../config/schema.ts';
import type { Checked, Problem } from '../problem.ts';
import { readOptionalFile } from './optional-file.ts';

export const foundStoriesFile = 'found-stories.jsonl';

const shape = z.object({ slug: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), articles: z.array(z.string()) });

/**
 * Reads the text of the file, a JSON object on each line; `file` names it in messages. Two lines of one story are one, as
 * when two copies of an archive have been merged. Where a line is a problem, the file must not be written anew.
 */
export function parseFoundStories(text: string, file: string): Checked<readonly KnownStory[]> {
  const articlesOf = new Map<string, ReadonlySet<string>>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const story = parseLine(line);
    if (story === undefined) problems.push({ place: { file, line: index + 1 }, ...noStory });
    else articlesOf.set(story.slug, new Set([...(articlesOf.get(story.slug) ?? []), ...story.articles]));
  }
  return { value: [...articlesOf].map(([slug, articles]) => ({ slug, articles: [...articles] })), problems };
}

const noStory = {
  what: 'is no story that was found',
  hint: 'put the line back as it was, or remove it: its story may then get another address',
};

/** In the order of the addresses, so that two copies of an archive merge well. */
export function formatFoundStories(stories: readonly KnownStory[]): string {
  const sorted = [...stories].sort((one, other) => (one.slug < other.slug ? -1 : 1));
  return sorted.map(({ slug, articles }) => `${JSON.stringify({ slug, articles })}\n`).join('');
}

/** Reads found-stories.jsonl in a content folder; there is none before the first build. */
export function readFoundStories(contentDir: string): Checked<readonly KnownStory[]> {
  return readOptionalFile(`${contentDir}/${foundStoriesFile}`, parseFoundStories);
}

function parseLine(line: string): KnownStory | undefined {
  return checkShape(shape, parseJson(line), () => ({ file: '', line: 1 })).value;
}
