// A page that the editor wrote for the site itself: imprint, privacy, about.
import { z } from '../config/schema.ts';
import type { Checked } from '../problem.ts';
import { filledLine, languageCode, parseEditorsFile } from './editors-file.ts';
import { findPlaceholders } from './placeholders.ts';

export interface TextPage {
  readonly slug: string;
  readonly title: string;
  /** ISO 639; undefined for the language of the interface. */
  readonly language?: string | undefined;
  /** Markdown, without the title. */
  readonly body: string;
}

/** First parts of addresses that the site needs for itself. */
export const reservedSlugs: readonly string[] = [
  '404',
  'archiv',
  'artikel',
  'assets',
  'daten',
  'dossiers',
  'offline',
  'organisationen',
  'orte',
  'personen',
  'quellen',
  'register',
  'rubriken',
  'suche',
  'suchindex',
  'themen',
];

const frontMatter = z.strictObject({ title: filledLine, language: languageCode.prefault('') });

/** Reads the file of a page; its name becomes its address. */
export function parseTextPage(source: string, file: string, shownAs: string): Checked<TextPage> {
  const { value, problems: mistakes } = parseEditorsFile(frontMatter, source, file, shownAs);
  const problems = [...mistakes, ...findPlaceholders(source, shownAs)];
  if (value === undefined) return { value, problems };
  const { slug, fields, body } = value;
  const { title } = fields;
  const language = fields.language === '' ? undefined : fields.language;
  if (!reservedSlugs.includes(slug)) return { value: { slug, title, language, body }, problems };
  const what = `the address "/${slug}/" is taken by the site`;
  const problem = { place: { file: shownAs, line: 1 }, what, hint: 'rename the file' };
  return { value: undefined, problems: [...problems, problem] };
}
