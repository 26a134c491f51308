// The language of every text in the archive that names none.

/** As HTML names it (BCP 47). */
export const archiveLanguage = 'de';

/** As Open Graph names it. */
export const archiveLocale = 'de_DE';
