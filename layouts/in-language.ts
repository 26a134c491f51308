// Marks what stands in another language than the words of the interface around it.
import { archiveLanguage } from '../src/article/archive-language.ts';
import { isGerman, isRightToLeft, isSameLanguage } from '../src/article/language.ts';
import { language as interfaceLanguage } from './wording/language.ts';

export interface LanguageAttributes {
  readonly lang?: string | undefined;
  readonly dir?: 'rtl';
}

/** Attributes of an element with a text in this language, undefined for German; none for the language of the interface. */
export const inLanguage = markedWithin(interfaceLanguage);

/** The same within words of any language: of a German text "lang" is "de" within English, and is missing within German. */
export function markedWithin(around: string): (language: string | undefined) => LanguageAttributes {
  return (language) => {
    if (isSameLanguage(language, around)) return {};
    if (isGerman(language)) return { lang: archiveLanguage };
    return isRightToLeft(language) ? { lang: language, dir: 'rtl' } : { lang: language };
  };
}
