// Gives each mention the full name that it stands for, without the ending of the genitive.
import { baseForms } from './base-form.ts';
import { calmSpellings } from './calm-capitals.ts';
import { familyNameInFront } from './east-asian-names.ts';
import type { Lexicon } from './lexicon.ts';
import { formOf, type Mention, type NameMention } from './mention.ts';
import { nominativeOf, usualName } from './nominative.ts';
import { townName } from './town-names.ts';

/** "Wladimir Putin … Putins" → "Wladimir Putin" for both. Two persons with one family name stay apart from it. */
export function withFullNames(text: string, mentions: readonly Mention[], lexicon: Lexicon): readonly NameMention[] {
  const found = mentions.map((mention) => formOf(text, mention));
  // A person's family name is a form of the text as well: "Selenskyj" beside "Wolodymyr Selenskyj".
  const forms = new Set([...found, ...found.map(lastWord), ...found.flatMap((form) => familyNameInFront(form) ?? [])]);
  const calm = calmSpellings(text, lexicon);
  const baseForm = baseForms(text, mentions, forms, lexicon);
  const based = mentions.map((mention) => ({ ...mention, name: nameOf(mention) }));
  const persons = valuesByKey(
    based.flatMap(({ type, name }) => (type === 'PER' && name.includes(' ') ? shortNames(name) : [])),
  );
  // "Halle" of a text that has "Halle (Saale)".
  const towns = valuesByKey(
    based
      .flatMap(({ type, name }) => (type === 'LOC' ? (townName(name, lexicon) ?? []) : []))
      .map(({ town, name }) => [town, name] as const),
  );
  return based.map((mention) => {
    if (mention.type === 'LOC') return { ...mention, name: onlyOne(towns.get(mention.name) ?? []) ?? mention.name };
    // "Von der Leyen" at the beginning of a sentence.
    const small = mention.name.charAt(0).toLowerCase() + mention.name.slice(1);
    const full = [...(persons.get(mention.name) ?? []), ...(persons.get(small) ?? [])];
    return mention.type === 'PER' ? { ...mention, name: onlyOne(full) ?? mention.name } : mention;
  });

  function nameOf(mention: Mention): string {
    const form = calm(formOf(text, mention), mention.type);
    if (mention.type === 'PER') return baseForm(mention, form);
    const town = mention.type === 'LOC' ? townName(form, lexicon)?.name : undefined;
    return town ?? usualName(nominativeOf(form, lexicon) ?? baseForm(mention, form));
  }
}

/** By which else a person is called, each with the full name: "Merkel"; "Xi" of "Xi Jinping". */
function shortNames(name: string): readonly (readonly [short: string, name: string])[] {
  const words = name.split(' ');
  const behind = words.slice(1).slice(-mostWords);
  const ends = behind.map((_, index) => behind.slice(index).join(' '));
  return [...ends, ...[familyNameInFront(name) ?? []].flat()].map((short) => [short, name]);
}

const mostWords = 20; // of a name

function valuesByKey(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const [key, value] of pairs) values.set(key, (values.get(key) ?? new Set<string>()).add(value));
  return values;
}

/** What all of some names are, if they are one. */
function onlyOne(names: Iterable<string>): string | undefined {
  const different = new Set(names);
  return different.size === 1 ? [...different][0] : undefined;
}

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}
