// An article as linked data: a NewsArticle in the vocabulary of schema.org, version 29.

import { archiveLanguage } from '../../src/article/archive-language.ts';
import type { Article, Correction } from '../../src/article/article.ts';
import { personName } from '../../src/article/citation/citation.ts';
import { formatDate } from '../../src/article/edtf-date.ts';
import { countWords, minutesFor } from '../../src/article/reading-time.ts';
import { agencyOfLongName, knownAgency } from '../../src/german/agencies.ts';
import { articlePath } from '../../src/pages/site-path.ts';
import { permanentAddress, type Site } from '../site.ts';
import { wording } from '../wording/german.ts';

interface Named {
  readonly '@type': 'Person' | 'Place' | 'Organization' | 'Newspaper' | 'Thing';
  readonly name: string;
  readonly familyName?: string;
  readonly givenName?: string;
}

interface CorrectionComment {
  readonly '@type': 'CorrectionComment';
  readonly text: string;
  readonly datePublished: string;
}

/** A NewsArticle; what is not known is undefined, and JSON leaves it out. */
export interface NewsArticle {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'NewsArticle';
  readonly headline: string;
  /** As precisely as it is known: "2014-03-05", "2014-03", "2014". */
  readonly datePublished: string | undefined;
  /** The day of the last correction. */
  readonly dateModified: string | undefined;
  readonly correction: readonly CorrectionComment[] | undefined;
  readonly inLanguage: string;
  readonly author: readonly Named[] | undefined;
  readonly publisher: Named;
  readonly isPartOf: readonly Named[] | undefined;
  readonly sourceOrganization: readonly Named[] | undefined;
  readonly articleSection: string | undefined;
  readonly about: readonly Named[] | undefined;
  readonly mentions: readonly Named[] | undefined;
  readonly wordCount: number;
  /** ISO 8601: "PT3M" */
  readonly timeRequired: string;
  readonly url: string | undefined;
  readonly isBasedOn: string | undefined;
}

/** What machines are told of an article whose headline is typeset. Agencies are organisations that it comes from, other sources papers that it stood in. */
export function newsArticle(article: Article, site: Site): NewsArticle {
  const { authors, sources, date, persons, places, organisations } = article;
  const wordCount = countWords(article.body);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: 'year' in date ? formatDate(date) : undefined,
    dateModified: article.corrections.at(-1)?.date,
    correction: someOf(article.corrections.map(correctionComment)),
    inLanguage: article.language ?? archiveLanguage,
    author: someOf(authors.map(author)),
    publisher: { '@type': 'Organization', name: site.config.publisher ?? site.config.title },
    isPartOf: someOf(sources.filter((source) => !isAgency(source)).map(named('Newspaper'))),
    sourceOrganization: someOf(sources.filter(isAgency).map(named('Organization'))),
    articleSection: article.section,
    about: someOf(article.topics.map(named('Thing'))),
    mentions: someOf([
      ...persons.map(named('Person')),
      ...places.map(named('Place')),
      ...organisations.map(named('Organization')),
    ]),
    wordCount,
    timeRequired: `PT${minutesFor(wordCount)}M`,
    url: permanentAddress(site, articlePath(article)),
    isBasedOn: article.url,
  };
}

function correctionComment({ date, what, why }: Correction): CorrectionComment {
  const text = why === undefined ? what : `${what} ${wording.correctedFor(why)}`;
  return { '@type': 'CorrectionComment', text, datePublished: date };
}

function author(name: string): Named {
  const person = personName(name);
  if (person === undefined) return { '@type': 'Organization', name };
  return { '@type': 'Person', name, familyName: person.family, givenName: person.given };
}

function isAgency(source: string): boolean {
  return (knownAgency(source) ?? agencyOfLongName(source)) !== undefined;
}

function named(type: Named['@type']) {
  return (name: string): Named => ({ '@type': type, name });
}

function someOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
