// content/archive.yaml: what an archive is called, where it stands and how it is laid out.
import { isUtf8 } from 'node:buffer';
import { oneLine } from '../german/plain-text.ts';
import { type Checked, UsageError } from '../problem.ts';
import { readOwnFile } from './plain-file.ts';
import { checkShape, complaint, z } from './schema.ts';
import { readYaml } from './yaml.ts';

const text = z
  .string()
  .transform(oneLine)
  .refine((words) => words !== '', complaint('is empty', 'write a text or remove the line'));
const count = (fallback: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,4}$/, complaint('is no number from 1 to 99999', `for example ${fallback}`))
    .prefault(String(fallback))
    .transform(Number);
/** Up to how many articles something is made that takes much time or room; 0 for never. */
const limit = (fallback: number) =>
  z
    .string()
    .regex(/^(?:0|[1-9]\d{0,4})$/, complaint('is no number from 0 to 99999', `for example ${fallback}`))
    .prefault(String(fallback))
    .transform(Number);
const yesOrNo = (fallback: 'true' | 'false') =>
  z
    .enum(['true', 'false'], complaint('is neither true nor false', `for example ${fallback}`))
    .prefault(fallback)
    .transform((word) => word === 'true');
const address = z
  .string()
  .refine(isWebAddress, complaint('is no web address', 'for example https://archiv.example.org/'))
  // As the standard writes it: no quotation mark or bracket in it is left that could end an attribute.
  .transform((url) => new URL(url.endsWith('/') ? url : `${url}/`).href);

const email = text.refine(
  (address) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(address), // what OAI-PMH.xsd calls emailType, and stricter
  complaint('is no e-mail address', 'for example archiv@example.org'),
);

const columnNames = z
  .union([z.array(text), text.transform((name) => [name])], complaint('is no name of a column', 'for example Titel'))
  .optional();
// Fields as front matter names them; lists may be named for one of their items, too.
const columns = z
  .strictObject({
    title: columnNames,
    lead: columnNames,
    date: columnNames,
    text: columnNames,
    url: columnNames,
    author: columnNames,
    authors: columnNames,
    source: columnNames,
    sources: columnNames,
    topics: columnNames,
    section: columnNames,
    persons: columnNames,
    places: columnNames,
    organisations: columnNames,
    language: columnNames,
    id: columnNames,
  })
  .transform(({ url, author, source, authors, sources, ...others }) => ({
    ...others,
    address: url,
    authors: authors ?? author,
    sources: sources ?? source,
  }));

const shape = z.strictObject({
  title: text,
  description: text.optional(),
  publisher: text.optional(),
  rights: text.optional(),
  url: address.optional(),
  /** Of the interface: German, or English. */
  language: z
    .enum(['de', 'en'], complaint('is neither de nor en', 'write de for German, en for English'))
    .prefault('de'),
  /** Which columns of a table (CSV, JSON lines) hold what, where their names are unusual. */
  columns: columns.optional(),
  /** `ownFeed`: how many articles the feed of a name in a register holds; those with fewer have none. */
  sizes: z.strictObject({ home: count(12), list: count(200), feed: count(50), ownFeed: count(20) }).prefault({}),
  /** In an archive of at most so many articles, their originals stand beside them. */
  originals: limit(1000),
  /** What OAI-PMH must know beside all this: whom harvesters write to, and the gateway that speaks for the archive, if any. */
  oai: z.strictObject({ email, gateway: address.optional() }).optional(),
  /** Whether readers may save the archive in their browsers. */
  offline: yesOrNo('true'),
  /** In an archive of at most so many articles, each has a picture of its own that is shown beside links to it. */
  shareImages: limit(500),
});

/** The archive's settings, with defaults filled in; everything but the title may be left out. */
export type ArchiveConfig = Readonly<z.output<typeof shape>>;

/** The settings of archive.yaml, or every mistake in them with its line; `file` names it in messages. */
export function parseArchiveConfig(text: string, file: string): Checked<ArchiveConfig> {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) {
    const problems = yaml.problems.map(({ line, what, hint }) => ({ place: { file, line }, what, hint }));
    return { value: undefined, problems };
  }
  return checkShape(shape, yaml.value, (path) => ({ file, line: yaml.lineOf(path) }));
}

/** Reads archive.yaml in a content folder. Throws a UsageError when there is none. */
export async function readArchiveConfig(contentDir: string): Promise<Checked<ArchiveConfig>> {
  const file = `${contentDir}/archive.yaml`;
  const bytes = ownBytes(file);
  if (bytes instanceof Error) return refused(file, bytes.message, 'put the file itself there');
  if (isUtf8(bytes)) return parseArchiveConfig(bytes.toString('utf8'), file);
  return refused(file, 'is not UTF-8', 'save the file as UTF-8');
}

function ownBytes(file: string): Buffer | Error {
  const missing = `there is no ${file}: write one with a line "title: …", or name the folder with --content DIR`;
  try {
    const bytes = readOwnFile(file);
    if (bytes === undefined) throw new UsageError(missing);
    return bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return error;
    throw error;
  }
}

function refused(file: string, what: string, hint: string): Checked<never> {
  return { value: undefined, problems: [{ place: { file, line: 1 }, what, hint }] };
}

function isWebAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
}
