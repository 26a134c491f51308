// What the head of the front page says to who shows a link to it (Open Graph).
import type { VNode } from 'preact';
import { homePath } from '../../src/pages/site-path.ts';
import { rawHtml } from '../raw-html.ts';
import { permanentAddress, type Site } from '../site.ts';
import { wording } from '../wording/german.ts';
import { type MetaTag, tagsInHtml } from './meta-tag.ts';
import { shareImageTags } from './share-image-tags.ts';

export function homeMetadata(site: Site): VNode {
  return rawHtml(tagsInHtml(homeTags(site)));
}

export function homeTags(site: Site): readonly MetaTag[] {
  const { config, typeset } = site;
  const title = typeset(config.title);
  return [
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: config.description && typeset(config.description) },
    { property: 'og:url', content: permanentAddress(site, homePath) },
    { property: 'og:site_name', content: title },
    { property: 'og:locale', content: wording.locale },
    ...shareImageTags(homePath, site),
  ];
}
