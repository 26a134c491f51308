// What the head of an article's page says to machines.
import type { VNode } from 'preact';
import type { Article } from '../../src/article/article.ts';
import { attribute, rawHtml } from '../raw-html.ts';
import type { Site } from '../site.ts';
import { linkedData } from './linked-data.ts';
import { type MetaTag, metaTags } from './meta-tags.ts';
import { newsArticle } from './news-article.ts';

/**
 * For an article whose headline and lead are typeset. Written as text: twenty elements more on every page would cost half
 * as much again as the page does.
 */
export function articleMetadata(article: Article, site: Site): VNode {
  const tags = metaTags(article, site).map(tag).join('');
  const data = linkedData(newsArticle(article, site));
  return rawHtml(`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">${tags}${data}`);
}

function tag({ name, property, content }: MetaTag): string {
  if (!content) return '';
  const [named, about] = [name && ` name="${name}"`, property && ` property="${property}"`];
  return `<meta${named ?? ''}${about ?? ''} ${attribute('content', content)}>`;
}
