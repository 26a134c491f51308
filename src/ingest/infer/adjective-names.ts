// Names that begin with an adjective, or a noun, as registers have them: the ending changes with the case.
import { adjectiveEnding, genderOf } from './topics/gender.ts';

/**
 * "Vereinten Nationen" → "Vereinte Nationen", "Deutschen Instituts für Normung" → "Deutsches Institut für Normung"; undefined
 * where the noun does not tell its gender, or no adjective begins the name.
 */
export function inNominative(name: string): string | undefined {
  const { adjectives, noun, rest = '' } = adjectivesAndNoun.exec(name)?.groups ?? {};
  if (adjectives === undefined || noun === undefined || firm.test(rest)) return undefined;
  const nominative = nominativeOf(noun);
  const gender = nominative === undefined ? undefined : genderOf(nominative);
  if (gender === undefined) return undefined;
  return `${adjectives.replace(ending, adjectiveEnding(gender))}${nominative}${rest}`;
}

/** "Roten Khmer" → "Rote Khmer": no nominative ends so, and feminine nouns and plurals are most. */
export function withUsualEnding(name: string): string {
  return name.replace(adjective, (found, stem) => (oblique.test(found) ? `${stem}e ` : found));
}

/** "Landesgerichts Wien" → "Landesgericht Wien"; undefined where the first noun is no genitive. */
export function withoutGenitive(name: string): string | undefined {
  const { noun = '', rest = '' } = genitive.exec(name)?.groups ?? {};
  if (genderOf(noun) !== undefined) return undefined;
  const nominative = nominativeOf(noun);
  const isGenitive =
    nominative !== undefined && nominative !== noun && noun.startsWith(nominative) && noun.endsWith('s');
  return isGenitive ? `${nominative}${rest}` : undefined;
}

/** The first form of which the gender can be told: "Institut" of "Instituts", "Haus" of "Hauses", "Spiele" of "Spielen". */
function nominativeOf(noun: string): string | undefined {
  if (genderOf(noun) !== undefined) return noun;
  const singulars = [noun.replace(/s$/u, ''), noun.replace(/es$/u, '')];
  const singular = singulars.find((form) => form !== noun && singularGenders.has(genderOf(form) ?? ''));
  const plural = noun.replace(/n$/u, '');
  return singular ?? (genderOf(plural) === 'plural' ? plural : undefined);
}

const singularGenders: ReadonlySet<string> = new Set(['neuter', 'masculine']);
const stems = String.raw`\p{L}{2,20}(?:isch|lich|ig|al|iv|ell|eint|deutsch|einigt)|Deutsch|Neu|Alt|Rot|Weiß|Schwarz|Grün|Blau|Groß|Hoh|Erst|Zweit|Dritt|Frei|Heilig|Künstlich|Schnell`;
const towns = '(?:Leipzig|Danzig|Braunschweig|Schleswig|Venedig)er';
const declined = `(?!${towns})(?:${stems})e[mnrs]? `;
/** At the start of a name: "Vereinten", "Russischer"; but not "Frankfurter", "Thüringer". */
const adjective = new RegExp(`^(?!${towns})(?<stem>${stems})e[mnrs]? `, 'u');
const adjectivesAndNoun = new RegExp(
  `^(?<adjectives>(?:${declined})+)(?!${declined})(?<noun>[\\p{L}-]+)(?![\\p{L}-])(?<rest>.*)$`,
  'u',
);
const ending = /e[mnrs]?(?= )/gu;
const firm = / (?:GmbH|AG|SE|KG)(?!\p{L})/u; // firms write their names as they like
const oblique = /e[mn] $/;
const genitive = /^(?<noun>\p{Lu}[\p{L}-]+s)(?<rest>(?: \p{L}.*)?)$/u;
