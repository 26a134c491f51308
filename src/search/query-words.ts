// What a question asks for, and how words and phrases are read from it and written again.
import { type TextWord, wordsInText } from '../german/words-in-text.ts';
import type { Days } from './query-days.ts';
import type { NameField } from './search-record.ts';

/** What is asked for; `text` is how it is written plainly, so that it is read as the same again. */
export type Operand =
  | { readonly kind: 'word'; readonly form: string; readonly isCapital: boolean; readonly text: string }
  | { readonly kind: 'phrase'; readonly forms: readonly string[]; readonly text: string }
  | { readonly kind: 'beginning'; readonly beginning: string }
  | { readonly kind: 'name'; readonly field: NameField; readonly forms: readonly string[]; readonly text: string }
  | ({ readonly kind: 'days' } & Days);

/** The phrase that a text is; none where it has no words. */
export function phraseIn(text: string) {
  const found = wordsInText(text);
  const forms = found.map(({ form }) => form);
  const plain = forms.join(' ');
  return forms.length === 0
    ? []
    : [{ kind: 'phrase', forms, text: isSame(wordsInText(plain), found) ? plain : text } as const];
}

/** What several words mean as a whole: the words in their order, or, where hyphens join them, one word. */
export function asWhole(text: string): readonly Operand[] {
  const apart = wordsOf(text);
  if (apart.length < 2) return apart;
  const joined = hyphened.test(text) ? wordsOf(text.replaceAll(hyphen, '')) : [];
  return [...phraseIn(text), ...(joined.length === 1 ? joined : [])];
}

const hyphen = /[-‐‑]/g;
const hyphened = /^[\p{L}\p{N}\p{M}]+(?:[-‐‑][\p{L}\p{N}\p{M}]+){1,3}$/u; // as many as the index joins

/** The words of a text, each for itself. */
export function wordsOf(text: string): readonly Operand[] {
  return wordsInText(text).map((word) => {
    const raw = text.slice(word.start, word.end);
    const first = raw.charAt(0);
    const isCapital = first !== first.toLowerCase();
    const plain = written({ form: word.form, isCapital });
    return { kind: 'word', form: word.form, isCapital, text: isSame(wordsInText(plain), [word]) ? plain : raw };
  });
}

/** Some letters stand for several, or have no capital: "½", "ᾈ". What is read from them is written only with them. */
function isSame(some: readonly TextWord[], others: readonly TextWord[]): boolean {
  return some.length === others.length && some.every(({ form }, index) => form === others[index]?.form);
}

/** A word as it is written: "Haus", "gehen". */
export function written({ form, isCapital }: { readonly form: string; readonly isCapital: boolean }): string {
  return isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}
