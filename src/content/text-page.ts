// A page that the editor wrote for the site itself: imprint, privacy, about.
import { printable } from '../article/plain-text.ts';
import { slug } from '../article/slug.ts';
import { checkShape, z } from '../config/schema.ts';
import type { Checked } from '../problem.ts';
import { fileStem, filledLine, namelessFile } from './article-file.ts';
import { readMarkdownFile } from './front-matter.ts';

export interface TextPage {
  readonly slug: string;
  readonly title: string;
  /** Markdown, without the title. */
  readonly body: string;
}

/** First parts of addresses that the site needs for itself. */
export const reservedSlugs: readonly string[] = ['404', 'archiv', 'artikel', 'assets', 'pagefind', 'suche'];

const frontMatter = z.strictObject({ title: filledLine });

/** Reads the file of a page; its name becomes its address. */
export function parseTextPage(source: string, file: string, shownAs: string): Checked<TextPage> {
  const parts = readMarkdownFile(source);
  const at = (line: number) => ({ file: shownAs, line });
  if (parts.kind === 'refused') {
    return { value: undefined, problems: [{ place: at(parts.line), what: parts.what, hint: parts.hint }] };
  }
  const { value, problems } = checkShape(frontMatter, parts.data, (path) => at(parts.lineOf(path)));
  if (value === undefined) return { value, problems };
  const ownSlug = slug(fileStem(file));
  if (ownSlug === '') return { value: undefined, problems: [...problems, { place: at(1), ...namelessFile }] };
  if (reservedSlugs.includes(ownSlug)) {
    const what = `the address "/${ownSlug}/" is taken by the site`;
    return { value: undefined, problems: [...problems, { place: at(1), what, hint: 'rename the file' }] };
  }
  return { value: { slug: ownSlug, title: value.title, body: printable(parts.body).trim() }, problems };
}
