// The small words inside of persons' names, and the words that show that something is no person's name.
import { monthNames, weekdayNames } from './calendar-words.ts';

/** Source of a regular expression for the small words between first and last names: "von" in "Anna von der Heide". */
export const nameParticle =
  "(?:von|van|vom|zu|zur|zum|der|den|dem|de|del|della|di|da|du|dos|la|le|el|al|bin|ben|ibn|ter|ten|af|av|und|genannt|y|d’|d')";

// "Mai" is a name too.
const calendar = [...monthNames.filter((name) => name !== 'Mai'), ...weekdayNames];

/** The same for whole words that no person's name has, to be read in any case: "Redaktion", "GmbH", "Montag". */
export const noNameWord = `(?:${calendar.join('|')}|Redaktion|Online|Team|Uhr|Quelle|Foto|Bild|Artikel|GmbH|AG|News|Media|Institut|Universität|Verein|Agentur(?:en)?|Nachrichten\\p{L}*|\\p{L}*Zeitung|\\p{L}*Verlag|Presse)`;
