// Tells the names of persons from everything else that stands in a byline.
import { longAgencyName, servingAgency } from '../../../../german/agencies.ts';
import { nameParticle, noNameWord } from '../../../../german/name-words.ts';
import { oneLine } from '../../../../german/plain-text.ts';
import { isSiteName, nameKey } from './site-names.ts';

/** "Von Anna Klein und Dr. Jo Wolf, Redakteurin (dpa)" → ["Anna Klein", "Dr. Jo Wolf"]; names of the site are no persons. */
export function personsIn(byline: string, sites: readonly string[]): readonly string[] {
  return namesIn(byline).filter((name) => looksLikePerson(name) && mayBePerson(name, sites));
}

/** The parts of a byline without its labels, whatever they name. */
export function namesIn(byline: string): readonly string[] {
  const bare = oneLine(byline.slice(0, longest)).replace(asides, ' ').replace(time, '').replace(label, '');
  return bare
    .split(divider)
    .map((part) => part.replace(partLabel, '').replace(ending, '').trim())
    .filter((part) => part !== '' && !labelOnly.test(part));
}

/** Whether it has the form of a person's first and last names: "Anna von der Heide", "MORITZ PAPPERT". */
function looksLikePerson(name: string): boolean {
  if (name.length > 50 || noPerson.test(name)) return false;
  return fullName.test(name);
}

/** Whether a name given for a person can be one: "Ramona", "r23", but no agency and no editorial office. */
export function mayBePerson(name: string, sites: readonly string[]): boolean {
  if (name.length > 50 || noPerson.test(name) || /[@/]|https?:/.test(name)) return false;
  if (name.split(' ').some((word) => sites.some((site) => nameKey(site) === nameKey(word)))) return false;
  // A blog may bear the name of the person who writes it.
  return !isSiteName(name, sites) || (looksLikePerson(name) && !ofPaper.test(name));
}

const ofPaper =
  /^(?:der|die|das|\p{L}+er)\s|(?:post|kurier|anzeiger|rundschau|blatt|bote|spiegel|stern|welt|merkur|echo|express|online)$/iu; // "Salzburger Woche"
const asides = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]|\S{1,80}@\S{1,80}/gu; // "(dpa)", "anna@blatt.example"
const label =
  /^(?:[^.!?:]{0,40}? )?(?:von|by|durch)(?=\s|:)[:\s]{0,3}|^(?:[\p{L} ,&/]{0,30}(?:autor(?:en|in|innen)?|text(?:e|en)?|interview|fotos?|redaktion|bericht|kommentar|geschrieben|verfasst|author|beitrag|protokoll|aufgezeichnet)(?:\(s\))?):\s{0,3}/iu; // "Von ", "Ein Kommentar von ", "Text: "
const time = /\s(?:am|vom|um|on|at)\s(?=\p{L}{0,10},?\s?\d).{0,1000}$/u; // " am 12. Mai 2009"
const partLabel = /^(?:von|by|text|fotos?|autor(?:in)?)(?:\s?:\s{0,3}|\s)/i; // "von Jo Wolf", after "und"
const longest = 1000; // characters in which bylines name all their persons
const labelOnly = /^(?:von|by|durch|author|autor(?:in|en)?|text|posted|published|geschrieben)$/i; // "von", in an element of its own
const divider = /\s{0,9}(?:[,;|\n•·»/]|\s[–—-]\s|\s(?:und|and|sowie|mit|in|aus)\s|\s?&\s)\s*/u; // "Anna Klein, Jo Wolf und …"
const ending = /[\s.:,*→]{1,10}$/u;
const word = String.raw`\p{Lu}[\p{L}’'.]{0,25}(?:-\p{L}[\p{L}’']{0,25}){0,2}`;
const fullName = new RegExp(String.raw`^${word}(?:\s(?:${nameParticle}\s){0,3}${word}){1,4}$`, 'u'); // "Anna-Lena von der Heide"
const noPerson = new RegExp(
  String.raw`(?<![\p{L}])(?:${[
    servingAgency,
    longAgencyName,
    noNameWord,
    'redaktion(?:en|steam|snetzwerk)|newsroom|newsdesk|ots|keystone|tass|bloomberg',
    '\\p{L}*zeitungen|\\p{L}*magazin|\\p{L}*blatt|presse\\p{L}*|medien\\p{L}*|tv|fernsehen|radio|rundfunk|podcast|blog|admin(?:istrator)?|webmaster|gast(?:beitrag|autor)?|desk',
    'kg|e\\.? ?v\\.?|ltd|inc|stiftung|bund|verband|ministerium|hochschule|partei|gesellschaft|kanzlei|behörde|polizei|amt|kooperation',
    'stand|datum|min(?:uten)?|lesezeit|kommentare?|aktualisiert|veröffentlicht|fotos|bilder|mehr|beiträge|alle|teilen|drucken|folgen|home|startseite|facebook|twitter|instagram|whatsapp|linkedin|xing|newsletter|uncategorized|allgemein',
    '\\p{L}*(?:redakteur|korrespondent|autor|journalist|reporter|chef|leiter|volont[äa]r|praktikant|herausgeber|kolumnist|mitarbeiter)(?:in|innen|en|s)?|ressort\\p{L}*|politik|wirtschaft|sport|kultur|lokales',
  ].join('|')})(?![\p{L}])|\.(?:de|com|at|ch|net|org|info|eu|li|lu|tv)$|\d{3}`,
  'iu',
);
