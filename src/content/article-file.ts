// An article's markdown file: its text ↔ an Article.
import { type Article, inferableFields, plainArticle } from '../article/article.ts';
import { formatDate, parseDate, unknownDate } from '../article/edtf-date.ts';
import { ownFieldName, settledOwnFields } from '../article/own-fields.ts';
import { renamedKeys } from '../config/archive-format.ts';
import { complaint, z } from '../config/schema.ts';
import { oneLine } from '../german/plain-text.ts';
import type { Checked, Problem } from '../problem.ts';
import { isAlias } from './alias.ts';
import { corrections, correctionsAsWritten } from './corrections.ts';
import { day, filledLine, languageCode, line, parseEditorsFile } from './editors-file.ts';
import { writeMarkdownFile } from './front-matter.ts';

// A single name may stand without brackets: "sources: KCNA".
const names = z
  .union([z.array(line), line.transform((name) => [name])], complaint('is no list of names', 'for example [KCNA, dpa]'))
  .transform((list) => list.filter((name) => name !== ''))
  .prefault([]);
const date = z.string().transform((text, context) => {
  const parsed = text.trim() === '' ? unknownDate : parseDate(text.trim());
  if (parsed) return parsed;
  const hint = 'write year-month-day, for example 2015-02-28; 2015-02, 2015 or XXXX-02-28 where less is known';
  context.addIssue({ code: 'custom', message: complaint(`"${oneLine(text)}" is no date`, hint) });
  return z.NEVER;
});
const webAddress = line.refine(
  (text) => text === '' || isWebAddress(text),
  complaint('is no web address', 'for example https://www.example.org/2015/haushalt.html'),
);
const original = z.strictObject({
  file: z
    .string()
    .refine(staysInside, complaint('leads out of the content folder', 'name a file below it, for example raw/a.txt')),
  record: filledLine.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, complaint('is no SHA-256', 'write its 64 digits 0-9 and a-f')),
});

const aliases = names.pipe(
  z.array(
    z.string().refine(isAlias, {
      error: ({ input }) =>
        complaint(
          `"${oneLine(String(input))}" is no address below the site`,
          'for example /alt/haushalt.html or haushalt-2014',
        ),
    }),
  ),
);

const ownFields = z
  .record(
    z
      .string()
      .regex(ownFieldName, complaint('is no name of a field', 'write small letters, digits and hyphens: textsorte')),
    names,
  )
  .prefault({});

/** The front matter that an article may have. Unknown keys are a problem: some steer Eleventy and could run code. */
const frontMatter = z.strictObject({
  title: filledLine,
  date: date.prefault(''),
  lead: line.prefault(''),
  authors: names,
  sources: names,
  persons: names,
  places: names,
  organisations: names,
  topics: names,
  section: line.prefault(''),
  own: ownFields,
  url: webAddress.prefault(''),
  language: languageCode.prefault(''),
  versions: names,
  copies: names,
  aliases,
  added: day.prefault(''),
  corrections,
  inferred: z
    .array(
      z.enum(inferableFields, {
        error: ({ input }) =>
          complaint(`${JSON.stringify(input)} is no field that can be guessed`, `use: ${inferableFields.join(', ')}`),
      }),
    )
    .prefault([]),
  original: original.optional(),
});

/**
 * Reads an article's file. `file` is its path in the content folder, `shownAs` its path for messages.
 * An unknown key is a problem, but the article counts; any other mistake leaves no article.
 */
export function parseArticle(source: string, file: string, shownAs: string): Checked<Article> {
  const { value, problems: found } = parseEditorsFile(frontMatter, source, file, shownAs);
  const problems = found.map(withTodaysName);
  if (value === undefined) return { value, problems };
  const { fields, slug, body } = value;
  const { original } = fields;
  const texts = {
    lead: filledOrNone(fields.lead),
    section: filledOrNone(fields.section),
    own: settledOwnFields(fields.own),
    url: filledOrNone(fields.url),
    language: filledOrNone(fields.language),
    added: filledOrNone(fields.added),
  };
  return { value: plainArticle({ ...fields, ...texts, file, slug, original, body }), problems };
}

const unknownKey = /^unknown key "(?<key>[^"]+)"$/;

/** Of a key that an older format had: who removed it, as is right with others, would lose what it says. */
function withTodaysName(problem: Problem): Problem {
  const { key = '' } = unknownKey.exec(problem.what)?.groups ?? {};
  const today = renamedKeys.get(key);
  if (today === undefined) return problem;
  return { ...problem, what: `"${key}" is "${today}" now`, hint: 'run "nachlese migrate", which renames it' };
}

/** Writes an article as the text of its file; empty fields are left out. */
export function writeArticle(article: Article): string {
  return writeMarkdownFile(frontMatterOf(article), article.body);
}

/** The front matter of an article in the order in which it is written, without empty fields. */
export function frontMatterOf(article: Article): Readonly<Record<string, unknown>> {
  const { title, lead, authors, sources, persons, places, organisations, topics, section, own } = article;
  const { url, language, versions, copies, aliases, added, inferred, original } = article;
  const found = {
    title,
    date: formatDate(article.date),
    lead,
    authors,
    sources,
    persons,
    places,
    organisations,
    topics,
    section,
    own,
  };
  const corrections = correctionsAsWritten(article.corrections);
  const others = { url, language, versions, copies, aliases, added, corrections, inferred, original };
  const filled = Object.entries({ ...found, ...others });
  return Object.fromEntries(filled.filter(([, value]) => !isEmpty(value)));
}

function filledOrNone(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function isEmpty(value: object | string | undefined): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** "https://h/a"; nothing in it can end an attribute. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text);
}

/** Whether a path in the content folder leads nowhere else. */
export function staysInside(path: string): boolean {
  // A backslash may stand in a name here, and divides folders elsewhere.
  return path !== '' && !path.startsWith('/') && !path.split(/[\\/]/).includes('..');
}
