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
  const persons = new Set(
    based.filter(({ type, name }) => type === 'PER' && name.includes(' ')).map(({ name }) => name),
  );
  const towns = based.flatMap(({ type, name }) => (type === 'LOC' ? (townName(name, lexicon) ?? []) : []));
  return based.map((mention) => {
    if (mention.type === 'LOC') return { ...mention, name: onlyOne(fullTowns(mention.name)) ?? mention.name };
    // "Von der Leyen" at the beginning of a sentence.
    const small = mention.name.charAt(0).toLowerCase() + mention.name.slice(1);
    const full = [...persons].filter(
      (person) =>
        person.endsWith(` ${mention.name}`) ||
        person.endsWith(` ${small}`) ||
        familyNameInFront(person) === mention.name,
    );
    return mention.type === 'PER' ? { ...mention, name: onlyOne(full) ?? mention.name } : mention;
  });

  /** "Halle" of a text that has "Halle (Saale)". */
  function fullTowns(short: string): readonly string[] {
    return towns.filter(({ town }) => town === short).map(({ name }) => name);
  }

  function nameOf(mention: Mention): string {
    const form = calm(formOf(text, mention), mention.type);
    if (mention.type === 'PER') return baseForm(mention, form);
    const town = mention.type === 'LOC' ? townName(form, lexicon)?.name : undefined;
    return town ?? usualName(nominativeOf(form, lexicon) ?? baseForm(mention, form));
  }
}

/** What all of some names are, if they are one. */
function onlyOne(names: readonly string[]): string | undefined {
  const different = new Set(names);
  return different.size === 1 ? names[0] : undefined;
}

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}
