// A story (Dossier): articles about the same events.
import type { Article } from './article.ts';

/** What an editor says of stories, in content/stories.yaml. */
export type StoryRule = OwnStory | FoundStoryRule;

/** A story that the editor puts together. */
export interface OwnStory {
  readonly kind: 'own';
  readonly title: string;
  /** Its name in addresses; made from the title where none is given. */
  readonly slug: string;
  readonly description: string | undefined;
  /** The slugs of its articles. */
  readonly articles: readonly string[];
}

/** What holds for a story that was found, and whose address the editor names. */
export interface FoundStoryRule {
  readonly kind: 'found';
  readonly slug: string;
  /** Instead of those that it was given. */
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Its articles stay together, whatever comes. */
  readonly isPinned: boolean;
  /** It is not shown, and its articles are in no found story. */
  readonly isDissolved: boolean;
}

/** A story that was found once: its name in addresses, and the slugs of the articles that it had when it was last found. */
export interface KnownStory {
  readonly slug: string;
  readonly articles: readonly string[];
}

export interface Story extends Pick<OwnStory, 'title' | 'slug' | 'description'> {
  /** In the order of the archive. */
  readonly articles: readonly Article[];
  /** Whether the program put it together. */
  readonly isFound: boolean;
}
