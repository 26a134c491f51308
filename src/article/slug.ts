// Names for addresses and files, made of plain letters, digits and hyphens. The only user of slugify.
import slugify from '@sindresorhus/slugify';
import { umlautsSpelledOut } from '../german/umlauts.ts';

const alreadySlug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/; // "haushalt-2015"
const longest = 80;

/**
 * "Größe & Maß" → "groesse-und-mass". At most 80 characters, cut between words where one ends in time;
 * empty when the text holds nothing that can be spelled in Latin letters.
 */
export function slug(text: string): string {
  if (text.length <= longest && alreadySlug.test(text)) return text;
  const whole = spelledPlainly(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '');
  return cutBetweenWords(whole);
}

/** Most names need no table of all scripts, and an archive has tens of thousands. */
function spelledPlainly(text: string): string {
  if (german.test(text)) return umlautsSpelledOut(text.toLowerCase());
  return slugify(text, { decamelize: false, customReplacements: [['&', ' und ']] });
}

const german = /^[a-zA-ZäöüÄÖÜß\d .,:()/-]*$/;

function cutBetweenWords(whole: string): string {
  if (whole.length <= longest) return whole;
  const end = whole.lastIndexOf('-', longest);
  return whole.slice(0, end > 0 ? end : longest).replace(/(?<!-)-+$/, '');
}
