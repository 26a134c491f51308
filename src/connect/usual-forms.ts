// Says words as one looks them up: "Tore" for "Toren", "Haushalt" for "Haushalts".
import type { WordForms } from './forms.ts';
import type { WordTerms } from './terms.ts';

const endings = ['n', 's', 'es']; // of the dative and the genitive: "Baden" is no "Bad"
const timesAsFrequent = 2;

/** Gives the word itself unless the archive has one without such an ending twice as often, and both are one term. */
export function usualForms(forms: WordForms, terms: WordTerms): (written: string) => string {
  const countOf = (form: number | undefined) => (form === undefined ? 0 : (forms.counts[form] ?? 0));
  return (written) => {
    const form = forms.formFor(written);
    const term = form === undefined ? undefined : terms.termOf(form);
    if (term === undefined) return written;
    let usual = { word: written, count: timesAsFrequent * countOf(form) - 1 };
    for (const ending of endings) {
      if (!written.endsWith(ending)) continue;
      const word = written.slice(0, -ending.length);
      const other = forms.formFor(word);
      const count = countOf(other);
      if (other !== undefined && terms.termOf(other) === term && count > usual.count) usual = { word, count };
    }
    return usual.word;
  };
}
