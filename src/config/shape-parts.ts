// The kinds of values that archive.yaml has, as a person writes them. In YAML each is a text; what `meta` says of it is
// for editors' programs, which tell numbers from texts (schemas/archive.schema.json).
import { oneLine } from '../german/plain-text.ts';
import { complaint, z } from './schema.ts';

/** Words on one line. */
export const text = z
  .string()
  .meta({ type: ['string', 'number'], pattern: '\\S' })
  .transform(oneLine)
  .refine((words) => words !== '', complaint('is empty', 'write a text or remove the line'));

/** 1–99999. */
export function count(fallback: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,4}$/, complaint('is no number from 1 to 99999', `for example ${fallback}`))
    .meta({ type: ['integer', 'string'], minimum: 1, maximum: most })
    .prefault(String(fallback))
    .transform(Number);
}

/** Up to how many articles something is made that takes much time or room; 0 for never. */
export function limit(fallback: number) {
  return z
    .string()
    .regex(/^(?:0|[1-9]\d{0,4})$/, complaint('is no number from 0 to 99999', `for example ${fallback}`))
    .meta({ type: ['integer', 'string'], minimum: 0, maximum: most })
    .prefault(String(fallback))
    .transform(Number);
}

const mailPattern = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const most = 99_999;

export function yesOrNo(fallback: 'true' | 'false') {
  return z
    .enum(
      ['true', 'false', 'True', 'False', 'TRUE', 'FALSE'],
      complaint('is neither true nor false', `for example ${fallback}`),
    )
    .meta({ type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] })
    .prefault(fallback)
    .transform((word) => word.toLowerCase() === 'true');
}

/** The same as isWebAddress demands, as far as a pattern can. */
export const webPattern = '[hH][tT][tT][pP][sS]?://[^\\s/]';

/** Whether a text is an address on the web, and nothing that a browser would run. */
export function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && URL.canParse(value);
}

/** Where a site stands. */
export const address = z
  .string()
  .refine(isFolderAddress, complaint('is no web address', 'for example https://archiv.example.org/'))
  .meta({ pattern: `^${webPattern}[^\\s?#]*$` })
  // As the standard writes it: no quotation mark or bracket in it is left that could end an attribute.
  .transform((url) => new URL(url.endsWith('/') ? url : `${url}/`).href);

function isFolderAddress(value: string): boolean {
  return isWebAddress(value) && !/[\s?#]/.test(value);
}

/** A file of the content folder, with one of these endings: no way out of the folder, and nothing hidden. */
export function fileBelow(...endings: readonly string[]): RegExp {
  const either = [...endings, ...endings.map((ending) => ending.toUpperCase())].join('|');
  return new RegExp(`^(?:[^./\\\\\\s][^/\\\\]*/)*[^./\\\\\\s][^/\\\\]*\\.(?:${either})$`);
}

/** What OAI-PMH.xsd calls emailType, and stricter. */
export const email = text
  .refine((mail) => mailPattern.test(mail), complaint('is no e-mail address', 'for example archiv@example.org'))
  .meta({ type: 'string', pattern: mailPattern.source });
