// Tells what a part between commas is to its sentence.
import { attributionEnd, isAttribution } from './attribution.ts';
import { closingVerbIndex, finiteVerbIndex, isHelper } from './verbs.ts';
import {
  adverbialConjunctions,
  bare,
  complementOpeners,
  isLowerCase,
  prepositions,
  relativePronouns,
} from './words.ts';

type Words = readonly string[];

/** Whether a clause can do without a part: who says so, a relative clause, a reason, a purpose. */
export function isDispensable(part: Words): boolean {
  const [first = '', second = ''] = part;
  if (isAttribution(part) || isZufolge(part)) return true;
  if (complementOpeners.has(first) && first !== 'wie') return relativePronouns.has(first) && endsInVerb(part);
  if (first === 'so' && second === 'dass') return true;
  if (adverbialConjunctions.has(first) && !isInfinitive(part)) return endsInVerb(part);
  if (['um', 'ohne', 'statt', 'anstatt'].includes(first) && isInfinitive(part)) return true;
  if (relativePronouns.has(first)) return endsInVerb(part) && !isInfinitive(part);
  return (
    prepositions.has(first) &&
    relativePronouns.has(second) &&
    endsInVerb(part) &&
    isLowerCase(part.at(2) ?? part.at(-1) ?? '')
  );
}

function isZufolge(part: Words): boolean {
  return part.at(-1) === 'zufolge' || attributionEnd(part, 0) === part.length;
}

/** Whether a part is one that a verb may ask for: ", dass …", ", die Preise zu senken". */
export function isComplement(part: Words): boolean {
  return complementOpeners.has(part[0] ?? '') || isInfinitive(part);
}

/** "bald Pjöngjang zu besuchen", "die Preise anzuheben" */
export function isInfinitive(part: Words): boolean {
  const last = bare(part.at(-1) ?? '');
  return (
    part.at(-2) === 'zu' ||
    /^(?:an|ab|auf|aus|ein|vor|zurück|um|mit|durch|bei|nach|fort|her|hin)zu\p{L}+en$/u.test(last) ||
    (part.at(-3) === 'zu' && /^(?:haben|sein|werden|können|müssen|lassen)$/.test(last))
  );
}

/** "Die Stadt soll": the verb that completes the clause is still to come. */
export function needsClosingVerb(words: Words, finite: number): boolean {
  const verb = words[finite] ?? '';
  if (!isHelper(verb) || closingVerbIndex(words, finite) < words.length) return false;
  return !standsAlone.test(verb) || words.length - finite < 4;
}

const standsAlone = /^(?:hat|haben|hatten?|habe|will|wollen)$/u; // "hat ein Problem"

/** "der das Gesetz ablehnt" */
export function endsInVerb(part: Words): boolean {
  const last = bare(part.at(-1) ?? '');
  return (
    isLowerCase(last) &&
    /(?:[tn]|te|ab|and|ag|ief|ieß|ielt|og|ob|ieg|ah|am|arf|ar|ug|uchs|iel|ann|oll|ill|äre|äme|ing)$/u.test(last)
  );
}

/** "eine enge" of "eine enge, gute Zusammenarbeit" */
export function endsInAdjective(words: Words): boolean {
  return /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(words.at(-1) ?? '') && closingVerbIndex(words, 0) === words.length;
}

/** "A, B und C": a later part without a verb of its own joins the last item. */
export function isEnumeration(parts: readonly Words[]): boolean {
  const [first = []] = parts;
  return (
    first.length < 6 &&
    parts
      .slice(0, 4)
      .some((part) => part.slice(1, -1).some((word) => word === 'und' || word === 'oder') && finiteVerbIndex(part) < 0)
  );
}
