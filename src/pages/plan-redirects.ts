// Plans what leads from old addresses to the articles and stories that stood there.
import type { Article } from '../article/article.ts';
import { slug } from '../article/slug.ts';
import type { Redirect } from './machine-page.ts';
import { articlePath, outputFile, type SitePath, storyPath } from './site-path.ts';
import { takenPlaces } from './taken-places.ts';

export interface PlannedRedirects {
  readonly redirects: readonly Redirect[];
  readonly clashes: readonly AliasClash[];
}

/** An old address that cannot lead anywhere, because something stands there. */
export interface AliasClash {
  readonly article: Article;
  readonly alias: string;
  /** The other article that names it; undefined where the site itself has it. */
  readonly other: Article | undefined;
}

/** The name that a story had in addresses, and the page that its readers find instead. */
export interface MovedStory extends Pick<Redirect, 'to' | 'title' | 'language'> {
  readonly slug: string;
}

/**
 * Redirects for all aliases and moved stories; of two articles that name the same address, the later file's is a clash.
 * An alias goes before the old address of a story: an editor wrote it.
 */
export function planRedirects(
  articles: readonly Article[],
  moved: readonly MovedStory[],
  pages: readonly { readonly path: SitePath }[],
): PlannedRedirects {
  const withAliases = articles.filter(({ aliases }) => aliases.length > 0).sort((a, b) => (a.file < b.file ? -1 : 1));
  const redirects: Redirect[] = [];
  const clashes: AliasClash[] = [];
  if (withAliases.length + moved.length === 0) return { redirects, clashes };
  const places = takenPlaces(pages);
  for (const article of withAliases) {
    const { title, language } = article;
    for (const alias of article.aliases) {
      const path = aliasPath(alias);
      const taken = places.take(outputFile(path), article);
      if (taken !== undefined) clashes.push({ article, alias, other: taken.by });
      else redirects.push({ kind: 'redirect', path, to: articlePath(article), title, language });
    }
  }
  for (const { slug, ...target } of moved) {
    const path = storyPath({ slug });
    if (places.take(outputFile(path), undefined) === undefined) redirects.push({ kind: 'redirect', path, ...target });
  }
  return { redirects, clashes };
}

/** "haushalt-2014" → "/artikel/haushalt-2014.html", "/alt/haushalt.html" → itself, "/alt/haushalt" → "/alt/haushalt/". */
export function aliasPath(alias: string): SitePath {
  const plain = decodeURIComponent(alias).normalize('NFC');
  if (!/[/.]/.test(plain)) return articlePath({ slug: slug(plain) });
  const path: SitePath = `/${plain.replace(/^\//, '')}`;
  return /(?:\/|\.html?)$/.test(path) ? path : `${path}/`;
}
