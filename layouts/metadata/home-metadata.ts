// What the head of the front page says to machines: what the archive is called, how it is searched (schema.org), and how a
// link to it is shown (Open Graph).
import type { VNode } from 'preact';
import { homePath, searchPath } from '../../src/pages/site-path.ts';
import { rawHtml } from '../raw-html.ts';
import { permanentAddress, type Site } from '../site.ts';
import { wording } from '../wording/german.ts';
import { linkedData } from './linked-data.ts';
import { type MetaTag, tagsInHtml } from './meta-tag.ts';
import { shareImageTags } from './share-image-tags.ts';

export function homeMetadata(site: Site): VNode {
  return rawHtml(tagsInHtml(homeTags(site)) + linkedData(webSite(site)));
}

export function homeTags(site: Site): readonly MetaTag[] {
  const { config, typeset } = site;
  const title = typeset(config.title, wording.language);
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: config.description && typeset(config.description, wording.language) },
    { property: 'og:url', content: permanentAddress(site, homePath) },
    { property: 'og:site_name', content: title },
    { property: 'og:locale', content: wording.locale },
    ...shareImageTags(homePath, site),
  ];
}

/** A WebSite in the vocabulary of schema.org; its search is named where the address of the site is known. */
function webSite(site: Site): object {
  const { title, description, publisher } = site.config;
  const search = permanentAddress(site, searchPath);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.typeset(title, wording.language),
    description: description && site.typeset(description, wording.language),
    url: permanentAddress(site, homePath),
    inLanguage: wording.language,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    potentialAction: search && {
      '@type': 'SearchAction',
      target: `${search}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  };
}
