// Finds the main clause of a sentence: without who says so, relative clauses, reasons and afterthoughts.
import { attributionEnd, isAttribution, withoutAttributions } from './attribution.ts';
import { oneStatement } from './one-statement.ts';
import {
  endsInAdjective,
  endsInVerb,
  isComplement,
  isDispensable,
  isEnumeration,
  isInfinitive,
  needsClosingVerb,
} from './part-roles.ts';
import { partsOf } from './parts.ts';
import { capitalised, subjectFirst } from './subject-first.ts';
import { beginsWithVerb, finiteVerbIndex } from './verbs.ts';
import { adverbialConjunctions, complementOpeners, coordinators, isLowerCase } from './words.ts';

type Words = readonly string[];

/**
 * The words of the main clause; what it may need (", dass …") stays, divided by commas.
 * "Russland, das isoliert ist, hat laut Berichten Partner gesucht, weil …" → "Russland hat Partner gesucht"
 */
export function mainClause(sentence: string): Words {
  const parts = partsOf(oneStatement(sentence));
  const [first = [], ...rest] = parts;
  const start = attributionEnd(first, 0);
  const verb = Math.max(start, finiteVerbIndex(first));
  if (start > 0 && verb < first.length) return inverted([first.slice(verb), ...rest]) ?? fromParts(parts);
  if (start === first.length || isOpeningClause(first)) {
    const begin = parts.findIndex((part, index) => index > 0 && index < 6 && beginsWithVerb(part));
    if (begin > 0) return inverted(parts.slice(begin)) ?? fromParts(parts);
  }
  return fromParts(parts);
}

/** A clause that begins with its verb, because what stood before was taken away. */
function inverted(parts: readonly Words[]): Words | undefined {
  const words = complete(parts, 0);
  if (!beginsWithVerb(words)) return undefined;
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

function joined(words: Words, part: Words): Words {
  return [...words.slice(0, -1), `${words.at(-1)},`, ...part];
}
