// When a page was published: its own statements first, then what its readers see.
import type { Stated } from '../../../metadata.ts';
import { attribute, type Element } from '../../markup.ts';
import type { Page } from '../page.ts';
import { itemsOf, property, type Thing } from './json-ld.ts';
import { eachMeta } from './meta-tags.ts';
import { visibleDay } from './visible-day.ts';
import { firstDay } from './written-day.ts';

/** The day of publication as the page writes it; where it says nothing of that, of its last change; else month or nothing. */
export function findPublished(page: Page, headline: Element | undefined): Stated<string> | undefined {
  return (
    firstOf(statedDays(page)) ??
    dayInAddress(page) ??
    visibleDay(page, headline) ??
    firstOf(changedDays(page)) ??
    monthInAddress(page)
  );
}

function firstOf(statements: readonly Stated<unknown>[]): Stated<string> | undefined {
  for (const { value, rule } of statements) {
    const day = typeof value === 'string' ? firstDay(value) : undefined;
    if (day !== undefined) return { value: day, rule };
  }
  return undefined;
}

function statedDays({ articles, things, tags, elements }: Page): readonly Stated<unknown>[] {
  return [
    ...ofThings(articles, 'datePublished'),
    ...eachMeta(tags, publishedTags),
    ...marked(elements, 'datepublished'),
    ...ofThings(things, 'datePublished'),
    ...ofThings(articles, 'dateCreated'),
    ...ofThings(things, 'uploadDate'),
    ...marked(elements, 'datecreated'),
    ...eachMeta(tags, dateTags),
  ];
}

function changedDays({ articles, things, tags, elements }: Page): readonly Stated<unknown>[] {
  return [
    ...ofThings([...articles, ...things], 'dateModified'),
    ...eachMeta(tags, changedTags),
    ...marked(elements, 'datemodified'),
  ];
}

const publishedTags = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'article:post_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'datepublished',
  'date-published',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publication_date',
  'pubdate',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'bt:pubdate',
  'originalpublicationdate',
  'article.published',
  'article_date_original',
  'last-published',
  'vr:published_time',
  'rnews:datepublished',
];
const dateTags = [
  'date',
  'dc.date',
  'dcterms.date',
  'dc:date',
  'article:created',
  'creation_date',
  'created',
  'release_date',
  'shareaholic:article_published_time',
];
const changedTags = [
  'article:modified_time',
  'og:updated_time',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
  'revised',
  'lastmod',
];

function ofThings(things: readonly Thing[], name: string): readonly Stated<unknown>[] {
  return things.flatMap((thing) => itemsOf(property(thing, name)).map((value) => ({ value, rule: `JSON-LD ${name}` })));
}

/** What microdata marks: <time itemprop="datePublished" datetime="…">. */
function marked(elements: readonly Element[], name: string): readonly Stated<unknown>[] {
  return elements
    .filter((element) => markOf(element).includes(name))
    .map((element) => ({
      value: attribute(element, 'datetime') ?? attribute(element, 'content') ?? attribute(element, 'title'),
      rule: `itemprop ${name}`,
    }));
}

function markOf(element: Element): string {
  const mark = attribute(element, 'itemprop') ?? attribute(element, 'property');
  const isPublished = element.name === 'time' && attribute(element, 'pubdate') !== undefined;
  return isPublished ? 'datepublished' : (mark ?? '').toLowerCase();
}

function dayInAddress({ address }: Page): Stated<string> | undefined {
  const found = dayPath.exec(address?.value ?? '');
  const value = found === null ? undefined : firstDay(found[0].replaceAll(/[/_]/g, '-').replace(/^-|-$/g, ''));
  return value === undefined ? undefined : { value, rule: 'day in the address' };
}

const dayPath = /[/_-](?:19|20)\d\d([/_-])[01]?\d\1[0-3]?\d(?=[/_.-]|$)/; // "/2019/03/12/", "/2019-03-12-"

function monthInAddress({ address }: Page): Stated<string> | undefined {
  const groups = monthPath.exec(address?.value ?? '')?.groups;
  if (groups === undefined || Number(groups.month) < 1 || Number(groups.month) > 12) return undefined;
  return { value: `${groups.year}-${groups.month}`, rule: 'month in the address' };
}

const monthPath = /\/(?<year>(?:19|20)\d\d)[/-](?<month>[01]\d)(?=\/)/; // "/2019/03/"
