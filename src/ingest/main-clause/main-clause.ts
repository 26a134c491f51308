// Finds the main clause of a sentence: without relative clauses, reasons and afterthoughts.
import { attributionEnd, isAttribution, reporterOf, speakerOf } from './attribution.ts';
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
import { beginsWithVerb, closingVerbIndex, finiteVerbIndex, isParticiple } from './verbs.ts';
import { adverbialConjunctions, complementOpeners, coordinators, isLowerCase } from './words.ts';

type Words = readonly string[];

export interface MainClause {
  readonly words: Words;
  /** Who says so in a clause of its own, or is said to: empty if no one does, undefined if it is not said who. */
  readonly speaker: string | undefined;
}

/**
 * The words of the main clause; what it may need (", dass …") stays, divided by commas.
 * "Russland, das isoliert ist, hat Partner gesucht, weil …, sagte Huber" → "Russland hat Partner gesucht", by Huber
 */
export function mainClause(sentence: string): MainClause {
  const { label, statement } = announced(sentence) ?? withoutLabel(oneStatement(sentence));
  const all = partsOf(statement);
  const attribution = all.find((part, index) => isAttribution(part) && isAside(all, index));
  const parts = all.filter((part) => part !== attribution);
  if (parts.some(isIndispensable)) return { words: [], speaker: '' };
  const reported = attribution === undefined ? reportedClause(parts) : undefined;
  if (reported !== undefined) return reported;
  const speaker = attribution === undefined ? label : speakerOf(attribution);
  const isOpened = attribution !== undefined && attribution === all[0];
  return { words: isOpened ? (inverted(parts) ?? []) : withoutOpeningClause(parts), speaker };
}

interface Labelled {
  readonly label: string | undefined;
  readonly statement: string;
}

/** "Huber erklärte in Bonn: Die Brücke bleibt zu" → "Die Brücke bleibt zu", by Huber */
function announced(sentence: string): Labelled | undefined {
  const at = sentence.search(/: ["„«»]?\p{Lu}/u);
  const before = sentence.slice(0, Math.max(0, at)).split(' ');
  const isPlain = at > 0 && !before.some((word) => word.endsWith(','));
  const reporter = isPlain ? reporterOf(before, finiteVerbIndex(before)) : undefined;
  return reporter === undefined ? undefined : { label: reporter, statement: oneStatement(sentence.slice(at + 2)) };
}

/** "ZTE-Chef Huber: Bald kommt das Netz" has its speaker, or its subject, in front already; a longer list there goes. */
function withoutLabel(sentence: string): Labelled {
  const at = sentence.search(/: ["„«»]?\p{Lu}/u);
  const label = sentence.slice(0, Math.max(0, at));
  if (at <= 0 || finiteVerbIndex(label.split(' ')) > 0) return { label: '', statement: sentence };
  return { label: at <= longestLabel ? label : '', statement: sentence.slice(at + 2) };
}

const longestLabel = 40; // characters

/** "nicht eine ganze, sondern eine halbe Oktave", "wenn der Rat zustimmt": without it, something else is said. */
function isIndispensable([first = '']: Words): boolean {
  return /^(?:sondern|wenn|falls|sofern|solange|außer|sollten?)$/iu.test(first);
}

/** "Huber hat erklärt, die Brücke werde gebaut" → "Die Brücke werde gebaut", by Huber */
function reportedClause(parts: readonly Words[]): MainClause | undefined {
  const [first = [], second = []] = parts;
  const finite = finiteVerbIndex(first);
  const verb = finiteVerbIndex(second);
  const isRelative = isDispensable(second) && (verb < 2 || verb === second.length - 1);
  if (verb < 1 || isRelative || isComplement(second) || coordinators.has(second[0] ?? '')) return undefined;
  const speaker = reporterOf(first, finite);
  return speaker === undefined ? undefined : { words: fromParts(parts.slice(1)), speaker };
}

/** A clause in front or behind; "…, sagte Huber, …" in the middle as well. */
function isAside(parts: readonly Words[], index: number): boolean {
  return index > 0 || beginsWithVerb(parts[1] ?? []);
}

function withoutOpeningClause(parts: readonly Words[]): Words {
  const [first = []] = parts;
  if (attributionEnd(first, 0) === first.length || isOpeningClause(first)) {
    const begin = parts.findIndex((part, index) => index > 0 && index < 6 && beginsWithVerb(part));
    if (begin > 0) return inverted(parts.slice(begin)) ?? fromParts(parts);
  }
  return fromParts(parts);
}

/** A clause that begins with its verb, because what stood before was taken away. */
function inverted(parts: readonly Words[]): Words | undefined {
  const words = complete(parts, 0);
  return beginsWithVerb(words) ? subjectFirst(words) : undefined;
}

function fromParts(parts: readonly Words[]): Words {
  return completed(parts).map((word, index) => (index === 0 ? capitalised(word) : word));
}

/** "Nachdem …", "Wie KCNA berichtete": a clause in front of the main clause. */
function isOpeningClause([first = '', ...rest]: Words): boolean {
  const opener = first.toLowerCase();
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
  if (closesPassive(part, words, finite)) return 'closes';
  if (coordinators.has(part[0] ?? '')) return 'end';
  if (isComplement(part) || endsInAdjective(words) || isEnumeration(rest)) return 'goes on';
  return beginsWithVerb(part) ? 'dispensable' : 'end';
}

/** "ist die Zahl der Gäste, die kamen, weiter gesunken" */
function closesPassive(part: Words, words: Words, finite: number): boolean {
  const isOpen = /^(?:ist|sind|waren?)$/u.test(words[finite] ?? '') && closingVerbIndex(words, finite) === words.length;
  return isOpen && part.length < 6 && isParticiple(part.at(-1) ?? '') && finiteVerbIndex(part) < 0;
}

/** "Bilder zeigen, wie …", "Immer wieder heißt es, …": without it, the short clause before says nothing. */
function isAsked(part: Words, words: Words, finite: number): boolean {
  const isBare = words.length <= 5 && finite >= words.length - 2;
  return isBare && (complementOpeners.has(part[0] ?? '') || (words.at(-1) === 'es' && finiteVerbIndex(part) > 0));
}

function joined(words: Words, part: Words): Words {
  return [...words.slice(0, -1), `${words.at(-1)},`, ...part];
}
