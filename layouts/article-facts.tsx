// What is known about an article, in the margin: names that lead to a search, its original, what was guessed.
import type { Article } from '../src/article/article.ts';
import { searchByName, searchBySource } from '../src/pages/site-path.ts';
import type { LayoutProps } from './site.ts';
import { wording } from './wording/german.ts';

interface ArticleFactsProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly article: Article;
}

export function ArticleFacts({ article, linkTo }: ArticleFactsProps) {
  const { inferred, original } = article;
  const guesses = inferred.map((field) => wording.fieldNames[field]);
  const registers = [
    { name: wording.sources, entries: article.sources, pathOf: searchBySource },
    { name: wording.persons, entries: article.persons, pathOf: searchByName },
    { name: wording.places, entries: article.places, pathOf: searchByName },
    { name: wording.organisations, entries: article.organisations, pathOf: searchByName },
    { name: wording.topics, entries: article.topics, pathOf: searchByName },
  ].filter(({ entries }) => entries.length > 0);
  if (registers.length === 0 && guesses.length === 0 && original === undefined) return null;
  return (
    <aside class="facts" aria-label={wording.aboutArticle}>
      <dl>
        {registers.map(({ name, entries, pathOf }) => (
          <div key={name}>
            <dt>{name}</dt>
            {entries.map((entry) => (
              <dd key={entry}>
                <a href={linkTo(pathOf(entry))}>{entry}</a>
              </dd>
            ))}
          </div>
        ))}
        {original && (
          <div>
            <dt>{wording.original}</dt>
            <dd class="file">{original.file}</dd>
            <dd class="checksum">
              <details>
                <summary>{wording.checksum}</summary>
                {original.sha256}
              </details>
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
