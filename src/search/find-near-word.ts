// Finds what is meant by a word that no article has: two words apart, a compound taken apart, or a mistyped word.

import { folded, spelledOut } from '../german/fold.ts';
import { links } from '../german/rests-of-word.ts';
import { stemOf } from '../german/stem.ts';
import { stopWords } from '../german/stop-words.ts';
import type { CountedForm } from './dictionary.ts';
import { findWord, formsOf, matchOf, sureForms, type WordInArticle, type WordMatch } from './find-word.ts';
import { shortestMistyped } from './index-start.ts';
import type { WordIndex } from './open-index.ts';
import type { AskedWord } from './weigh-forms.ts';

const shortestPart = 3; // letters

/** Two neighbours as one word, "Blut", "Spende" → "Blutspende", where there is such a word. */
export async function findJoined(first: AskedWord, second: AskedWord, index: WordIndex): Promise<readonly WordMatch[]> {
  const isShort = first.form.length < shortestPart || second.form.length < shortestPart;
  if (isShort || stopWords.has(first.form) || stopWords.has(second.form)) return [];
  const firstParts = [
    ...links.map((link) => first.form + link),
    ...(/.{3}e$/.test(first.form) ? [first.form.slice(0, -1)] : []),
  ]; // "Endspiel"
  const compounds = firstParts.map((part) => ({ form: part + second.form, isCapital: true }));
  const forms = await Promise.all(compounds.map((compound) => formsOf(compound, index)));
  const found = compounds.filter((_, number) => (forms[number]?.length ?? 0) > 0);
  return Promise.all(found.map((compound) => findWord(compound, index)));
}

const farthest = 4; // words between the head and its modifier: "Abbau der alten Schulden"
const takenApart = 0.5;

/** "Schuldenabbau" → articles with "Abbau der Schulden" or "Schulden-Abbau". */
export async function findTakenApart({ form }: AskedWord, index: WordIndex): Promise<WordMatch> {
  const pairs = await cutsOf(form, index);
  const matches = await Promise.all(pairs.map((pair) => pairMatch(pair, index)));
  return matches.find((match) => match.size > 0) ?? new Map();
}

type Pair = readonly [modifier: string, head: string];

/** Ways to read a word as two that the archive has, modifier and head, that with the longest first part first. */
export async function cutsOf(form: string, index: WordIndex): Promise<readonly Pair[]> {
  if (form.length < 2 * shortestPart) return [];
  const candidates = Array.from({ length: form.length - 2 * shortestPart + 1 }, (_, at) => at + shortestPart).reverse();
  const modifiers = await Promise.all(candidates.map((end) => modifierOf(form.slice(0, end), index)));
  const pairs = candidates.flatMap((end, number) => {
    const modifier = modifiers[number];
    if (modifier === undefined) return [];
    const rests = links.filter((link) => form.startsWith(link, end)).map((link) => form.slice(end + link.length));
    return rests.filter((rest) => rest.length >= shortestPart).map((rest): Pair => [modifier, rest]);
  });
  const heads = await Promise.all(pairs.map(([, head]) => hasWord(head, index)));
  return pairs.filter((_, number) => heads[number]);
}

/** "schul" stands for "schule". */
async function modifierOf(text: string, index: WordIndex): Promise<string | undefined> {
  if (stopWords.has(text)) return undefined;
  if (await hasWord(text, index)) return text;
  return text.length > shortestPart && (await hasWord(`${text}e`, index)) ? `${text}e` : undefined;
}

async function hasWord(form: string, index: WordIndex): Promise<boolean> {
  return (await formsOf({ form, isCapital: true }, index)).some(({ weight }) => weight >= 0.5);
}

async function pairMatch(pair: Pair, index: WordIndex): Promise<WordMatch> {
  const [modifiers, heads] = await Promise.all(pair.map((form) => findWord({ form, isCapital: true }, index)));
  const found = new Map<number, WordInArticle>();
  for (const [document, modifier] of modifiers ?? []) {
    const head = heads?.get(document);
    const distance = head === undefined ? Number.POSITIVE_INFINITY : distanceOf(modifier.positions, head.positions);
    if (head === undefined || distance > farthest) continue;
    const positions = [...modifier.positions, ...head.positions];
    found.set(document, { ...head, weight: takenApart, frequency: 1 + 2 / (1 + distance), positions });
  }
  return found;
}

/** The modifier directly in front of its head, or a few words behind it. */
function distanceOf(modifiers: readonly number[], heads: readonly number[]): number {
  const distances = modifiers.flatMap((modifier) =>
    heads.map((head) => (head === modifier + 1 ? 1 : head < modifier ? modifier - head : Number.POSITIVE_INFINITY)),
  );
  return Math.min(...distances);
}

const mostCorrections = 3;
const corrected = 0.6;

/**
 * The words of the archive that differ in one letter, the most frequent first. A noun is taken for another noun; a word of
 * another kind only where it is so long that it hardly is like it by chance.
 */
export async function correctionsOf({ form, isCapital }: AskedWord, index: WordIndex): Promise<readonly AskedWord[]> {
  if (form.length < shortestMistyped || /\P{L}/u.test(form)) return [];
  const half = Math.floor(form.length / 2);
  // One edit leaves the first half as it is, or all behind the letter that follows it, where letters change places.
  const [beginning, end] = [folded(form.slice(0, half)), form.slice(half + 1)];
  const [families, ending] = await Promise.all([index.familiesWith(beginning), index.formsWith(end)]);
  const forms = new Set([...families.flatMap((family) => family.forms.map((one) => one.form)), ...ending]);
  const near = [...forms].filter((other) => isOneEditAway(form, other));
  const known = (await Promise.all(near.map((other) => entryOf(other, index)))).flat();
  known.sort((one, other) => other.documents - one.documents || (one.form < other.form ? -1 : 1));
  const nouns = known.filter(({ isNoun }) => isNoun);
  const alike = !isCapital || (nouns.length === 0 && form.length >= shortestOfAnyKind) ? known : nouns;
  return alike.slice(0, mostCorrections).map((entry) => ({ form: entry.form, isCapital: entry.isNoun }));
}

const shortestOfAnyKind = 7; // letters

async function entryOf(form: string, index: WordIndex): Promise<readonly CountedForm[]> {
  const family = await index.family(stemOf(form));
  return family?.forms.filter((one) => one.form === form) ?? [];
}

/** Only forms of the words themselves: one guess is enough. */
export async function findCorrected(corrections: readonly AskedWord[], index: WordIndex): Promise<WordMatch> {
  const families = await Promise.all(corrections.map((word) => index.family(stemOf(word.form))));
  const forms = corrections.flatMap((word, number) => {
    const family = families[number];
    return family === undefined ? [] : sureForms(word, family);
  });
  const found = await matchOf(forms, index);
  return new Map(
    [...found].map(([document, one]) => [
      document,
      { ...one, weight: one.weight * corrected, frequency: one.frequency * corrected },
    ]),
  );
}

/** One letter wrong, missing, too many, or two in the wrong order; the first one is right, or has changed places. */
export function isOneEditAway(one: string, other: string): boolean {
  const isStartRight = one[0] === other[0] || (one[0] === other[1] && one[1] === other[0]);
  return isStartRight && (areNear(one, other) || areNear(spelledOut(one), spelledOut(other)));
}

function areNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  const [rest, otherRest] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (rest.length <= 1 && otherRest.length <= 1) return true;
  return rest.length === 2 && otherRest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0];
}
