// What the head of the front page says to machines: what the archive is called, and how it is searched.
import type { VNode } from 'preact';
import { searchPath } from '../../src/pages/site-path.ts';
import { rawHtml } from '../raw-html.ts';
import { permanentAddress, type Site } from '../site.ts';
import { wording } from '../wording/german.ts';
import { linkedData } from './linked-data.ts';

/** A WebSite in the vocabulary of schema.org; its search is named where the address of the site is known. */
export function homeMetadata(site: Site): VNode {
  const { title, description, publisher } = site.config;
  const search = permanentAddress(site, searchPath);
  const data = linkedData({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.typeset(title),
    description,
    url: permanentAddress(site, '/'),
    inLanguage: wording.language,
    publisher: publisher && { '@type': 'Organization', name: publisher },
    potentialAction: search && {
      '@type': 'SearchAction',
      target: `${search}?q={search_term_string}`,
      'query-input': 'required name=search_term_string',
    },
  });
  return rawHtml(data);
}
