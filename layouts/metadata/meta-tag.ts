// A meta tag in the head of a page, as data and as HTML.
import { attribute } from '../raw-html.ts';

/** What a meta tag says, under a name (for reference managers), a property (for who shows a link), or both. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string | undefined;
}

/** Those without a content are none. */
export function tagsInHtml(tags: readonly MetaTag[]): string {
  return tags.map(tag).join('');
}

function tag({ name, property, content }: MetaTag): string {
  if (!content) return '';
  const [named, about] = [name && ` name="${name}"`, property && ` property="${property}"`];
  return `<meta${named ?? ''}${about ?? ''} ${attribute('content', content)}>`;
}
