// What the head of an article's page says to machines.
import type { VNode } from 'preact';
import type { Article } from '../../src/article/article.ts';
import { attribute, rawHtml } from '../raw-html.ts';
import type { Site } from '../site.ts';
import { jsonForScripts } from './json-for-scripts.ts';
import { citationTags, type MetaTag, sharingTags } from './meta-tags.ts';
import { newsArticle } from './news-article.ts';

/** Written as text: twenty elements more on every page would cost half as much again as the page does. */
export function articleMetadata(article: Article, site: Site): VNode {
  return rawHtml(
    '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">' +
      tags('name', citationTags(article, site)) +
      tags('property', sharingTags(article, site)) +
      `<script type="application/ld+json">${jsonForScripts(newsArticle(article, site))}</script>`,
  );
}

function tags(kind: 'name' | 'property', all: readonly MetaTag[]): string {
  return all.map(([name, content]) => `<meta ${kind}="${name}" ${attribute('content', content)}>`).join('');
}
