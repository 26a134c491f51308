// Looks at an article that was not read from its file but taken from what another run or another machine has kept.
import type { Article, Correction } from '../article/article.ts';
import { formatDate, isDayText, parseDate } from '../article/edtf-date.ts';
import { isLanguageCode } from '../article/language.ts';
import { ownFieldName } from '../article/own-fields.ts';
import { slug } from '../article/slug.ts';
import { isAlias } from './alias.ts';
import { isWebAddress, staysInside } from './article-file.ts';
import { fileStem } from './editors-file.ts';

/**
 * Whether it could have been read from a file: its address is that of its file, its links lead to the web, its date is one.
 * Quicker than reading the file, and enough that nothing forged gets beyond the site's folder or into a link.
 */
export function isSoundArticle(article: Article): boolean {
  const { file, url, language, aliases, original, added } = article;
  if (!hasTexts(article) || !hasLists(article) || !hasOwnFields(article) || !hasCorrections(article)) return false;
  const isOwnFile = file.startsWith('articles/') && staysInside(file) && slug(fileStem(file)) === article.slug;
  return (
    isOwnFile &&
    (url === undefined || isWebAddress(url)) &&
    (language === undefined || isLanguageCode(language)) &&
    (added === undefined || parseDate(added)?.kind === 'day') &&
    (original === undefined || (isText(original.file) && staysInside(original.file))) &&
    aliases.every(isAlias) &&
    isDate(article)
  );
}

function hasTexts({ file, slug, title, body, lead, section, url, language }: Article): boolean {
  const texts = [lead, section, url, language].filter((text) => text !== undefined);
  return [file, slug, title, body, ...texts].every(isText) && slug !== '';
}

const listsOfTexts = [
  'versions',
  'copies',
  'aliases',
  'authors',
  'sources',
  'topics',
  'persons',
  'places',
  'organisations',
] as const;

function hasLists(article: Article): boolean {
  const lists: readonly unknown[] = listsOfTexts.map((name) => article[name]);
  return lists.every((list) => Array.isArray(list) && list.every(isText));
}

function hasOwnFields({ own = {} }: Article): boolean {
  if (typeof own !== 'object' || own === null) return false;
  return Object.entries(own).every(
    ([name, texts]) => ownFieldName.test(name) && Array.isArray(texts) && texts.every(isText),
  );
}

function hasCorrections({ corrections }: Article): boolean {
  return Array.isArray(corrections) && corrections.every(isCorrection);
}

function isCorrection(value: Correction | null): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { date, what, why = '', before = '' } = value;
  return isText(date) && isDayText(date) && [what, why, before].every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isDate({ date }: Article): boolean {
  return date.kind === 'unknown' || parseDate(formatDate(date))?.kind === date.kind;
}
