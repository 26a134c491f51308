// What is known about an article, in the margin: names that lead to a search, its original, what was guessed.
import type { Article } from '../src/article/article.ts';
import { searchFor } from '../src/pages/site-path.ts';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';

interface ArticleFactsProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly article: Article;
}

export function ArticleFacts({ article, linkTo }: ArticleFactsProps) {
  const { inferred, original } = article;
  const guesses = inferred.map((field) => wording.fieldNames[field]);
  const registers = [
    { name: wording.sources, entries: article.sources },
    { name: wording.persons, entries: article.persons },
    { name: wording.places, entries: article.places },
    { name: wording.organisations, entries: article.organisations },
    { name: wording.topics, entries: article.topics },
  ].filter(({ entries }) => entries.length > 0);
  if (registers.length === 0 && guesses.length === 0 && original === undefined) return null;
  return (
    <aside class="facts" aria-label={wording.aboutArticle}>
      <dl>
        {registers.map(({ name, entries }) => (
          <div key={name}>
            <dt>{name}</dt>
            {entries.map((entry) => (
              <dd key={entry}>
                <a href={linkTo(searchFor(`"${entry}"`))}>{entry}</a>
              </dd>
            ))}
          </div>
        ))}
        {original && (
          <div>
            <dt>{wording.original}</dt>
            <dd class="file">{original.file}</dd>
            <dd class="checksum">
              {wording.checksum} {original.sha256}
            </dd>
          </div>
        )}
        {guesses.length > 0 && (
          <div>
            <dt>{wording.inferred}</dt>
            <dd>{wording.inferredExplained(guesses)}</dd>
          </div>
        )}
      </dl>
    </aside>
  );
}
