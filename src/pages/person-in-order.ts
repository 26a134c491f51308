// How persons stand in an alphabetical register: "Putin, Wladimir", "Leyen, Ursula von der", "Franziskus (Papst)".
import { hasFamilyFirst } from '../german/standing-names.ts';

/**
 * Family name first, as German catalogues have it (RDA, appendix F; RAK-WB): small words like "von", "van" and "de" go
 * behind; an article, or one that is one word with a preposition, begins the family name ("vom Ende"), and so does whatever
 * is written with a capital ("Van Rompuy"). Names of East Asia stand in that order already. What is no name of a person's
 * stays as it is.
 */
export function personInOrder(name: string): string {
  const { plain, remark } = withoutRemark(name.trim());
  const title = titles.exec(plain)?.[0];
  const ordered = ordinaryName(title === undefined ? plain : plain.slice(title.length));
  if (ordered === undefined) return name;
  return [ordered, ...(title === undefined ? [] : [`(${title.trim()})`]), ...remark].join(' ');
}

const titles =
  /^(?:Papst|Gegenpapst|Kaiser(?:in)?|König(?:in)?|Zar(?:in)?|Kron(?:prinz|prinzessin)|Prinz(?:essin)?|Erzherzog(?:in)?|Großherzog(?:in)?|Herzog(?:in)?|Sultan|Emir|Scheich|Ajatollah|Kardinal|Erzbischof|Bischof|Pater|Schwester|Mutter) (?=\p{Lu})/u;
const remark = / \([^()]+\)$/; // "Anna Berger (Autorin)"
const namePart = /^\p{Lu}[\p{L}.'’-]*$/u;
const shortName = /^\p{Lu}{2,}$/u; // "APA"
const ordinal = /^[IVX]+\.$/; // "Johannes Paul II."
const generation = /^(?:[Jj](?:r|un)|[Ss](?:r|en))\.?$/; // "King Jr."
const noPerson = /^(?:Redaktion|Agentur|Ressort|Die|Der|Das|Unser\p{L}*|Eigene\p{L}*)$/u;
/** Small words that go behind the family name. */
const goesBehind = /^(?:von|van|zu|und|der|den|dem|de|del|della|di|da|do|dos|das|ten|ter|af|av|y|e|la|las|los)$/;
/** Small words with which a family name begins, if they come first. */
const beginsName = /^(?:vom|zum|zur|am|im|le|la|du|des|el|al|bin|ibn|ben)$/;
const capitalPrefix =
  /^(?:Von|Van|Vom|Zum|Zur|Am|Im|De|Del|Della|Di|Da|Du|Des|Le|La|El|Al|Bin|Ibn|Ben|Den|Der|Ter|Ten|O)$/;
const arabic = /^(?<article>(?:al|el|as|asch|ad|an|ar|at|az)-)(?<family>\p{Lu}.*)$/u; // "al-Assad"

/** Undefined for what has no family name: "dpa", "Redaktion Wien", "Franziskus" without a title stays so as well. */
function ordinaryName(plain: string): string | undefined {
  const words = plain.split(/\s+/);
  if (words.length === 1) return namePart.test(plain) ? plain : undefined;
  if (words.length > 8 || noPerson.test(words[0] ?? '') || words.some((word) => shortName.test(word))) return undefined;
  if (!words.every(isPartOfName)) return undefined;
  if (ordinal.test(words.at(-1) ?? '') || hasFamilyFirst(plain)) return plain;
  const suffix = words.length > 2 && generation.test(words.at(-1) ?? '') ? words.slice(-1) : [];
  return inOrder(suffix.length === 0 ? words : words.slice(0, -1), suffix);
}

function isPartOfName(word: string): boolean {
  return [namePart, goesBehind, beginsName, arabic, generation, ordinal].some((form) => form.test(word));
}

/** "Ursula von der Leyen" → given "Ursula", small words "von der", family "Leyen". */
function inOrder(words: readonly string[], suffix: readonly string[]): string {
  const isSmall = (word: string) => goesBehind.test(word) || beginsName.test(word);
  const firstSmall = words.findIndex(isSmall);
  const lastSmall = words.findLastIndex(isSmall);
  if (firstSmall < 0 || lastSmall === words.length - 1) return withPrefix(words, suffix);
  const small = words.slice(firstSmall, lastSmall + 1);
  const family = words.slice(lastSmall + 1);
  const given = words.slice(0, firstSmall);
  return beginsName.test(small[0] ?? '')
    ? joined([...small, ...family], [...given, ...suffix])
    : joined(family, [...given, ...suffix, ...small]);
}

/** "Luigi Di Maio" → "Di Maio, Luigi", "Baschar al-Assad" → "Assad, Baschar al-" */
function withPrefix(words: readonly string[], suffix: readonly string[]): string {
  const last = words.length - 1;
  const { article, family } = arabic.exec(words[last] ?? '')?.groups ?? {};
  if (article !== undefined && family !== undefined)
    return joined([family], [...words.slice(0, last), ...suffix, article]);
  const firstPrefix = words.findIndex((word, place) => place > 0 && place < last && capitalPrefix.test(word));
  const start = firstPrefix < 0 ? last : firstPrefix;
  return joined(words.slice(start), [...words.slice(0, start), ...suffix]);
}

function joined(family: readonly string[], behind: readonly string[]): string {
  return behind.length === 0 ? family.join(' ') : `${family.join(' ')}, ${behind.join(' ')}`;
}

function withoutRemark(name: string): { readonly plain: string; readonly remark: readonly string[] } {
  const found = remark.exec(name)?.[0];
  return found === undefined
    ? { plain: name, remark: [] }
    : { plain: name.slice(0, -found.length), remark: [found.trim()] };
}
