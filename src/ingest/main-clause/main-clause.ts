// Finds the main clause of a sentence: without who says so, relative clauses, reasons and afterthoughts.
import { attributionEnd, isAttribution, withoutAttributions } from './attribution.ts';
import { partsOf } from './parts.ts';
import { capitalised, subjectFirst } from './subject-first.ts';
import { beginsWithVerb, closingVerbIndex, finiteVerbIndex, isHelper } from './verbs.ts';
import {
  adverbialConjunctions,
  bare,
  complementOpeners,
  coordinators,
  isLowerCase,
  prepositions,
  relativePronouns,
} from './words.ts';

type Words = readonly string[];

/**
 * The words of the main clause; what it may need (", dass …") stays, divided by commas.
 * "Russland, das isoliert ist, hat laut Berichten Partner gesucht, weil …" → "Russland hat Partner gesucht"
 */
export function mainClause(sentence: string): Words {
  const parts = partsOf(beforeDash(aroundColon(tidied(sentence))));
  const [first = [], ...rest] = parts;
  const start = attributionEnd(first, 0);
  if (start > 0 && start < first.length) return inverted([first.slice(start), ...rest]) ?? fromParts(parts);
  if (start === first.length || isOpeningClause(first)) {
    const begin = parts.findIndex((part, index) => index > 0 && index < 6 && beginsWithVerb(part));
    if (begin > 0) return inverted(parts.slice(begin)) ?? fromParts(parts);
  }
  return fromParts(parts);
}

/** A clause that begins with its verb, because what stood before was taken away. */
function inverted(parts: readonly Words[]): Words | undefined {
  const words = complete(parts, 0);
  return subjectFirst(withoutAttributions(words));
}

function fromParts(parts: readonly Words[]): Words {
  return withoutAttributions(completed(parts)).map((word, index) => (index === 0 ? capitalised(word) : word));
}

/** "Nachdem …", "Wie KCNA berichtete": a clause in front of the main clause. */
function isOpeningClause([first = '', ...rest]: Words): boolean {
  const opener = first.toLowerCase();
  if (opener === 'wie') return isAttribution([opener, ...rest]);
  return adverbialConjunctions.has(opener) && isLowerCase(rest.at(-1) ?? '');
}

function completed(parts: readonly Words[]): Words {
  const [first = []] = parts;
  if (finiteVerbIndex(first) > 0) return complete(parts, finiteVerbIndex(first));
  // "Russland, das isoliert ist, hat …": the subject stands alone, what hangs on it goes.
  const verbPart = parts.findIndex((part, index) => index > 0 && index < 6 && beginsWithVerb(part));
  const between = parts.slice(1, Math.max(1, verbPart));
  if (verbPart > 1 && between.every(hangsOnNoun))
    return complete([[...first, ...(parts[verbPart] ?? [])], ...parts.slice(verbPart + 1)], first.length);
  const [second, ...rest] = parts.slice(1);
  return second === undefined ? first : completed([joined(first, second), ...rest]);
}

function hangsOnNoun([first = '']: Words): boolean {
  return !coordinators.has(first);
}

/** The first part, with those of the following that it cannot do without. */
function complete(parts: readonly Words[], finite: number): Words {
  let [words = []] = parts;
  let isInRelative = false;
  for (const [index, part] of parts.entries()) {
    // ", die dazu dienen, das Land zu schützen": the infinitive goes with the clause that it hangs on.
    if (index === 0 || (isInRelative && isInfinitive(part))) continue;
    const role = roleOf(part, parts.slice(index), words, finite);
    if (role === 'end') break;
    isInRelative = role === 'dispensable' && !isAttribution(part);
    if (role === 'closes') words = [...words, ...part];
    if (role === 'goes on') words = joined(words, part);
  }
  return words;
}

/** What a part behind a comma is to the clause before it. */
function roleOf(
  part: Words,
  rest: readonly Words[],
  words: Words,
  finite: number,
): 'dispensable' | 'closes' | 'goes on' | 'end' {
  if (!isAttribution(part) && isAsked(part, words, finite)) return 'goes on';
  if (isDispensable(part)) return 'dispensable';
  if (needsClosingVerb(words, finite) && !isComplement(part)) return endsInVerb(part) ? 'closes' : 'goes on';
  if (coordinators.has(part[0] ?? '')) return 'end';
  if (isComplement(part) || endsInAdjective(words) || isEnumeration(rest)) return 'goes on';
  return beginsWithVerb(part) ? 'dispensable' : 'end';
}

/** "Bilder zeigen, wie …", "Immer wieder heißt es, …": without it, the short clause before says nothing. */
function isAsked(part: Words, words: Words, finite: number): boolean {
  const isBare = words.length <= 5 && finite >= words.length - 2;
  return isBare && (complementOpeners.has(part[0] ?? '') || (words.at(-1) === 'es' && finiteVerbIndex(part) > 0));
}

function isDispensable(part: Words): boolean {
  const [first = '', second = ''] = part;
  if (isAttribution(part) || isZufolge(part)) return true;
  if (complementOpeners.has(first) && first !== 'wie') return relativePronouns.has(first) && endsInVerb(part);
  if (first === 'so' && second === 'dass') return true;
  if (adverbialConjunctions.has(first) && !isInfinitive(part)) return endsInVerb(part);
  if (['um', 'ohne', 'statt', 'anstatt'].includes(first) && isInfinitive(part)) return true;
  if (relativePronouns.has(first)) return endsInVerb(part);
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
function isInfinitive(part: Words): boolean {
  const last = bare(part.at(-1) ?? '');
  return (
    (part.at(-2) === 'zu' && /n$/.test(last)) ||
    /^(?:an|ab|auf|aus|ein|vor|zurück|um|mit|durch|bei|nach|fort|her|hin)zu\p{L}+en$/u.test(last) ||
    (part.at(-3) === 'zu' && /^(?:haben|sein|werden|können|müssen|lassen)$/.test(last)) ||
    part.at(-2) === 'zu'
  );
}

function needsClosingVerb(words: Words, finite: number): boolean {
  return (
    (isHelper(words[finite] ?? '') &&
      closingVerbIndex(words, finite) === words.length &&
      !/^(?:hat|haben|hatten?|habe|will|wollen)$/u.test(words[finite] ?? '')) ||
    (words.length - finite < 4 && isHelper(words[finite] ?? '') && closingVerbIndex(words, finite) === words.length)
  );
}

function endsInVerb(part: Words): boolean {
  const last = bare(part.at(-1) ?? '');
  return (
    isLowerCase(last) &&
    /(?:[tn]|te|ab|and|ag|ief|ieß|ielt|og|ob|ieg|ah|am|arf|ar|ug|uchs|iel|ann|oll|ill|äre|äme|ing)$/u.test(last)
  );
}

function endsInAdjective(words: Words): boolean {
  return /^\p{Ll}{3,}(?:e|en|er|es|em)$/u.test(words.at(-1) ?? '') && closingVerbIndex(words, 0) === words.length;
}

/** "A, B und C": a later part without a verb of its own joins the last item. */
function isEnumeration(parts: readonly Words[]): boolean {
  const [first = []] = parts;
  return (
    first.length < 6 && parts.slice(0, 4).some((part) => part.slice(1, -1).includes('und') && finiteVerbIndex(part) < 0)
  );
}

function joined(words: Words, part: Words): Words {
  return [...words.slice(0, -1), `${words.at(-1)},`, ...part];
}

/** Brackets, insertions between dashes and the full stop go. */
function tidied(sentence: string): string {
  return sentence
    .replace(/ ?\([^()]{0,200}\)/gu, '') // "Merkel (CDU)"
    .replace(/ [–—-] [^–—]{1,150} [–—-](?=[ ,])/gu, '') // "die Firma – ein Zulieferer – schließt"
    .replace(/(?:[.:;,]|\.{2,3}|…)+$/u, '')
    .trim();
}

/** "Der Plan ist fertig – und er gefällt vielen" → "Der Plan ist fertig" */
function beforeDash(sentence: string): string {
  const at = sentence.search(/ [–—-] /u);
  const before = sentence.slice(0, Math.max(0, at)).split(' ');
  return before.length > 3 && finiteVerbIndex(before) > 0 ? before.join(' ') : sentence;
}

/**
 * "Die Bahn baut um: Zwei Linien fallen aus" → "Die Bahn baut um"; but "Nun ist klar: Die Brücke wird neu gebaut" → what
 * is clear. A short sentence stays whole.
 */
function aroundColon(sentence: string): string {
  const at = sentence.search(/: \p{Lu}/u);
  if (at < 0 || sentence.length <= 80) return sentence;
  const before = sentence.slice(0, at);
  if (finiteVerbIndex(before.split(' ')) > 0 && !announcement.test(before)) return before;
  const after = sentence.slice(at + 2);
  return finiteVerbIndex(after.split(' ')) > 0 ? after : sentence;
}

const announcement = / (?:klar|fest|so|sicher|deutlich|Problem|Folge|Ergebnis|Grund|mit|nun)$/u; // "Jetzt steht fest"
