// What to say of rules in stories.yaml that have no effect, because their stories are found no longer.
import type { Problem } from '../problem.ts';

/** Takes the addresses that the rules name. A story may come back with the articles to come: one warning for each. */
export function idleRuleProblems(slugs: readonly string[], contentDir: string): readonly Problem[] {
  return slugs.map((slug) => ({
    place: { file: `${contentDir}/stories.yaml`, line: 1 },
    what: `"${slug}" is a story that is found no longer, and what stands there of it has no effect`,
    hint: 'remove the entry, or name the articles of the story',
    isWarning: true,
  }));
}
