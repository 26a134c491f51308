// Brings the forms of a word to one key, under which the index keeps them together.
import { folded, spelledOut } from './fold.ts';
import { regularised } from './irregular.ts';
import { infinitiveWith, strongVerbStem } from './strong-verbs.ts';

/**
 * "Häuser" → "hau", "ging" → "geh", "aufgebaut" → "aufbau". Endings go as in CISTEM (Weissweiler and Fraser 2017); before
 * them, participles and strong verbs find their infinitive. More words share a stem than are forms of one word: how near
 * two forms are, `nearness` in inflection.ts says.
 */
export function stemOf(word: string): string {
  const form = folded(word);
  return form.length < 3 || !letters.test(form) ? form : withoutEndings(lemmaOfFolded(form, word));
}

/** Folded: "ging" → "gehen", "gekauft" → "kauft", "konten" → "konto": a form that has the endings of its word. */
export function lemmaOf(word: string): string {
  return lemmaOfFolded(folded(word), word);
}

function lemmaOfFolded(form: string, word: string): string {
  const strong = strongVerbStem(form);
  const isStrong = strong !== undefined && !weakVerb.test(spelledOut(word));
  return isStrong ? infinitiveWith(strong) : regularised(infinitiveOf(form));
}

/** "gekauft" → "kauft", "aufgebaut" → "aufbaut", "anzubieten" → "anbieten" */
function infinitiveOf(form: string): string {
  if (form.startsWith('ge') && weakParticiple.test(form) && !noParticiple.test(form)) return form.slice(2);
  // Most words have neither, and the prefixes take their time.
  const hasEither = form.includes('ge', 2) || form.includes('zu', 2);
  return hasEither ? form.replace(between, '$<prefix>$<stem>') : form;
}

function withoutEndings(form: string): string {
  if (form.length < 4) return form;
  const word = mayBeLatin.test(form) ? form.replace(latin, '') : form;
  let length = word.length;
  while (length > 3) {
    const shorter = length - lengthOfEnding(word, length);
    if (shorter === length) break;
    length = shorter;
  }
  return word.slice(0, length);
}

/** Of the first so many letters of a word: 2 for "em", "er" and "nd", 1 for "t", "e", "s" and "n", where enough is left. */
function lengthOfEnding(word: string, length: number): 0 | 1 | 2 {
  const last = word[length - 1];
  const before = word[length - 2];
  if (length > 4 && before === 'e' && (last === 'm' || last === 'r')) return 2;
  if (length > 5 && before === 'n' && last === 'd') return 2;
  return last === 't' || last === 'e' || last === 's' || last === 'n' ? 1 : 0;
}

const weakVerb = /fuehr|floess|traenk/; // their vowel is all that tells them from "fuhr", "floss", "trank"
const letters = /^[a-z]+$/;
const mayBeLatin = /[msa]$/;
const latin = /(?<=[bcdfghjklmnprstvwxz]|[ie])(?:ums?|us|a)$/; // "zentrum", "virus", "firma"; not "haus"
const weakParticiple = /^ge[a-z]{3,}(?:t|te|ten|ter|tes|tem)$/; // "gekauft"
// "geburt", "gesellschaft": nouns that begin and end like a participle, in any form
const noParticiple =
  /(?:heit|keit|schaft|tat)(?:en)?$|^ge(?:bet|biet|bot|burt|dicht|fahrt|fecht|flecht|genwart|halt|laut|leit|mut|nist|ist|punkt|rat|rust|richt|samt|schaft|schicht|schlecht|schopft|sicht|spenst|spinst|spott|stalt|walt|wandt?|wicht|zelt|zeit)(?:e[mnrs]?|e?s)?$|^ge(?:witter|schwister|lachter)/;
const between =
  /^(?<prefix>ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fest|fort|frei|heim|her|heran|heraus|herein|hervor|hin|hinaus|hinein|hinzu|los|mit|nach|nieder|statt|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zuruck|zusammen|uber)(?:ge(?=[a-z]{3,}(?:t|te|ten|ter|tes|tem)$)|zu(?=[a-z]{2,}en$))(?<stem>[a-z]+)$/;
