// The newest articles as a JSON Feed (version 1.1): with their texts in the archive's own, with their leads in all others.
import type { Article } from '../src/article/article.ts';
import { formatDate } from '../src/article/edtf-date.ts';
import type { Feed } from '../src/pages/machine-page.ts';
import { articlePath } from '../src/pages/site-path.ts';
import { feedHome, feedTitle } from './feed-subject.ts';
import { inArchiveLanguage } from './in-archive-language.ts';
import type { Site } from './site.ts';
import { wording } from './wording/german.ts';

/** The text of the file. */
export function jsonFeed({ path, subject, newest }: Feed, site: Site): string {
  const { config, baseUrl } = site;
  const isWhole = subject.kind === 'archive';
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(subject, site),
    home_page_url: baseUrl + feedHome(subject).slice(1),
    feed_url: baseUrl + path.slice(1),
    description: isWhole && config.description ? site.typeset(config.description, wording.language) : undefined,
    language: wording.language,
    authors: [{ name: config.publisher ?? config.title }],
    items: newest.map((article) => ({ ...itemOf(article, site), ...contentOf(article, site, isWhole) })),
  };
  return `${JSON.stringify(feed)}\n`;
}

function itemOf(article: Article, { baseUrl, typeset }: Site) {
  const { title, lead, date, authors, topics, section, language, url } = article;
  const tags = [...new Set([...(section === undefined ? [] : [section]), ...topics])];
  const address = baseUrl + articlePath(article).slice(1);
  return {
    id: address,
    url: address,
    external_url: url,
    title: typeset(title, language),
    summary: lead && typeset(lead, language),
    // A moment is asked for; a date that is known in part is none, and is left out.
    date_published: date.kind === 'day' ? `${formatDate(date)}T00:00:00Z` : undefined,
    date_modified: article.added && `${article.added}T00:00:00Z`,
    authors: authors.length === 0 ? undefined : authors.map((name) => ({ name })),
    tags: tags.length === 0 ? undefined : tags,
    language: language ?? inArchiveLanguage.lang,
  };
}

/** Every item must have a content: where the text is left out, the lead stands for it, or the headline. */
function contentOf({ body, lead, title, language }: Article, site: Site, isWhole: boolean) {
  if (isWhole) return { content_html: site.renderMarkdown(body, language) };
  return { content_text: site.typeset(lead ?? title, language) };
}
