// Whether a text is fit for the archive: what a person should look at is taken in all the same, and said.
import { type Draft, foreignLanguage } from './draft.ts';
import { namesLookedAt } from './infer/named.ts';
import { datesThatAreNone } from './repair.ts';

export type Verdict =
  | { readonly action: 'ingest' }
  | { readonly action: 'warn'; readonly reason: string }
  | { readonly action: 'reject'; readonly reason: string; readonly hint: string };

/** Whether a draft is good enough to become an article, and if not, why. */
export function verdictOn(draft: Draft): Verdict {
  const { text } = draft.raw;
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { action: 'reject', reason: 'holds no words of an article', hint: 'put the article into it, or remove it' };
  }
  const warnings = [lostCharacters(text), tooShort(text), tooLong(text), wrongDate(draft), otherLanguage(draft)].filter(
    (reason) => reason !== '',
  );
  return warnings.length === 0 ? { action: 'ingest' } : { action: 'warn', reason: warnings.join('; ') };
}

const fewestWords = 10;
const longest = 1_000_000; // characters

function lostCharacters(text: string): string {
  const lost = text.split('\u{FFFD}').length - 1;
  if (lost === 0) return '';
  return `${lost} ${lost === 1 ? 'character was' : 'characters were'} lost before the text came here (shown as \u{FFFD})`;
}

function tooShort(text: string): string {
  const words = text.slice(0, 1000).match(/\p{L}+/gu)?.length ?? 0;
  return words >= fewestWords ? '' : `has only ${words} ${words === 1 ? 'word' : 'words'}`;
}

function tooLong(text: string): string {
  if (text.length > longest) return `is longer than ${longest} characters: it may be more than one article`;
  const isCut = text.length > namesLookedAt;
  return isCut ? `is longer than ${namesLookedAt} characters: names are looked for in those only` : '';
}

function wrongDate({ raw, date }: Draft): string {
  const isStated = raw.repairs.some(({ what }) => what === datesThatAreNone);
  return isStated && date === undefined
    ? 'states a date that is none, or without a full year: the article has none'
    : '';
}

function otherLanguage(draft: Draft): string {
  const language = foreignLanguage(draft);
  return language === undefined ? '' : `is not German but in the language "${language}"`;
}
