// Ways to what stands before and after a page.
import type { Article } from '../src/article/article.ts';
import { articlePath, type SitePath } from '../src/pages/site-path.ts';
import { inLanguage, type LanguageAttributes } from './in-language.ts';
import type { LayoutProps, Site } from './site.ts';
import { wording } from './wording/german.ts';

interface Neighbour {
  readonly name: string;
  readonly path: SitePath;
  /** Of the element with its name: a headline has a language, a date that of the interface. */
  readonly attributes?: LanguageAttributes;
}

/** An article as a neighbour, by its headline. */
export function neighbourOf(article: Article, site: Site): Neighbour {
  const { title, language } = article;
  return { name: site.typeset(title, language), path: articlePath(article), attributes: inLanguage(language) };
}

interface NeighboursProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly label: string;
  /** What the two ways are called, where others stand on the same page. */
  readonly ways?: readonly [earlier: string, later: string];
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

export function Neighbours({ label, ways = wording.ways, previous, next, linkTo }: NeighboursProps) {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {previous && (
        <a class="previous" rel="prev" href={linkTo(previous.path)}>
          <span class="way">{ways[0]}</span>
          <span class="name" {...previous.attributes}>
            {previous.name}
          </span>
        </a>
      )}
      {next && (
        <a class="next" rel="next" href={linkTo(next.path)}>
          <span class="way">{ways[1]}</span>
          <span class="name" {...next.attributes}>
            {next.name}
          </span>
        </a>
      )}
    </nav>
  );
}
