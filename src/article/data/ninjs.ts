// An article as IPTC ninjs 2.1, "News in JSON" (https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json).
import type { Article } from '../article.ts';
import { formatDate } from '../edtf-date.ts';

/** What is to be known of an article beside it. */
export interface NinjsContext {
  /** An absolute web address, also of an article that another names: of these the slug alone is known. */
  addressOf(article: Pick<Article, 'slug'>): string;
  /** Whether the archive has an article of this slug. */
  has(slug: string): boolean;
  /** What it names in the field, with the addresses of catalogues. */
  namesOf(article: Article, field: NamedField): readonly NinjsName[];
  /** Its text as pages show it. */
  bodyOf(article: Article): { readonly text: string; readonly html: string };
  readonly publisher: string | undefined;
  readonly rights: string | undefined;
}

export type NamedField = 'persons' | 'places' | 'organisations' | 'topics' | 'sections' | 'sources';

export interface NinjsName {
  readonly name: string;
  /** Where a catalogue describes it. */
  readonly uri?: string;
}

interface WithRole {
  readonly role: string;
  readonly value: string;
  readonly contenttype?: string;
}

/** Of the properties of ninjs those that an article has something to say to, under their own names. */
export interface NinjsItem {
  readonly uri: string;
  readonly type: 'text';
  readonly profile: 'text-only';
  readonly standard: { readonly name: string; readonly version: string; readonly schema: string };
  readonly firstcreated?: string;
  readonly versioncreated?: string;
  readonly contentcreated?: string;
  readonly copyrightnotice?: string;
  readonly usageterms?: string;
  readonly language: string;
  readonly headlines: readonly WithRole[];
  readonly descriptions?: readonly WithRole[];
  readonly bodies: readonly WithRole[];
  readonly by?: string;
  readonly people?: readonly Related[];
  readonly organisations?: readonly Related[];
  readonly places?: readonly Related[];
  readonly subjects?: readonly Related[];
  readonly infosources?: readonly (NinjsName & { readonly role?: string })[];
  readonly renditions?: readonly { readonly name: string; readonly href: string }[];
  readonly associations?: readonly { readonly name: string; readonly uri: string; readonly type: 'text' }[];
  readonly altids: readonly WithRole[];
}

interface Related extends NinjsName {
  readonly rel: string;
}

/** Words of ours in places where ninjs leaves the choice; the reader of such files looks for them. */
export const ninjsWords = {
  lead: 'summary',
  /** EDTF: also what is less than a whole day. */
  date: 'date',
  markdown: 'text/markdown',
  section: 'section',
  /** Where the article was published before. */
  published: 'web',
  slug: 'slug',
  author: 'https://schema.org/author',
  provider: 'https://schema.org/provider',
} as const;

const standard = { name: 'ninjs', version: '2.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json' };

/** One item; nothing stands in it that is not known, and no list is empty. */
export function ninjsItem(article: Article, context: NinjsContext): NinjsItem {
  const { title, language, authors } = article;
  const names = (field: NamedField, rel: string) => context.namesOf(article, field).map((name) => ({ ...name, rel }));
  return {
    uri: context.addressOf(article),
    type: 'text',
    profile: 'text-only',
    standard,
    ...days(article),
    ...rightsOf(context.rights),
    language: language ?? 'de',
    headlines: [{ role: 'main', contenttype: 'text/plain', value: title }],
    ...filled('descriptions', descriptions(article)),
    bodies: bodies(article, context),
    ...(authors.length > 0 && { by: authors.join(', ') }),
    ...filled('people', names('persons', 'mentions')),
    ...filled('organisations', names('organisations', 'mentions')),
    ...filled('places', names('places', 'mentions')),
    ...filled('subjects', [...names('topics', 'about'), ...names('sections', ninjsWords.section)]),
    ...filled('infosources', infosources(article, context)),
    ...filled('renditions', article.url === undefined ? [] : [{ name: ninjsWords.published, href: article.url }]),
    ...filled('associations', associations(article, context)),
    altids: alternativeIds(article),
  };
}

/** JSON Lines: one item on each line, for the schema describes one item, and no program need hold the whole archive. */
export function ninjsLine(article: Article, context: NinjsContext): string {
  return `${JSON.stringify(ninjsItem(article, context))}\n`;
}

/** Day and time in one (RFC 3339, date-time), as ninjs wants them; of the time nothing is known, which the docs say. */
function days({ date, added, corrections }: Article) {
  const versions = [added ?? [], corrections.map((correction) => correction.date)].flat().sort();
  const version = versions.at(-1);
  return {
    ...(added !== undefined && { firstcreated: midnight(added) }),
    ...(version !== undefined && { versioncreated: midnight(version) }),
    ...(date.kind === 'day' && { contentcreated: midnight(formatDate(date)) }),
  };
}

function midnight(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Whose the copyright is nobody has said: only what the archive's rights say, as what they are. */
function rightsOf(rights: string | undefined) {
  if (rights === undefined) return {};
  return /^(?:©|\(c\)|copyright\b)/i.test(rights) ? { copyrightnotice: rights } : { usageterms: rights };
}

function descriptions({ lead, date }: Article): readonly WithRole[] {
  const day = formatDate(date);
  return [
    ...(lead === undefined ? [] : [{ role: ninjsWords.lead, contenttype: 'text/plain', value: lead }]),
    ...(day === '' ? [] : [{ role: ninjsWords.date, contenttype: 'text/plain', value: day }]),
  ];
}

/** As pages show it, without markup and with it, and as it is written. */
function bodies(article: Article, { bodyOf }: NinjsContext): readonly WithRole[] {
  const { text, html } = bodyOf(article);
  return [
    { role: 'main', contenttype: 'text/plain', value: text },
    { role: 'richtext', contenttype: 'text/html', value: html },
    { role: 'source', contenttype: ninjsWords.markdown, value: article.body },
  ];
}

function infosources(article: Article, { namesOf, publisher }: NinjsContext) {
  return [
    ...namesOf(article, 'sources'),
    ...article.authors.map((name) => ({ name, role: ninjsWords.author })),
    ...(publisher === undefined ? [] : [{ name: publisher, role: ninjsWords.provider }]),
  ];
}

function associations({ versions, copies }: Article, context: NinjsContext) {
  const named = (name: string, slugs: readonly string[]) =>
    slugs
      .filter((slug) => context.has(slug))
      .map((slug) => ({ name, uri: context.addressOf({ slug }), type: 'text' as const }));
  return [...named('version', versions), ...named('copy', copies)];
}

function alternativeIds({ slug, original }: Article): readonly WithRole[] {
  const hash = original === undefined ? [] : [{ role: 'sha256', value: original.sha256 }];
  return [{ role: ninjsWords.slug, value: slug }, ...hash];
}

function filled<Name extends string, Item>(name: Name, items: readonly Item[]) {
  return items.length === 0 ? {} : { [name]: items };
}
