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
  return form.length < 3 || !letters.test(form) ? form : withoutEndings(lemmaOf(word));
}

/** Folded: "ging" → "gehen", "gekauft" → "kauft", "konten" → "konto": a form that has the endings of its word. */
export function lemmaOf(word: string): string {
  const form = folded(word);
  const strong = weakVerb.test(spelledOut(word)) ? undefined : strongVerbStem(form);
  return strong === undefined ? regularised(infinitiveOf(form)) : infinitiveWith(strong);
}

/** "gekauft" → "kauft", "aufgebaut" → "aufbaut", "anzubieten" → "anbieten" */
function infinitiveOf(form: string): string {
  if (form.startsWith('ge') && weakParticiple.test(form) && !noParticiple.test(form)) return form.slice(2);
  return form.replace(between, '$<prefix>$<stem>');
}

function withoutEndings(form: string): string {
  if (form.length < 4) return form;
  let stem = form.replace(latin, '');
  while (stem.length > 3) {
    const shorter = stem.length > 4 ? stem.replace(longEnding, '') : stem;
    const next = shorter === stem ? stem.replace(shortEnding, '') : shorter;
    if (next === stem) return stem;
    stem = next;
  }
  return stem;
}

const weakVerb = /fuehr|floess|traenk/; // their vowel is all that tells them from "fuhr", "floss", "trank"
const letters = /^[a-z]+$/;
const longEnding = /(?:em|er|(?<=.{4})nd)$/;
const shortEnding = /[tesn]$/;
const latin = /(?<=[bcdfghjklmnprstvwxz]|[ie])(?:ums?|us|a)$/; // "zentrum", "virus", "firma"; not "haus"
const weakParticiple = /^ge[a-z]{3,}(?:t|te|ten|ter|tes|tem)$/; // "gekauft"
// "geburt", "gesellschaft": nouns that begin and end like a participle, in any form
const noParticiple =
  /(?:heit|keit|schaft|tat)(?:en)?$|^ge(?:bet|biet|bot|burt|dicht|fahrt|fecht|flecht|genwart|halt|laut|leit|mut|nist|ist|punkt|rat|rust|richt|samt|schaft|schicht|schlecht|schopft|sicht|spenst|spinst|spott|stalt|walt|wandt?|wicht|zelt|zeit)(?:e[mnrs]?|e?s)?$|^ge(?:witter|schwister|lachter)/;
const between =
  /^(?<prefix>ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fest|fort|frei|heim|her|heran|heraus|herein|hervor|hin|hinaus|hinein|hinzu|los|mit|nach|nieder|statt|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zuruck|zusammen|uber)(?:ge(?=[a-z]{3,}(?:t|te|ten|ter|tes|tem)$)|zu(?=[a-z]{2,}en$))(?<stem>[a-z]+)$/;
