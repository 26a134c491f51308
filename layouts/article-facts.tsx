// What is known about an article, in the margin: names that lead to the registers, its original, what was guessed.
import type { Article } from '../src/article/article.ts';
import type { SharedText } from '../src/connect/shared-text.ts';
import type { ArticleNames } from '../src/pages/page.ts';
import { articlePath, storyPath } from '../src/pages/site-path.ts';
import type { StoryInBrief } from '../src/pages/story-in-brief.ts';
import { inArchiveLanguage } from './in-archive-language.ts';
import { inLanguage } from './in-language.ts';
import type { LayoutProps, PublishedOriginal } from './site.ts';
import { wording } from './wording/german.ts';

interface ArticleFactsProps extends Pick<LayoutProps<unknown>, 'linkTo' | 'site'> {
  readonly article: Article;
  readonly shared: SharedText;
  readonly names: ArticleNames;
  readonly stories: readonly StoryInBrief[];
}

export function ArticleFacts({ article, shared, names, stories, site, linkTo }: ArticleFactsProps) {
  const { inferred, original, url } = article;
  const guesses = inferred.map((field) => wording.fieldNames[field]);
  const registers = (['sources', 'persons', 'places', 'organisations', 'topics'] as const)
    .map((kind) => ({ name: wording[kind], entries: names[kind] }))
    .filter(({ entries }) => entries.length > 0);
  const others = [
    { name: wording.versions, articles: shared.versions },
    { name: wording.copies, articles: shared.copies },
  ].filter(({ articles }) => articles.length > 0);
  const own = Object.entries(article.own ?? {});
  const labels = new Map(Object.entries(site.config.fields ?? {}));
  const isBare =
    own.length === 0 && registers.length === 0 && stories.length === 0 && others.length === 0 && url === undefined;
  if (isBare && guesses.length === 0 && original === undefined) return null;
  return (
    <aside class="facts" aria-label={wording.aboutArticle}>
      <dl>
        {registers.map(({ name, entries }) => (
          <div key={name}>
            <dt>{name}</dt>
            {entries.map((entry) => (
              <dd key={entry.path} {...inArchiveLanguage}>
                <a href={linkTo(entry.path)}>{entry.name}</a>
              </dd>
            ))}
          </div>
        ))}
        {own.map(([field, texts]) => (
          <div key={field}>
            <dt>{labels.get(field) ?? field}</dt>
            {texts.map((text) => (
              <dd key={text} {...inArchiveLanguage}>
                {text}
              </dd>
            ))}
          </div>
        ))}
        {stories.length > 0 && (
          <div>
            <dt>{wording.story}</dt>
            {stories.map((story) => (
              <dd key={story.slug} {...inArchiveLanguage}>
                <a href={linkTo(storyPath(story))}>{site.typeset(story.title)}</a>
              </dd>
            ))}
          </div>
        )}
        {others.map(({ name, articles }) => (
          <div key={name}>
            <dt>{name}</dt>
            {articles.map((other) => (
              <dd key={other.slug}>
                <a href={linkTo(articlePath(other))} {...inLanguage(other.language)}>
                  {site.typeset(other.title, other.language)}
                </a>
              </dd>
            ))}
          </div>
        ))}
        {url !== undefined && (
          <div>
            <dt>{wording.publishedAt}</dt>
            <dd>
              <a href={url}>{new URL(url).hostname.replace(/^www\./, '')}</a>
            </dd>
          </div>
        )}
        {original && (
          <div>
            <dt>{wording.original}</dt>
            <dd class="file">
              <FileName file={original.file} published={site.originals.get(article.slug)} linkTo={linkTo} />
            </dd>
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

interface FileNameProps extends Pick<LayoutProps<unknown>, 'linkTo'> {
  readonly file: string;
  readonly published: PublishedOriginal | undefined;
}

/** Leads to the original where it is part of the site. */
function FileName({ file, published, linkTo }: FileNameProps) {
  if (published === undefined) return file;
  return (
    <a href={linkTo(published.path)} download={published.isShown ? undefined : true}>
      {file}
    </a>
  );
}
