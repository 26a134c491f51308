// Words with a capital that the tagger took for names, and that are none: "Kerosin", "Letzterer", "Anfang Jänner", "die Deutschen".
import { monthNames, weekdayNames } from '../../../german/calendar-words.ts';
import { countryNamed, countryOfAdjective } from '../topics/countries.ts';
import { singularOf } from '../topics/singular.ts';
import { isFurtherNoun } from './further-nouns.ts';
import { isInLists, type Lexicon, type NameList } from './lexicon.ts';
import { formOf, type Mention } from './mention.ts';
import { wordClasses } from './word-classes.ts';
import { wordKind } from './word-kinds.ts';
import { isBehindDeterminer, isBehindPersonNoun } from './words-before.ts';

/** Without persons and places that are nouns, parts of the calendar, pronouns, or people of a place. */
export function withoutCommonWords(text: string, mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const persons = mentions.filter(({ type }) => type === 'PER').map((mention) => formOf(text, mention));
  const familyNames = new Set(persons.filter((form) => form.includes(' ')).map(lastWord));
  return mentions.filter((mention) => {
    const form = formOf(text, mention);
    if (pronoun.test(form) || inCalendar.test(form)) return false;
    if (form.includes(' ') || mention.type === 'ORG') return true;
    if (mention.type === 'LOC')
      return !isOfCountry(form, lexicon) && !isOfTown(form, lexicon) && !isCommonPlace(form, lexicon);
    return familyNames.has(withoutGenitive(form)) || !isNoPerson(form, text.slice(0, mention.start), lexicon);
  });
}

/** "Letzterer", "Selbige" */
const pronoun = /^(?:Letzter|Erster|Selbig|D(?:er|ie|as|em|en|es)selb|Eben(?:dies|jen))e[mnrs]?$/u;
const timeOfMonth = 'Anfang|Mitte|Ende|Frühling|Frühjahr|Sommer|Herbst|Winter|Seit|Im|Am|Bis';
// "April", "August", "Mai" and "März" by themselves may be persons.
const surelyMonths = monthNames.filter((name) => !/^(?:A|M)/u.test(name));
/** "Jänner", "Anfang Jänner", "Mittwoch" */
const inCalendar = new RegExp(
  `^(?:(?:${timeOfMonth}) (?:${monthNames.join('|')})|${[...surelyMonths, ...weekdayNames].join('|')})s?$`,
  'u',
);

const persons: readonly NameList[] = ['first names', 'family names'];
const places: readonly NameList[] = ['countries', 'places', 'towns', 'towns that are nouns', 'cities'];

/** A noun or a compound of nouns is a person's name where a list has it as one, or something before it says so. */
function isNoPerson(form: string, before: string, lexicon: Lexicon): boolean {
  if (form.length > 7 && lexicon.isNoun(adjectiveOfNoun.exec(form)?.groups?.noun ?? '')) return true; // "Läuferisch"
  if (isBehindPersonNoun(before, lexicon)) return false;
  if (isFurtherNoun(form)) return true;
  if (!isListed(form, persons, lexicon))
    return isCommonNoun(form, persons, lexicon) || isTellingCompound(form, lexicon);
  return isBehindDeterminer(before) && isNoun(form, lexicon); // "zum Glück", "der Mann"
}

const adjectiveOfNoun = /^(?<noun>\p{L}+)isch(?:e[mnrs]?)?$/u;

/** Not of "Hauptbahnhof", which ends as places do. */
function isCommonPlace(form: string, lexicon: Lexicon): boolean {
  if (isFurtherNoun(form)) return true;
  if (isThingCompound(form, lexicon)) return true;
  return isCommonNoun(form, places, lexicon) && wordClasses(form, lexicon).length === 0 && !short.test(form);
}

/** "Nullnummer", "Regionalzüge"; but not "Ostermünchen", for most places end as places do. */
function isThingCompound(form: string, lexicon: Lexicon): boolean {
  if (isListed(form, places, lexicon) || wordClasses(form, lexicon).length > 0 || endOfPlace.test(form)) return false;
  return form === form.charAt(0) + form.slice(1).toLowerCase() && isCompound(form, lexicon);
}

/** By its parts, or by a plural that is known. */
function isCompound(form: string, lexicon: Lexicon): boolean {
  const kind = wordKind(form, lexicon);
  return kind === 'compound' || (kind === 'tail' && singularOf(form) !== undefined);
}

const endOfPlace =
  /(?:[aio]|heim|haus|hausen|ingen|ungen|hof|hofen|orf|stein|wald|walde|feld|felde|felden|rode|mark|mühle|zell|itz|nz|ch|ing|(?<!famil)ien|ice|sattel|münchen|sachen|sachsen|land|länder|los|hand|hütte|terrassen|straße|platz|gasse|burg|berg|bach|au|see|isch|as|ow|in|leben|stedt|stadt|furt|bruck|brück|büttel|kirch|kirchen|markt)$/u;
const short = /^\p{Lu}+\d*$/u; // "EU", "A7"

/** Nouns of the lexicon, and words that are made as only nouns are; a list that has the word is believed. */
function isCommonNoun(form: string, lists: readonly NameList[], lexicon: Lexicon): boolean {
  if (isListed(form, lists, lexicon)) return false;
  return abstract.test(form) || isNoun(form, lexicon);
}

const abstract = /(?:ismus|ität|heit|keit|schaft)$/u;

function isNoun(form: string, lexicon: Lexicon): boolean {
  const kind = wordKind(form, lexicon);
  return kind === 'noun' || kind === 'small noun';
}

/** Names may look like compounds, "Schickhofer", "Bohlmann"; most of them end as names do. */
function isTellingCompound(form: string, lexicon: Lexicon): boolean {
  return form.length > 6 && !endOfName.test(form) && wordKind(form, lexicon) === 'compound';
}

const endOfName = /(?:[aio]|er|mann|eck|stein|berg|feld|bach|[^n]s)$/u;

/** As it stands, without the -s of the genitive, or not in capitals: "MÜNCHEN". */
function isListed(form: string, lists: readonly NameList[], lexicon: Lexicon): boolean {
  const calm = form.charAt(0) + form.slice(1).toLowerCase();
  return [form, withoutGenitive(form), calm].some((name) => isInLists(name, lists, lexicon));
}

/** "Deutsche", "Russen", "US-amerikanische"; but not "Russland", "Russlands". */
function isOfCountry(form: string, lexicon: Lexicon): boolean {
  if (countryOfAdjective(form) !== undefined || countryOfAdjective(form.toLowerCase()) !== undefined) return true;
  return !isListed(form, places, lexicon) && countryNamed(form) !== undefined && people.test(form);
}

const people = /(?:e[nr]?|er[ns]|erin(?:nen)?)$/u;

/** "Salzburger" */
function isOfTown(form: string, lexicon: Lexicon): boolean {
  const town = inhabitant.exec(form)?.groups?.town;
  return town !== undefined && !isListed(form, places, lexicon) && isInLists(town, places, lexicon);
}

const inhabitant = /^(?<town>\p{L}{4,})er(?:[ns]|in|innen)?$/u;

function withoutGenitive(form: string): string {
  return form.replace(/s$/u, '');
}

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}
