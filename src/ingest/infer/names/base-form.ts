// Takes the ending of the genitive from names: "Russlands" → "Russland", but "Dafne Schippers" stays what it is.
import { caseShown, isBeforeNoun } from './genitives.ts';
import { isInLists, type Lexicon } from './lexicon.ts';
import { formOf, type Mention } from './mention.ts';
import { wordBefore } from './words-before.ts';

/** Of a mention, and the form to take for it: that in the text, or as lists have it. */
export type BaseForm = (mention: Mention, form: string) => string;

/** `forms` are the names of the text and parts of them by which it names the same: "Selenskyj". */
export function baseForms(
  text: string,
  mentions: readonly Mention[],
  forms: ReadonlySet<string>,
  lexicon: Lexicon,
): BaseForm {
  const full = mentions.filter((mention) => mention.type === 'PER' && genitiveInFull.test(formOf(text, mention)));
  const shown = full.map((person) => ({ form: formOf(text, person), as: caseShown(text, person, lexicon) }));
  const nominatives = withFamilyNames(shown.filter(({ as }) => as === 'nominative'));
  const genitives = withFamilyNames(shown.filter(({ as }) => as === 'genitive'));
  return (mention, form) => {
    const bare = form.replace(/['’]s?$/u, '');
    if (bare !== form || !genitive.test(form)) return bare;
    const nominative = form.slice(0, -1);
    if (forms.has(nominative)) return nominative;
    return isGenitive(mention, form, nominative) ? nominative : form;
  };

  function isGenitive(mention: Mention, form: string, nominative: string): boolean {
    if (mention.type !== 'PER') {
      if (form.includes(' ') && lexicon.listsWith(nominative) !== 0) return lexicon.listsWith(form) === 0;
      return (!form.includes(' ') || isOwner(mention)) && isByLists(form, nominative);
    }
    if (isInLists(lastWord(form), ['first names', 'family names'], lexicon)) return false;
    if (nominatives.has(form)) return false;
    return (genitives.has(form) && lastWord(form).length > 3) || isByLists(form, nominative);
  }

  /** "Bayern Münchens Stürmer", "des Wiener Landtags"; but "Würzburger Kickers". */
  function isOwner(mention: Mention): boolean {
    return genitiveArticle.test(wordBefore(text.slice(0, mention.start))) || isBeforeNoun(text, mention);
  }

  /** Lists have it, or its last word, without the -s only. */
  function isByLists(form: string, nominative: string): boolean {
    const last = lastWord(form);
    if (lexicon.listsWith(form) !== 0 || lexicon.listsWith(last) !== 0) return false;
    return last.length > 4 && (forms.has(lastWord(nominative)) || lexicon.listsWith(lastWord(nominative)) !== 0);
  }
}

/** A person is called by the last word too. */
function withFamilyNames(names: readonly { readonly form: string }[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ form }) => [form, lastWord(form)]));
}

const genitiveArticle = /^(?:des|eines|dieses|jenes|(?:[mds]ein|ihr|unser)es)$/iu;
const genitiveInFull = /^[^ ]* .*[^sxzß]s$/u;
const genitive = /[^sxzß]s$/u; // "Putins"; but no "Paris’"

function lastWord(form: string): string {
  return form.slice(form.lastIndexOf(' ') + 1);
}
