// The words of the names that an editor hides: no page may say that an article is about one of them.
import { type RegisterRules, registerKinds } from '../article/register-kind.ts';
import { spelledOut } from '../german/fold.ts';
import { wordsInText } from '../german/words-in-text.ts';

/** Says of a word in lower case whether it is one of a hidden name: "kessler", "kesslers", "kesslerprozess" of "Horst Kessler". */
export type IsHiddenWord = (word: string) => boolean;

const telling = 7; // letters of a name that hardly any other word begins with: "Braun", but not "Kessler", has "Braunkohle"

/** A name that is hidden in some articles only is hidden here for all: where it is shown, its register entry speaks for it. */
export function hiddenWords(rules: RegisterRules): IsHiddenWord {
  const words = new Set(hiddenNames(rules).flatMap(wordsOf));
  if (words.size === 0) return () => false;
  const beginnings = [...words].filter((word) => word.length >= telling);
  return (word) => {
    const spelled = spelledOut(word);
    const isGenitive = genitives.some(
      (ending) => spelled.endsWith(ending) && words.has(spelled.slice(0, -ending.length)),
    );
    return words.has(spelled) || isGenitive || beginnings.some((beginning) => spelled.startsWith(beginning));
  };
}

/** All names that an editor hides. */
export function hiddenNames(rules: RegisterRules): readonly string[] {
  const hidden = registerKinds.flatMap((kind) => rules[kind].filter(({ isHidden }) => isHidden));
  return hidden.flatMap(({ name, also }) => [name, ...also]);
}

function wordsOf(name: string): readonly string[] {
  return wordsInText(name).map(({ form }) => spelledOut(form));
}

const genitives = ['s', 'es', 'ens'];
