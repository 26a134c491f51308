// A story (Dossier): articles about the same events.
import type { Article } from './article.ts';

/** What an editor says of a story, in content/stories.yaml. */
export interface StoryRule {
  readonly title: string;
  /** Its name in addresses; made from the title where none is given. */
  readonly slug: string;
  readonly description: string | undefined;
  /** The slugs of its articles. */
  readonly articles: readonly string[];
}

export interface Story extends Omit<StoryRule, 'articles'> {
  /** In the order of the archive. */
  readonly articles: readonly Article[];
}
