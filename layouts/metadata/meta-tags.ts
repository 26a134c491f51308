// What meta tags say of an article to reference managers (Highwire Press, Dublin Core) and to who shows a link (Open Graph).
import type { Article } from '../../src/article/article.ts';
import { familyFirst } from '../../src/article/citation/citation.ts';
import { formatDate } from '../../src/article/edtf-date.ts';
import { articlePath } from '../../src/pages/site-path.ts';
import { permanentAddress, type Site } from '../site.ts';
import { wording } from '../wording/german.ts';
import { shortened } from '../wording/shortened.ts';

/** A meta tag's name (or property, for Open Graph) and its content. */
export type MetaTag = readonly [name: string, content: string];

/**
 * For reference managers. Zotero takes the kind of text from DC.type and the paper's name from DC.source; with
 * citation_journal_title instead of that it would save an article of a journal.
 */
export function citationTags(article: Article, site: Site): readonly MetaTag[] {
  const { title, lead, authors, sources, date, language } = article;
  const { config } = site;
  const address = permanentAddress(site, articlePath(article));
  const names = authors.map(familyFirst);
  return [
    ['DC.type', 'newspaperArticle'],
    ['citation_title', site.typeset(title)],
    ...(isMisread(names) ? [] : names.map((name): MetaTag => ['citation_author', name])),
    ...names.map((name): MetaTag => ['DC.creator', name]),
    ...filled('DC.source', sources.join(' / ')),
    ...('year' in date ? filled('citation_publication_date', formatDate(date)) : []),
    ['citation_language', language ?? wording.language],
    ...filled('citation_abstract', lead && site.typeset(lead)),
    ...filled('citation_public_url', address),
    ['DC.publisher', config.publisher ?? config.title],
    ...filled('DC.rights', config.rights),
  ];
}

/** For who shows a link. Their time of publication is a moment, so a month or a year alone is none. */
export function sharingTags(article: Article, site: Site): readonly MetaTag[] {
  const { title, lead, date } = article;
  return [
    ['og:type', 'article'],
    ['og:title', site.typeset(title)],
    ...filled('og:description', lead && shortened(site.typeset(lead))),
    ...filled('og:url', permanentAddress(site, articlePath(article))),
    ['og:site_name', site.typeset(site.config.title)],
    ['og:locale', wording.locale],
    ...(date.kind === 'day' ? filled('article:published_time', formatDate(date)) : []),
  ];
}

/** Zotero takes "von der Heide, Anna Maria", where it is the only author, for two; DC.creator it reads as one. */
function isMisread(names: readonly string[]): boolean {
  return names.length === 1 && /^\S+ .*, \S+ /.test(names[0] ?? '');
}

function filled(name: string, content: string | undefined): readonly MetaTag[] {
  return content ? [[name, content]] : [];
}
