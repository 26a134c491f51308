// Reads news in JSON as agencies deliver them: items of IPTC ninjs 2.x and 3.x, our own among them.
import { ninjsWords } from '../../article/data/ninjs.ts';
import { isDayText, parseDate } from '../../article/edtf-date.ts';
import { isLanguageCode } from '../../article/language.ts';
import { z } from '../../config/schema.ts';
import { isWebAddress } from '../../content/article-file.ts';
import { tidyBody } from '../../content/editors-file.ts';
import { oneLine } from '../../german/plain-text.ts';
import type { Metadata, Stated } from '../metadata.ts';
import { personsIn } from './html/metadata/persons.ts';
import { plain } from './html/plain.ts';
import { readMarkdownText } from './markdown-paragraphs.ts';
import type { RowSettings } from './read-row.ts';
import type { ReadText, Refusal } from './reading.ts';
import { readRecord } from './records.ts';
import { statedDate } from './stated-date.ts';
import { statedMetadata } from './stated-metadata.ts';

const text = z.string().optional().catch(undefined);
const withRole = z.array(z.object({ role: text, contenttype: text, value: z.string() })).catch([]);
const named = z.array(z.object({ name: text, rel: text, role: text })).catch([]);

/** Of ninjs-schema_2.1.json what an article has a place for; what is of another form than the schema says is left out. */
const shape = z.object({
  uri: text,
  language: text,
  contentcreated: text,
  firstcreated: text,
  versioncreated: text,
  by: text,
  headlines: withRole.prefault([]),
  descriptions: withRole.prefault([]),
  bodies: withRole.prefault([]),
  people: named.prefault([]),
  organisations: named.prefault([]),
  places: named.prefault([]),
  subjects: named.prefault([]),
  infosources: named.prefault([]),
  copyrightholder: text,
  renditions: z
    .array(z.object({ name: text, href: text }))
    .catch([])
    .prefault([]),
  altids: withRole.prefault([]),
});

type Item = Readonly<z.output<typeof shape>>;
type WithRole = Item['headlines'][number];
type Named = Item['people'][number];

/** Whether an object has a list of bodies beside a list of headlines, as no other form of news has. */
export function isNinjs(value: object): boolean {
  return 'headlines' in value && 'bodies' in value && Array.isArray(value.headlines) && Array.isArray(value.bodies);
}

/** The text of an item, or why there is none: markdown before HTML before plain text. `line` is where it begins. */
export function readNinjs(value: object, line: number, { knowsWord }: RowSettings): ReadText | Refusal {
  const item = shape.safeParse(value).data;
  const body = item && (ofType(item.bodies, /markdown/) ?? ofType(item.bodies, /html/) ?? main(item.bodies));
  if (item === undefined || body === undefined) return { line, what: 'has no text', hint: cure };
  const metadata = metadataOf(item);
  const id = metadata.slug?.value ?? item.uri;
  if (body.contenttype === ninjsWords.markdown) {
    const markdown = tidyBody(body.value);
    const { paragraphs } = readMarkdownText(markdown);
    if (paragraphs.length === 0) return { line, what: 'has no text', hint: cure };
    return { record: oneLine(id ?? '') || undefined, line, metadata, paragraphs, markdown, repairs: [] };
  }
  const form = /html/.test(body.contenttype ?? '') ? 'html' : 'plain or html';
  const read = readRecord({ id, line, statements: {}, text: body.value, form }, cure, knowsWord);
  return 'hint' in read ? read : { ...read, metadata };
}

const cure = 'write one into "bodies"';

function metadataOf(item: Item): Metadata {
  const { headlines, descriptions, subjects, infosources, altids } = item;
  const headline = main(headlines);
  const lead = withRoleOf(descriptions, ninjsWords.lead);
  const author = infosources.filter(({ role }) => role === ninjsWords.author);
  const sources = infosources.filter(({ role }) => role !== ninjsWords.author && role !== ninjsWords.provider);
  const published = item.renditions.find(({ name }) => name === ninjsWords.published)?.href ?? '';
  const isSection = ({ rel }: Named) => rel === ninjsWords.section;
  const added = item.firstcreated?.slice(0, 'YYYY-MM-DD'.length) ?? '';
  const slug = withRoleOf(altids, ninjsWords.slug) ?? '';
  return {
    ...forPeople(item),
    ...stated('slug', oneLine(slug), 'altids'),
    ...stated('title', shown(headline), 'headlines'),
    ...stated('lead', oneLine(lead ?? ''), 'descriptions'),
    ...dateOf(item),
    ...list('authors', author, 'infosources'),
    ...list('sources', sources, 'infosources'),
    ...list('persons', item.people, 'people'),
    ...list('places', item.places, 'places'),
    ...list('organisations', item.organisations, 'organisations'),
    ...list(
      'topics',
      subjects.filter((one) => !isSection(one)),
      'subjects',
    ),
    // Our codes are those of articles: "hsb".
    ...stated('language', slug !== '' && isLanguageCode(item.language ?? '') ? (item.language ?? '') : '', 'language'),
    ...stated('section', oneLine(subjects.find(isSection)?.name ?? ''), 'subjects'),
    ...stated('address', isWebAddress(published) ? published : '', 'renditions'),
    // Of an agency's item this is when it was sent, and says nothing of the archive.
    ...stated('added', slug !== '' && isDayText(added) ? added : '', 'firstcreated'),
  };
}

/** What is written for people, as bylines and names of languages are, is read as everywhere else. */
function forPeople({ by, language, copyrightholder, infosources }: Item): Metadata {
  const authors = personsIn(by ?? '', []);
  const { language: code, sources } = statedMetadata({
    language: language === undefined ? [] : [{ value: language, rule: 'ninjs language' }],
    sources: infosources.length > 0 ? [] : [{ value: copyrightholder ?? '', rule: 'ninjs copyrightholder' }],
  }).metadata;
  return {
    ...(authors.length > 0 && { authors: { value: authors, rule: 'ninjs by' } }),
    ...(code && { language: code }),
    ...(sources && { sources }),
  };
}

/** A date of ours says how exact it is, or that none is known; else the day on which the content, or the item, was made. */
function dateOf({ descriptions, altids, contentcreated, firstcreated, versioncreated }: Item): Metadata {
  const own = withRoleOf(descriptions, ninjsWords.date) ?? '';
  if (parseDate(own) !== undefined) return stated('date', own, 'descriptions');
  if (withRoleOf(altids, ninjsWords.slug) !== undefined) return {};
  const made = { contentcreated, firstcreated, versioncreated };
  for (const [property, day] of Object.entries(made)) {
    const date = statedDate(day ?? '');
    if (date !== undefined) return stated('date', date, property);
  }
  return {};
}

function stated(field: keyof Metadata, value: string, property: string): Metadata {
  const one: Stated<string> = { value, rule: `ninjs ${property}` };
  return value === '' ? {} : { [field]: one };
}

/** Each entry is one name, whatever stands in it. */
function list(field: keyof Metadata, entries: readonly Named[], property: string): Metadata {
  const value = [...new Set(entries.map(({ name }) => oneLine(name ?? '')).filter((name) => name !== ''))];
  const all: Stated<readonly string[]> = { value, rule: `ninjs ${property}` };
  return value.length === 0 ? {} : { [field]: all };
}

function shown(headline: WithRole | undefined): string {
  if (headline === undefined) return '';
  return headline.contenttype === 'text/plain' ? oneLine(headline.value) : plain(headline.value);
}

function main(entries: readonly WithRole[]): WithRole | undefined {
  return entries.find(({ role }) => role === 'main') ?? entries[0];
}

function withRoleOf(entries: readonly WithRole[], role: string): string | undefined {
  return entries.find((entry) => entry.role === role)?.value;
}

function ofType(entries: readonly WithRole[], type: RegExp): WithRole | undefined {
  return entries.find(({ contenttype }) => type.test(contenttype ?? ''));
}
