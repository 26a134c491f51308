// The language of the interface: of all that pages say around the words of the archive.

/** As HTML names it (BCP 47). */
export const language: string = 'en';

/** As Open Graph names it. */
export const locale: string = 'en_GB';
