// An article as a record of OAI-PMH 2.0: its header, and what it is in Dublin Core (oai_dc).
import type { Article } from '../article.ts';
import { familyFirst } from '../citation/citation.ts';
import { formatDate } from '../edtf-date.ts';
import type { AddressOf } from './data-forms.ts';
import { xmlElement } from './xml.ts';

export interface OaiContext {
  /** The web address of an article. */
  readonly addressOf: AddressOf;
  /** The archive's own address, which ends with "/"; its identifiers are made of it. */
  readonly siteUrl: string;
  readonly publisher: string | undefined;
  readonly rights: string | undefined;
}

/** OAI-PMH 2.0 was published on this day: no record of it is older. */
const oldestRecord = '2002-06-14';

/**
 * "2026-11-22": a day before which the record was not as it is now (OAI-PMH 2.0, 2.7.1). What somebody has said counts: the
 * last correction, or the day on which the article was added, whichever is later. Else the day of the article, for no
 * record is older than what it tells of, and none is older than the protocol. A date that is no whole day is not made one.
 */
export function datestampOf({ added, corrections, date }: Article): string {
  const stated = [...(added === undefined ? [] : [added]), ...corrections.map((correction) => correction.date)];
  if (stated.length > 0) return latest(stated);
  return date.kind === 'day' ? latest([formatDate(date), oldestRecord]) : oldestRecord;
}

/**
 * "oai:archiv.example.org:haushalt", below a path "oai:example.org:archiv/haushalt" (Specification and XML Schema for the OAI
 * Identifier Format 2.0).
 */
export function oaiIdentifier({ slug }: Article, siteUrl: string): string {
  const { hostname, pathname } = new URL(siteUrl);
  return `oai:${hostname}:${pathname.slice(1)}${slug}`;
}

/** An `oai:record`, with a line end behind it. The elements are those of oai_dc.xsd, each as often as there is something to say. */
export function oaiRecord(article: Article, context: OaiContext): string {
  const header = [
    xmlElement('oai:identifier', oaiIdentifier(article, context.siteUrl)),
    xmlElement('oai:datestamp', datestampOf(article)),
  ];
  const elements = dublinCore(article, context)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `        ${xmlElement(`dc:${name}`, text)}`);
  return `    <oai:record>
      <oai:header>${header.join('')}</oai:header>
      <oai:metadata><oai_dc:dc ${namespaces}>
${elements.join('\n')}
      </oai_dc:dc></oai:metadata>
    </oai:record>
`;
}

// A gateway cuts the metadata out of the file, so that it must say itself what it is (OAI-PMH 2.0, 2.5).
const namespaces = [
  'xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd"',
].join(' ');

type Element = readonly [name: string, text: string];

function dublinCore(article: Article, { addressOf, publisher, rights }: OaiContext): readonly Element[] {
  const { title, lead, authors, sources, url, date, language, section, topics, persons, organisations, places } =
    article;
  const each = (name: string, texts: readonly string[]) => texts.map((text): Element => [name, text]);
  const subjects = [...(section === undefined ? [] : [section]), ...topics, ...persons, ...organisations];
  return [
    ['title', title],
    ...each('creator', authors.map(familyFirst)),
    ...each('subject', [...new Set(subjects)]),
    ['description', lead ?? ''],
    ['publisher', publisher ?? ''],
    ['date', formatDate(date)],
    ['type', 'Text'], // DCMI Type Vocabulary
    ['identifier', addressOf(article)],
    ...each('source', sources),
    ['source', url ?? ''],
    ['language', language ?? 'de'],
    ...each('coverage', places),
    ['rights', rights ?? ''],
  ];
}

function latest(days: readonly string[]): string {
  return [...days].sort().at(-1) ?? oldestRecord;
}
