// Names in capitals, as datelines and headlines have them, in the spelling that they have elsewhere: "BERLIN" is "Berlin".
import type { Lexicon } from './lexicon.ts';
import { isPartOfWord, type NameType } from './mention.ts';

/** As the text writes the name elsewhere, or a place as a list has it; what has no other spelling stays. */
export function calmSpellings(text: string, lexicon: Lexicon): (form: string, type: NameType) => string {
  let small: string | undefined;
  return (form, type) => {
    if (form.length < 4 || form !== form.toUpperCase()) return form;
    small ??= text.toLowerCase();
    return spellingIn(text, small, form) ?? (type === 'LOC' ? listedSpelling(form, lexicon) : undefined) ?? form;
  };
}

/** `small` is the text in small letters, which some few letters make longer; then its offsets say nothing. */
function spellingIn(text: string, small: string, form: string): string | undefined {
  if (small.length !== text.length) return undefined;
  const name = form.toLowerCase();
  for (let start = small.indexOf(name); start >= 0; start = small.indexOf(name, start + name.length)) {
    const end = start + name.length;
    const found = text.slice(start, end);
    const isWhole = !isPartOfWord(text[start - 1]) && !isPartOfWord(text[end]);
    if (isWhole && found !== found.toUpperCase() && eachWithCapital.test(found)) return found;
  }
  return undefined;
}

const eachWithCapital = /^\p{Lu}\S*(?: (?:\p{Lu}|am |an |auf |bei |de[rmn]? |im |in |ob |unter |und |vo[nr] )\S*)*$/u;

function listedSpelling(form: string, lexicon: Lexicon): string | undefined {
  const calm = form
    .toLowerCase()
    .replace(/(?<!\p{L})(?!(?:am|an|auf|bei|der|im|in|ob|unter|vor) )\p{L}/gu, (letter) => letter.toUpperCase());
  return lexicon.listsWith(calm) === 0 ? undefined : calm;
}
