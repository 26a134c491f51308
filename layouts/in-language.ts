// Marks what stands in another language than the page around it.
import { isGerman, isRightToLeft } from '../src/article/language.ts';

export interface LanguageAttributes {
  readonly lang?: string | undefined;
  readonly dir?: 'rtl';
}

/** Attributes of an element with a text in this language; none for German, the language of every page. */
export function inLanguage(language: string | undefined): LanguageAttributes {
  if (isGerman(language)) return {};
  return isRightToLeft(language) ? { lang: language, dir: 'rtl' } : { lang: language };
}
