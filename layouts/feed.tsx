// The newest articles as an Atom feed (RFC 4287): with their texts in the archive's own, with their leads in all others.
import type { Article } from '../src/article/article.ts';
import { type ArticleDate, fourDigits, parseDate, twoDigits, unknownDate, yearOf } from '../src/article/edtf-date.ts';
import type { Feed } from '../src/pages/machine-page.ts';
import { articlePath } from '../src/pages/site-path.ts';
import { feedHome, feedTitle } from './feed-subject.ts';
import { inLanguage } from './in-language.ts';
import type { LayoutProps, Site } from './site.ts';
import { dateInWords } from './wording/dates.ts';
import { wording } from './wording/german.ts';

export function AtomFeed({ page, site }: LayoutProps<Feed>) {
  const { config, baseUrl } = site;
  const home = baseUrl + feedHome(page.subject).slice(1);
  const isWhole = page.subject.kind === 'archive';
  const moments = page.newest.map(updated).sort();
  return (
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang={wording.language}>
      <title>{feedTitle(page.subject, site)}</title>
      {isWhole && config.description && <subtitle>{site.typeset(config.description, wording.language)}</subtitle>}
      <id>{isWhole ? baseUrl : baseUrl + page.path.slice(1)}</id>
      <link rel="self" type="application/atom+xml" href={baseUrl + page.path.slice(1)} />
      <link rel="alternate" type="text/html" href={home} />
      <updated>{moments.at(-1) ?? timestamp(unknownDate)}</updated>
      <author>
        <name>{config.publisher ?? config.title}</name>
      </author>
      {config.rights && <rights>{config.rights}</rights>}
      {page.newest.map((article) => (
        <Entry key={article.slug} article={article} site={site} isWhole={isWhole} />
      ))}
    </feed>
  );
}

interface EntryProps {
  readonly article: Article;
  readonly site: Site;
  /** With its text. */
  readonly isWhole: boolean;
}

function Entry({ article, site, isWhole }: EntryProps) {
  const address = site.baseUrl + articlePath(article).slice(1);
  const when = article.date.kind === 'day' ? '' : `(${dateInWords(article.date)}) `;
  return (
    <entry xml:lang={inLanguage(article.language).lang}>
      <title>{site.typeset(article.title, article.language)}</title>
      <id>{address}</id>
      <link rel="alternate" type="text/html" href={address} />
      <updated>{updated(article)}</updated>
      {article.date.kind === 'day' && <published>{timestamp(article.date)}</published>}
      {article.authors.map((name) => (
        <author key={name}>
          <name>{name}</name>
        </author>
      ))}
      {article.section !== undefined && <category term={article.section} />}
      <summary>{(when + site.typeset(article.lead ?? '', article.language)).trim()}</summary>
      {isWhole && (
        <content type="html" xml:base={address}>
          {site.renderMarkdown(article.body, article.language)}
        </content>
      )}
    </entry>
  );
}

/** When readers could know of it first: the day it was added, or its own. */
function updated({ added, date }: Article): string {
  return timestamp((added === undefined ? undefined : parseDate(added)) ?? date);
}

/**
 * Atom wants a moment for every entry. A date known in part stands for its first day; where no year is known it is the
 * beginning of computer time, which feed readers show as "no date", and the summary says in words what is known.
 */
function timestamp(date: ArticleDate): string {
  const year = yearOf(date);
  if (year === undefined) return '1970-01-01T00:00:00Z';
  const month = 'month' in date ? date.month : 1;
  const day = 'day' in date ? date.day : 1;
  return `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}T00:00:00Z`;
}
