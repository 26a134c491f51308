// What follows from the language of an article: its typography and the direction of its writing.
import { archiveLanguage } from './archive-language.ts';

/** Whether a text is set as German print; a text whose language nobody names is German. */
export function isGerman(language: string | undefined): boolean {
  return language === undefined || language === 'de' || language === 'deu';
}

/** "en", "hsb" */
export function isLanguageCode(text: string): boolean {
  return /^[a-z]{2,3}$/.test(text);
}

/** Whether two codes name the same language: "de" and "deu"; undefined is German. */
export function isSameLanguage(one: string | undefined, other: string | undefined): boolean {
  return shortCode(one) === shortCode(other);
}

/** As HTML wants it, for the languages that an interface is written in: "eng" → "en". */
function shortCode(language: string = archiveLanguage): string {
  return shortCodes.get(language) ?? language;
}

const shortCodes: ReadonlyMap<string, string> = new Map([
  ['deu', 'de'],
  ['eng', 'en'],
]);

/** Whether a language is written from right to left, for codes of ISO 639 with two letters or three. */
export function isRightToLeft(language: string | undefined): boolean {
  return language !== undefined && rightToLeft.has(language);
}

// Those that are written in Arabic, Hebrew, Syriac, Thaana or N'Ko letters, and hardly ever in others.
const rightToLeft: ReadonlySet<string> = new Set(
  `ar ara arc arz azb bal ckb div dv fa fas glk he heb khw ks kas lrc mzn nqo per pnb prs ps pus
  sd skr snd syr ug uig ur urd yi yid`.split(/\s+/),
);
