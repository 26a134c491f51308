// Names in capitals, as datelines and headlines have them, in the spelling that they have elsewhere: "BERLIN" is "Berlin".
import type { Lexicon } from './lexicon.ts';
import { isPartOfWord, type NameType } from './mention.ts';
import { type WordPlaces, wordPlaces } from './word-places.ts';

/** As the text writes the name elsewhere, or a place as a list has it; what has no other spelling stays. */
export function calmSpellings(text: string, lexicon: Lexicon): (form: string, type: NameType) => string {
  let known: Spellings | undefined;
  return (form, type) => {
    if (form.length < 4 || form !== form.toUpperCase()) return form;
    known ??= spellingsIn(text);
    return known(form) ?? (type === 'LOC' ? listedSpelling(form, lexicon) : undefined) ?? form;
  };
}

type Spellings = (form: string) => string | undefined;

/** The text is looked through once, and each form looked up once: a text may be nothing but names in capitals. */
function spellingsIn(text: string): Spellings {
  const small = text.toLowerCase();
  // Some few letters are more than one as small ones; then the offsets say nothing.
  if (small.length !== text.length) return () => undefined;
  const places = wordPlaces(small, run);
  const found = new Map<string, string | undefined>();
  return (form) => {
    if (!found.has(form)) found.set(form, spellingOf(form.toLowerCase(), text, small, places));
    return found.get(form);
  };
}

/** `name` and `small` are in small letters. */
function spellingOf(name: string, text: string, small: string, places: WordPlaces): string | undefined {
  for (const start of places(name)) {
    const end = start + name.length;
    const found = text.slice(start, end);
    const isWhole = !isPartOfWord(text[start - 1]) && !isPartOfWord(text[end]);
    const isFound = isWhole && small.startsWith(name, start);
    if (isFound && found !== found.toUpperCase() && eachWithCapital.test(found)) return found;
  }
  return undefined;
}

const run = /[\p{L}\p{N}]+/gu; // as isPartOfWord has it
const eachWithCapital = /^\p{Lu}\S*(?: (?:\p{Lu}|am |an |auf |bei |de[rmn]? |im |in |ob |unter |und |vo[nr] )\S*)*$/u;

function listedSpelling(form: string, lexicon: Lexicon): string | undefined {
  const calm = form
    .toLowerCase()
    .replace(/(?<!\p{L})(?!(?:am|an|auf|bei|der|im|in|ob|unter|vor) )\p{L}/gu, (letter) => letter.toUpperCase());
  return lexicon.listsWith(calm) === 0 ? undefined : calm;
}
