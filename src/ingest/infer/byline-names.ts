// Reads the names in a byline: "Anna Huber, Jan de Vries und Max Maier, dpa".
import { knownAgency } from '../../german/agencies.ts';
import { nameParticle, noNameWord } from '../../german/name-words.ts';

export interface Names {
  readonly persons: readonly string[];
  readonly agencies: readonly string[];
}

/** Every name of a list; undefined where something in it is neither a person nor an agency, a place at its end excepted. */
export function readNames(list: string): Names | undefined {
  const items = list
    .split(divider)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const persons: string[] = [];
  const agencies: string[] = [];
  for (const [index, item] of items.entries()) {
    const named = agenciesOf(item);
    const person = personName(item);
    if (named.length > 0) agencies.push(...named);
    else if (person !== undefined) persons.push(person);
    else if (index === 0 || index < items.length - 1 || !place.test(item)) return undefined;
  }
  return { persons, agencies };
}

/** "VON HUBER, Anna" is none; "ANNA HUBER" → "Anna Huber", "Dr. Anna Huber" → "Anna Huber" */
export function personName(text: string): string | undefined {
  const bare = text.trim().replace(academicTitle, '');
  if (bare.length > 60 || !fullName.test(bare)) return undefined;
  const words = bare.split(' ');
  if (words.some((word) => noName.test(word) && !particles.test(word))) return undefined;
  return bare === bare.toUpperCase() ? words.map(recased).join(' ') : words.map(recasedSurname).join(' ');
}

const divider = /(?:,| und | u\. | sowie | & |\/|;| mit )\s*/u;
const academicTitle =
  /^(?:(?:Dr|Prof|Dipl|Mag|Ing|DI|Univ)\.?(?:-\p{L}{2,6}\.)?(?: (?:med|phil|jur|rer|nat|pol|h|c)\.){0,3} ){1,3}/u; // "Prof. Dr. "
const given = String.raw`\p{Lu}[\p{L}'’]{1,20}(?:-\p{Lu}[\p{L}'’]{1,20}){0,2}`;
const particle = `(?:${nameParticle}|VON|VAN|DER|DE|ZU)`;
const particles = /^(?:von|van|der|den|de|zu|VON|VAN|DER|DE|ZU)$/;
const surname = String.raw`(?:\p{L}['’]|Mc|Mac|al-|Al-)?\p{Lu}[\p{L}'’]{1,25}(?:-\p{Lu}[\p{L}'’]{1,20}){0,2}`;
const fullName = new RegExp(`^${given}(?: (?:${given}|\\p{Lu}\\.)){0,2}(?: ${particle}){0,2} ${surname}$`, 'u'); // "Anna M. van der Huber"
const place = /^\p{Lu}[\p{L}-]{2,20}(?:[ /]\p{Lu}[\p{L}-]{2,20})?$/u; // "Berlin", "New York"
const noName = new RegExp(
  String.raw`^(?:${noNameWord}|Agentur\p{Ll}*|Foto\p{Ll}*|Bild\p{Ll}*|News\p{Ll}*|Newswires?|Dow|Jones|Deutsche[rn]?|Neue[rsn]?|Alle[rn]?|Unser\p{Ll}*|Ihr\p{Ll}*|Der|Die|Das|Dem|Den|Ein\p{Ll}{0,2}|Am|Im|In|An|Auf|Aus|Mit|Und|Für|Zum|Zur|Bei|Nach|Bis|Kommentar\p{Ll}*|Text|Autor\p{Ll}*|Gast\p{Ll}+|Staat\p{Ll}*|Service|Services|Client|Group|Polizei\p{Ll}*|Stadt|Kreis|Anzeige)$`,
  'iu',
); // "Redaktion"

function agenciesOf(item: string): readonly string[] {
  return item.split(' ').length > 1 ? [] : [knownAgency(item)].flatMap((agency) => agency ?? []);
}

/** "HANS-PETER" → "Hans-Peter", "VON" → "von" */
function recased(word: string): string {
  const lower = word.toLowerCase();
  if (particles.test(lower)) return lower;
  return lower.replace(/(?<=^|[-'’])\p{Ll}/gu, (start) => start.toUpperCase());
}

/** "Anna HUBER" → "Anna Huber" */
function recasedSurname(word: string): string {
  return word.length > 3 && word === word.toUpperCase() ? recased(word) : word;
}
