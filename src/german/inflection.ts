// Tells how near two words of one stem are: forms of one word, or only alike.
import { folded, spelledOut } from './fold.ts';
import { regularised } from './irregular.ts';
import { lemmaOf } from './stem.ts';

/**
 * How near a form is to the one that was asked for, both comparable and of one stem: 1 the same, above .9 another
 * spelling, down to .6 another form of the word, 0 probably another word. Nouns have other endings than the rest.
 */
export function nearness(asked: string, form: string, areNouns: boolean): number {
  if (asked === form) return 1;
  const [one, other] = [folded(asked), folded(form)];
  if (one === other) return spelledOut(asked) === spelledOut(form) ? 0.95 : bareVowelNearness(asked);
  const [first, second] = areNouns ? [regularised(one), regularised(other)] : [lemmaOf(asked), lemmaOf(form)];
  if (first === second) return otherForm;
  const near = pairNearness(first, second, areNouns ? endingsOfNouns : endingsOfOthers);
  return first === one && second === other ? near : Math.min(otherForm, near);
}

const [ownForm, otherForm, otherWord] = [0.8, 0.7, 0.25];

/** Who writes "Grosse" may mean "Größe"; who writes "Röte" does not mean "Rote". */
function bareVowelNearness(asked: string): number {
  return /[äöüß]/.test(asked) ? 0.5 : 0.9;
}

function pairNearness(one: string, other: string, paradigms: readonly ReadonlySet<string>[]): number {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common++;
  for (let length = common; length >= Math.max(2, common - 2); length--) {
    const pair = [one.slice(length), other.slice(length)];
    const stem = one.slice(0, length);
    const isPossible = (ending: string) => !needsLiquid.test(ending) || liquid.test(stem);
    const isParadigm = paradigms.some((endings) => pair.every((ending) => endings.has(ending) && isPossible(ending)));
    if (isParadigm) return pair.includes('') ? ownForm : otherForm;
    if (!/[en]/.test(one[length - 1] ?? '')) break;
  }
  return otherWord;
}

const needsLiquid = /^n[de]?$/; // "wander-n", "Auge-n", but no "wei-n"
const liquid = /[elr]$/;

const setsOf = (lists: readonly string[]): readonly ReadonlySet<string>[] =>
  lists.map((list) => new Set(list.split(' ')));
const fromLatin = 'um ums a en us as i e ien'; // with nothing before the first space: the bare stem
const endingsOfNouns = setsOf([
  ' e es s en n em er ern ers ens ns', // with those of "Beamter"
  ' se ses sen', // "Verhältnis"
  ' nen', // "Lehrerin"
  fromLatin,
]);
const endingsOfOthers = setsOf([
  ' e st est t et en n te test ten tet ete eten end ende enden ender endes endem ter tes tem ne nd',
  ' e en em er es n m r s ere eren erer eres erem ste sten ster stes stem este esten ester estes estem re ren rer',
  ...[' e es s en n er ern ens', ' se ses sen', ' nen', fromLatin],
]);
