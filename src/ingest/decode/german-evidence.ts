// Weighs how well a text reads as German: every character beyond ASCII speaks for it or against it by its place.
import { codePages } from './code-pages.ts';

/** The sum over the characters beyond ASCII, thousands of them at most; above 0 where the text reads well. */
export function germanEvidence(text: string): number {
  let sum = 0;
  let weighed = 0;
  for (const { 0: character, index } of text.matchAll(notAscii)) {
    sum += weigh({
      character,
      before: text.slice(Math.max(0, index - 2), index),
      after: text.slice(index + character.length, index + character.length + 2),
    });
    if (++weighed === enough) break;
  }
  return sum;
}

const notAscii = /\P{ASCII}/gu;
const enough = 3000; // characters: more prove nothing more

/** A character, and at most two code units on each side of it. */
interface Place {
  readonly character: string;
  readonly before: string;
  readonly after: string;
}

const [certain, likely, possible, odd, wrong, impossible] = [3, 2, 0.5, -1, -3, -5] as const;

function weigh(place: Place): number {
  const weight = weightOf.get(place.character) ?? findWeight(place.character);
  const weighed = weight(place);
  return weighed === wrong && smallBefore.test(place.before) && smallAfter.test(place.after) ? impossible : weighed;
}

function findWeight(character: string): Weight {
  return weights.find(({ characters }) => characters.test(character))?.weight ?? symbol;
}

type Weight = (place: Place) => number;

const weights: readonly { readonly characters: RegExp; readonly weight: Weight }[] = [
  { characters: /[äöü]/, weight: smallUmlaut },
  { characters: /ß/, weight: sharpS },
  { characters: /[ÄÖÜ]/, weight: capitalUmlaut },
  { characters: /[„‚]/, weight: openingQuote },
  { characters: /’/, weight: apostrophe },
  { characters: /[“”‘‹›«»]/, weight: quote },
  { characters: /[–—]/, weight: dash },
  { characters: /[…•·\u{a0}]/u, weight: between },
  { characters: /[€£]/, weight: currency },
  { characters: /[§]/, weight: paragraphSign },
  { characters: /[°²³½¼¾©®™×´]/, weight: afterWordOrNumber },
  { characters: /\u{ad}/u, weight: softHyphen },
  { characters: /[éèêëáàâãåçñíîïóôøæœšžúčćłýìòùû]/, weight: foreignSmall },
  { characters: /\p{Lu}/u, weight: foreignCapital },
  { characters: /\p{Cc}/u, weight: () => impossible },
];

/** For the characters of the old encodings, looked up beforehand. */
const weightOf: ReadonlyMap<string, Weight> = new Map(
  codePages.flatMap(({ upperHalf }) => upperHalf.map((character) => [character, findWeight(character)] as const)),
);

const letterBefore = /\p{L}$/u;
const smallBefore = /\p{Ll}$/u;
const capitalBefore = /\p{Lu}$/u;
const letterAfter = /^\p{L}/u;
const smallAfter = /^\p{Ll}/u;
const capitalAfter = /^\p{Lu}/u;
const gapBefore = /(?:^|[\s\u{a0}("'„“‚‘»«›‹/[–—-])$/u; // in front of a word
const gapAfter = /^(?:$|[\s\u{a0})"'“”‘’«»›‹/\].,;:!?–—…-])/u; // behind a word

function smallUmlaut(place: Place): number {
  const { before, after } = place;
  if (letterBefore.test(before)) {
    if (capitalBefore.test(before) && capitalAfter.test(after)) return wrong;
    return /[aouäöü]$/.test(before) ? possible : certain; // "aö" is no German
  }
  return gapBefore.test(before) && smallAfter.test(after) ? wordStart(place) : odd;
}

/** "Über", "ähnlich", "öffentlich", but no word in "Üf…" or "öb…" */
function wordStart({ character, after }: Place): number {
  return germanStart.test(character + after) ? certain : possible;
}

const germanStart = /^(?:[äÄ][^aeioäöübfvwjxy]|[öÖ][^aeiouäöübpmxy]|[üÜ][bpz])/u;

function sharpS({ before, after }: Place): number {
  return /[aeiouyäöüAEIOUÄÖÜ]$/.test(before) && !/^[ßäöü]{2}/.test(after) ? certain : wrong;
}

function capitalUmlaut(place: Place): number {
  const { before, after } = place;
  if (smallBefore.test(before)) return wrong;
  if (gapBefore.test(before) && smallAfter.test(after)) return wordStart(place);
  return capitalBefore.test(before) || capitalAfter.test(after) ? likely : odd;
}

function openingQuote({ before, after }: Place): number {
  return gapBefore.test(before) && /^[\p{L}\p{N}‚…([]/u.test(after) ? certain : wrong;
}

function apostrophe(place: Place): number {
  return letterBefore.test(place.before) && letterAfter.test(place.after) ? likely : quote(place);
}

function quote({ before, after }: Place): number {
  if (letterBefore.test(before) && letterAfter.test(after)) return odd;
  return gapBefore.test(before) !== gapAfter.test(after) || gapBefore.test(before) ? likely : odd;
}

function dash({ before, after }: Place): number {
  if (/\s$/.test(before) && /^(?:$|\s)/.test(after)) return certain;
  if (/^$/.test(before) && /^\s/.test(after)) return likely;
  return /\d$/.test(before) && /^\d/.test(after) ? likely : odd;
}

function between({ before, after }: Place): number {
  return letterBefore.test(before) && letterAfter.test(after) ? wrong : possible;
}

function currency({ before, after }: Place): number {
  if (/\d[\s\u{a0}]?$/u.test(before) || /^[\s\u{a0}]?\d/u.test(after)) return certain;
  if (letterBefore.test(before) || letterAfter.test(after)) return wrong;
  return /\s$/.test(before) && gapAfter.test(after) ? likely : odd;
}

function paragraphSign({ before, after }: Place): number {
  return !letterBefore.test(before) && /^[\s\u{a0}\d§]/u.test(after) ? likely : wrong;
}

function afterWordOrNumber({ before, after }: Place): number {
  if (letterBefore.test(before) && letterAfter.test(after)) return wrong;
  return /[\p{L}\p{N}\s]$/u.test(before) && !letterAfter.test(after) ? possible : odd;
}

function softHyphen({ before, after }: Place): number {
  return letterBefore.test(before) && letterAfter.test(after) ? possible : wrong;
}

function foreignSmall({ before, after }: Place): number {
  if (smallBefore.test(before) || (letterBefore.test(before) && smallAfter.test(after))) return possible;
  if (capitalBefore.test(before)) return capitalAfter.test(after) ? wrong : possible;
  return gapBefore.test(before) && smallAfter.test(after) ? 0 : odd - 1;
}

function foreignCapital({ before, after }: Place): number {
  if (smallBefore.test(before) || (capitalBefore.test(before) && smallAfter.test(after))) return wrong;
  if (gapBefore.test(before) && smallAfter.test(after)) return 0;
  return capitalBefore.test(before) || capitalAfter.test(after) ? 0 : odd - 1;
}

function symbol({ before, after }: Place): number {
  if (letterBefore.test(before) && letterAfter.test(after)) return wrong;
  return letterBefore.test(before) || letterAfter.test(after) ? -2 : odd;
}
