// Marks names, topics and stories, which name no language. Apart from in-language.ts, for what runs in the browser is to be small.
import { archiveLanguage } from '../src/article/archive-language.ts';
import { language } from './wording/language.ts';

/** Attributes of an element with such words; none where the interface is in the language of the archive. */
export const inArchiveLanguage: { readonly lang?: string } =
  language === archiveLanguage ? {} : { lang: archiveLanguage };
