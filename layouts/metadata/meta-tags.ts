// What meta tags say of an article to reference managers (Highwire Press, Dublin Core) and to who shows a link (Open Graph).

import { archiveLanguage, archiveLocale } from '../../src/article/archive-language.ts';
import type { Article } from '../../src/article/article.ts';
import { familyFirst } from '../../src/article/citation/citation.ts';
import { formatDate } from '../../src/article/edtf-date.ts';
import { isGerman, isSameLanguage } from '../../src/article/language.ts';
import { articlePath } from '../../src/pages/site-path.ts';
import { permanentAddress, type Site } from '../site.ts';
import { language as interfaceLanguage, locale } from '../wording/language.ts';
import type { MetaTag } from './meta-tag.ts';

/**
 * The tags of an article whose headline and lead are typeset; those without a content are none. Zotero takes the kind of
 * text from DC.type and the paper's name from DC.source, or else from og:site_name, and the archive is no paper; with
 * citation_journal_title it would save an article of a journal.
 */
export function metaTags(
  { slug, title, lead, authors, sources, section, date, language }: Article,
  site: Site,
): readonly MetaTag[] {
  const { config, typeset } = site;
  const names = authors.map(familyFirst).map(asOne);
  const published = 'year' in date ? formatDate(date) : undefined;
  return [
    { name: 'DC.type', content: 'newspaperArticle' },
    { property: 'og:type', content: 'article' },
    { name: 'citation_title', property: 'og:title', content: title },
    ...(isMisread(names) ? [] : names.map((content) => ({ name: 'citation_author', content }))),
    ...names.map((content) => ({ name: 'DC.creator', content })),
    { name: 'DC.source', content: sources.join(' / ') },
    // For who shows a link it is a moment: a month or a year alone is none.
    date.kind === 'day'
      ? { name: 'citation_publication_date', property: 'article:published_time', content: published }
      : { name: 'citation_publication_date', content: published },
    { property: 'article:section', content: section },
    { name: 'citation_language', content: language ?? archiveLanguage },
    { name: 'citation_abstract', property: 'og:description', content: lead },
    { name: 'citation_public_url', property: 'og:url', content: permanentAddress(site, articlePath({ slug })) },
    { name: 'DC.publisher', content: config.publisher ?? config.title },
    { name: 'DC.rights', content: config.rights },
    { property: 'og:site_name', content: sources.length === 0 ? undefined : typeset(config.title, interfaceLanguage) },
    { property: 'og:locale', content: localeOf(language) },
  ];
}

/** Undefined for a language of which nobody says where it is spoken. */
function localeOf(language: string | undefined): string | undefined {
  if (isSameLanguage(language, interfaceLanguage)) return locale;
  return isGerman(language) ? archiveLocale : undefined;
}

/** Zotero takes "Huber; Maier" for two. */
function asOne(name: string): string {
  return name.replace(/\s{0,9};\s*/g, ' / ');
}

/** Zotero takes "von der Heide, Anna Maria", where it is the only author, for two; DC.creator it reads as one. */
function isMisread(names: readonly string[]): boolean {
  return names.length === 1 && /^\S+ .*, \S+ /.test(names[0] ?? '');
}
