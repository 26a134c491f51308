// What every markdown file of the editor's has: front matter of a known shape, a body, and a name that is its address.

import { isDayText } from '../article/edtf-date.ts';
import { isLanguageCode } from '../article/language.ts';
import { slug } from '../article/slug.ts';
import { checkShape, complaint, z } from '../config/schema.ts';
import { oneLine, printable } from '../german/plain-text.ts';
import type { Checked } from '../problem.ts';
import { readMarkdownFile } from './front-matter.ts';

export interface EditorsFile<Fields> {
  readonly slug: string;
  readonly fields: Fields;
  /** Markdown. */
  readonly body: string;
}

/** A text of one line. */
export const line = z.string().transform(oneLine);
/** A text of one line that says something. */
export const filledLine = line.refine((text) => text !== '', complaint('is empty', 'write a text'));
/** The code of a language, or nothing. */
export const languageCode = line.refine(
  (text) => text === '' || isLanguageCode(text),
  complaint('is no language code', 'for example en, fr, tr'),
);
/** A day, or nothing. */
export const day = line.refine(
  (text) => text === '' || isDayText(text),
  complaint('is no day', 'write year-month-day, for example 2026-11-22'),
);

/**
 * Reads a file whose front matter has a shape. `file` is its path in the content folder, `shownAs` its path for messages.
 * An unknown key is a problem, but the file counts; any other mistake leaves no value.
 */
export function parseEditorsFile<Shape extends z.ZodType>(
  shape: Shape,
  source: string,
  file: string,
  shownAs: string,
): Checked<EditorsFile<z.output<Shape>>> {
  const parts = readMarkdownFile(source);
  const at = (line: number) => ({ file: shownAs, line });
  if (parts.kind === 'refused') {
    return { value: undefined, problems: [{ place: at(parts.line), what: parts.what, hint: parts.hint }] };
  }
  const { value: fields, problems } = checkShape(shape, parts.data, (path) => at(parts.lineOf(path)));
  if (fields === undefined) return { value: undefined, problems };
  const ownSlug = slug(fileStem(file));
  if (ownSlug === '') return { value: undefined, problems: [...problems, { place: at(1), ...nameless }] };
  return { value: { slug: ownSlug, fields, body: tidyBody(parts.body) }, problems };
}

/** "articles/2015/02/haushalt.md" → "haushalt" */
export function fileStem(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

const nameless = {
  what: 'the file name has no letter or digit',
  hint: 'rename the file: its name becomes the address',
};

/** Markdown without what no page can show. Blank lines around it say nothing; the indentation of its first line does. */
export function tidyBody(markdown: string): string {
  return printable(markdown)
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
