// Brings the forms of a word to one key, under which the index keeps them together.
import { folded, spelledOut } from './fold.ts';
import { strongVerbStem } from './strong-verbs.ts';

/**
 * "Häuser" → "hau", "ging" → "geh", "aufgebaut" → "aufbau". Endings go as in CISTEM (Weissweiler and Fraser 2017); before
 * them, participles and strong verbs find their infinitive. More words share a stem than are forms of one word: how near
 * two forms are, `nearness` says.
 */
export function stemOf(word: string): string {
  const form = folded(word);
  if (form.length < 4 || !letters.test(form)) return form;
  const strong = strongVerbStem(form);
  return withoutEndings(strong === undefined ? infinitiveOf(form) : `${strong}en`);
}

/** "gekauft" → "kauft", "aufgebaut" → "aufbaut", "anzubieten" → "anbieten" */
function infinitiveOf(form: string): string {
  if (form.startsWith('ge') && weakParticiple.test(form) && !noParticiple.test(form)) return form.slice(2);
  return form.replace(between, '$<prefix>$<stem>');
}

function withoutEndings(form: string): string {
  let stem = form.replace(latin, '');
  while (stem.length > 3) {
    const shorter = stem.length > 5 ? stem.replace(longEnding, '') : stem;
    const next = shorter === stem ? stem.replace(shortEnding, '') : shorter;
    if (next === stem) return stem;
    stem = next;
  }
  return stem;
}

const letters = /^[a-z]+$/;
const longEnding = /(?:em|er|nd)$/;
const shortEnding = /[tesn]$/;
const latin = /(?<=[bcdfghjklmnprstvwxz]|[ie])(?:ums?|us|a)$/; // "zentrum", "virus", "firma"; not "haus"
const weakParticiple = /^ge[a-z]{3,}(?:t|te|ten|ter|tes|tem)$/; // "gekauft"
// "geburt", "gesellschaft": nouns that begin and end like a participle
const noParticiple =
  /(?:heit|keit|schaft)(?:en)?$|^ge(?:biet|bot|burt|duld|dicht|fecht|flecht|halt|hort|leit|lenk|mut|nick|punkt|rat|richt|rust|samt|schaft|schicht|schlecht|sicht|spenst|spinst|spott|stalt|stirn|walt|wicht|wand|wehr|wurst|zelt|zeit|fahrt|nist|ist|sund|leut|faht|brecht|bet|strupp|schlacht|macht|fuhl|fahr|fass|genwart)/;
const between =
  /^(?<prefix>ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|fest|fort|frei|heim|her|heran|heraus|herein|hervor|hin|hinaus|hinein|hinzu|los|mit|nach|nieder|statt|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zuruck|zusammen|uber)(?:ge(?=[a-z]{3,}(?:t|te|ten|ter|tes|tem)$)|zu(?=[a-z]{2,}en$))(?<stem>[a-z]+)$/;

/**
 * How near a form is to the one that was asked for, both comparable and of one stem: 1 the same, above .9 another
 * spelling, down to .6 another form of the word, 0 probably another word.
 */
export function nearness(asked: string, form: string): number {
  if (asked === form) return 1;
  const [one, other] = [folded(asked), folded(form)];
  if (one === other) return spelledOut(asked) === spelledOut(form) ? 0.95 : bareVowelNearness(asked);
  const [first, second] = [lemmaOf(one), lemmaOf(other)];
  if (first !== one || second !== other) return first === second ? 0.7 : Math.min(0.7, pairNearness(first, second));
  return pairNearness(first, second);
}

/** Who writes "Grosse" may mean "Größe"; who writes "Röte" does not mean "Rote". */
function bareVowelNearness(asked: string): number {
  return /[äöüß]/.test(asked) ? 0.5 : 0.9;
}

function lemmaOf(form: string): string {
  const strong = strongVerbStem(form);
  return strong === undefined ? infinitiveOf(form) : `${strong}en`;
}

function pairNearness(one: string, other: string): number {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  for (let length = common; length >= Math.max(2, common - 2); length--) {
    const pair = [one.slice(length), other.slice(length)];
    const isParadigm = paradigms.some((endings) => pair.every((ending) => endings.has(ending)));
    if (isParadigm) return pair.includes('') ? 0.8 : 0.7;
    if (!/[en]/.test(one[length - 1] ?? '')) break;
  }
  return 0.25;
}

const paradigms: readonly ReadonlySet<string>[] = [
  ['', 'e', 'es', 's', 'en', 'n', 'er', 'ern', 'ens'], // nouns
  ['', 'se', 'ses', 'sen'], // "Verhältnis"
  ['', 'nen'], // "Lehrerin"
  ['um', 'ums', 'a', 'en', 'us', 'as', 'i', 'e', 'ien', ''], // nouns from Latin
  [
    '',
    'e',
    'st',
    'est',
    't',
    'et',
    'en',
    'n',
    'te',
    'test',
    'ten',
    'tet',
    'ete',
    'eten',
    'end',
    'ende',
    'enden',
    'ender',
    'endes',
    'ter',
    'tes',
    'tem',
    'ne',
    'nd',
  ],
  [
    '',
    'e',
    'en',
    'em',
    'er',
    'es',
    'n',
    'm',
    'r',
    's',
    'ere',
    'eren',
    'erer',
    'eres',
    'erem',
    'ste',
    'sten',
    'ster',
    'stes',
    'este',
    'esten',
    'ester',
    're',
    'ren',
    'rer',
  ],
].map((endings) => new Set(endings));
