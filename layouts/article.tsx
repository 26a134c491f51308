// The page of one article: the text in the middle, what is known about it beside it.
import { opensWithLead } from '../src/article/article.ts';
import { minutesToRead } from '../src/article/reading-time.ts';
import type { ArticlePage } from '../src/pages/page.ts';
import { articleCitation } from './article-citation.ts';
import { DateInWords } from './article-date.tsx';
import { ArticleFacts } from './article-facts.tsx';
import { beginningOf } from './beginning-of.ts';
import { CorrectedNote, Corrections } from './corrections.tsx';
import { Frame } from './frame.tsx';
import { inArchiveLanguage } from './in-archive-language.ts';
import { inLanguage } from './in-language.ts';
import { linksInText } from './links-in-text.ts';
import { articleMetadata } from './metadata/article-metadata.ts';
import { Neighbours, neighbourOf } from './neighbours.tsx';
import { RelatedArticles } from './related-articles.tsx';
import type { LayoutProps } from './site.ts';
import { StoryOfArticle } from './story-of-article.tsx';
import { wording } from './wording/german.ts';

export function ArticleLayout({ page, site, linkTo }: LayoutProps<ArticlePage>) {
  const { article, shared, names, related, stories, previous, next } = page;
  const { language } = article;
  const title = site.typeset(article.title, language);
  const lead = article.lead && site.typeset(article.lead, language);
  const typeset = { ...article, title, lead };
  const html = linksInText(site.renderMarkdown(article.body, language), page.path, linkTo);
  return (
    <Frame
      page={page}
      site={site}
      linkTo={linkTo}
      title={title}
      description={lead || beginningOf(html) || title}
      head={articleMetadata(typeset, site)}
    >
      <article>
        <header>
          {names.sections.map((section) => (
            <p key={section.path} class="kicker" {...inArchiveLanguage}>
              <a href={linkTo(section.path)}>{section.name}</a>
            </p>
          ))}
          <p class="dateline">
            <DateInWords article={article} linkTo={linkTo} />
            {article.sources.length > 0 && <span class="sources">{article.sources.join(', ')}</span>}
            <span class="reading-time">{wording.readingTime(minutesToRead(article.body))}</span>
            <CorrectedNote corrections={article.corrections} />
          </p>
          <h1 {...inLanguage(language)}>{title}</h1>
          {article.authors.length > 0 && (
            <p class="byline">
              {wording.authors} {article.authors.join(', ')}
            </p>
          )}
          {lead && !opensWithLead(article) && (
            <p class="lead" {...inLanguage(language)}>
              {lead}
            </p>
          )}
        </header>
        <div
          {...inLanguage(language)}
          class={opensWithLead(article) ? 'text opens-with-lead' : 'text'}
          // Not made by Preact, but by markdown-it, with HTML in the source switched off.
          dangerouslySetInnerHTML={{ __html: html }}
        />
        <Corrections article={article} site={site} />
        {articleCitation(typeset, site)}
        <ArticleFacts
          article={article}
          shared={shared}
          names={names}
          stories={stories.map(({ story }) => story)}
          site={site}
          linkTo={linkTo}
        />
      </article>
      {stories.map((place) => (
        <StoryOfArticle key={place.story.slug} article={article} place={place} site={site} linkTo={linkTo} />
      ))}
      <RelatedArticles related={related} site={site} linkTo={linkTo} />
      <Neighbours
        label={wording.neighbours}
        ways={wording.waysInArchive}
        previous={previous && neighbourOf(previous, site)}
        next={next && neighbourOf(next, site)}
        linkTo={linkTo}
      />
    </Frame>
  );
}
