// Describes an archive for machines that keep research data: RO-Crate Metadata Specification 1.1.

export const crateFile = 'ro-crate-metadata.json';

/** What archive.yaml says, and a day that somebody named. */
export interface CrateSubject {
  readonly title: string;
  readonly description: string;
  readonly publisher?: string | undefined;
  readonly rights?: string | undefined;
  readonly url?: string | undefined;
  /** "2026-11-22" */
  readonly day?: string | undefined;
}

/** A file of the payload by its path below data/: "content/archive.yaml". */
export interface CratedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/**
 * The text of ro-crate-metadata.json, one entity in a line. The files of the content are described one by one; the site can
 * be made of them again, and is one entity.
 */
export function formatCrate(subject: CrateSubject, files: readonly CratedFile[], program: string): string {
  const content = files.filter(({ path }) => path.startsWith('content/'));
  const entities = [
    { '@id': crateFile, '@type': 'CreativeWork', about: { '@id': './' }, conformsTo: { '@id': specification } },
    rootOf(subject),
    {
      '@id': 'content/',
      '@type': 'Dataset',
      name: 'content',
      description: 'Originals, articles as markdown, pages and settings',
      hasPart: content.map(({ path }) => ({ '@id': addressOf(path) })),
    },
    {
      '@id': 'site/',
      '@type': 'Dataset',
      name: 'site',
      description: `The static site that ${program} made of content/; manifest-sha256.txt names its files`,
    },
    ...aboutPublisher(subject),
    ...content.map(({ path, size, sha256 }) => ({
      '@id': addressOf(path),
      '@type': 'File',
      encodingFormat: formatOf(path),
      contentSize: String(size),
      sha256,
    })),
  ];
  const lines = entities.map((entity) => JSON.stringify(entity)).join(',\n');
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${lines}\n]}\n`;
}

const specification = 'https://w3id.org/ro/crate/1.1';
// Of the terms that are used, 1.1 lacks this one.
const context = [`${specification}/context`, { sha256: 'https://schema.org/sha256' }];

function rootOf({ title, description, publisher, rights, url, day }: CrateSubject) {
  return {
    '@id': './',
    '@type': 'Dataset',
    name: title,
    description,
    ...(day !== undefined && { datePublished: day }),
    ...(rights !== undefined && { license: { '@id': rightsId } }),
    ...(publisher !== undefined && { publisher: { '@id': publisherId } }),
    ...(url !== undefined && { url }),
    hasPart: [{ '@id': 'content/' }, { '@id': 'site/' }],
  };
}

const [rightsId, publisherId] = ['#rights', '#publisher'];

function aboutPublisher({ publisher, rights }: CrateSubject): readonly object[] {
  return [
    ...(rights === undefined ? [] : [{ '@id': rightsId, '@type': 'CreativeWork', name: rights }]),
    ...(publisher === undefined ? [] : [{ '@id': publisherId, '@type': 'Organization', name: publisher }]),
  ];
}

/** "raw/Über uns.txt" → "raw/%C3%9Cber%20uns.txt" */
function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** The media type of a file by its ending. */
function formatOf(path: string): string {
  const ending = /\.(?<ending>[^./]+)$/.exec(path)?.groups?.ending?.toLowerCase() ?? '';
  return formats.get(ending) ?? 'application/octet-stream';
}

const formats = new Map([
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['text', 'text/plain'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['csv', 'text/csv'],
  ['tsv', 'text/tab-separated-values'],
  ['json', 'application/json'],
  ['jsonl', 'application/jsonl'],
  ['yaml', 'application/yaml'],
  ['xml', 'application/xml'],
  ['rss', 'application/rss+xml'],
  ['atom', 'application/atom+xml'],
  ['pdf', 'application/pdf'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['zip', 'application/zip'],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
]);
