// What the head of an article's page says to machines.
import type { VNode } from 'preact';
import type { Article } from '../../src/article/article.ts';
import { articlePath } from '../../src/pages/site-path.ts';
import { rawHtml } from '../raw-html.ts';
import type { Site } from '../site.ts';
import { linkedData } from './linked-data.ts';
import { tagsInHtml } from './meta-tag.ts';
import { metaTags } from './meta-tags.ts';
import { newsArticle } from './news-article.ts';
import { shareImageTags } from './share-image-tags.ts';

/**
 * For an article whose headline and lead are typeset. Written as text: twenty elements more on every page would cost half
 * as much again as the page does.
 */
export function articleMetadata(article: Article, site: Site): VNode {
  const tags = tagsInHtml([...metaTags(article, site), ...shareImageTags(articlePath(article), site)]);
  const data = linkedData(newsArticle(article, site));
  return rawHtml(`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">${tags}${data}`);
}
