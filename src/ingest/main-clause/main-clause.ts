// Finds the main clause of a sentence: without relative clauses, reasons and afterthoughts.
import { attributionEnd, isAttribution } from './attribution.ts';
import { complete, completed } from './complete.ts';
import { oneStatement } from './one-statement.ts';
import { isComplement, isDispensable } from './part-roles.ts';
import { partsOf } from './parts.ts';
import { reporterOf, speakerOf } from './speaker.ts';
import { capitalised, subjectFirst } from './subject-first.ts';
import { beginsWithVerb, closingVerbIndex, finiteVerbIndex, isParticiple } from './verbs.ts';
import { adverbialConjunctions, coordinators, isLowerCase, prepositions } from './words.ts';

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
  if (parts.some(isIndispensable) || isOpenPassive(parts)) return { words: [], speaker: '' };
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

/** "ist zu einer Strafe, davon die Hälfte auf Bewährung, verurteilt worden": the verb is lost among the commas. */
function isOpenPassive(parts: readonly Words[]): boolean {
  const [first = []] = parts;
  const last = parts.at(-1) ?? [];
  const finite = finiteVerbIndex(first);
  const isList = isParticiple(last.at(-1) ?? '') && last.some((word) => word === 'und' || word === 'oder');
  const isOpen = openHelper.test(first[finite] ?? '') && closingVerbIndex(first, finite) === first.length;
  return parts.length > 1 && isOpen && (isList || /^(?:worden|werden)$/u.test(last.at(-1) ?? ''));
}

const openHelper = /^(?:ist|sind|waren?|ha(?:t|be|ben|tte|tten))$/u;

/** "Huber hat erklärt, die Brücke werde gebaut" → "Die Brücke werde gebaut", by Huber */
function reportedClause(parts: readonly Words[]): MainClause | undefined {
  const [first = [], second = []] = parts;
  const finite = finiteVerbIndex(first);
  const verb = finiteVerbIndex(second);
  const isRelative = isDispensable(second) && (verb < 2 || verb === second.length - 1);
  if (verb < 1 || isRelative || isComplement(second) || coordinators.has(second[0] ?? '')) return undefined;
  const isOwnSpeech =
    isSubjunctive(second[verb] ?? '') || !first.slice(finite + 1).some((word) => prepositions.has(word));
  const speaker = isOwnSpeech ? reporterOf(first, finite) : undefined;
  return speaker === undefined ? undefined : { words: fromParts(parts.slice(1)), speaker };
}

/** "werde", "hätten": the words of another. */
function isSubjunctive(verb: string): boolean {
  return /^(?:sei|seien|habe|hätten?|wäre?n?|werde|würden?|könnten?|könne|müsse|müssten?|solle|dürfe|wolle|gebe|gehe|stehe|komme|bleibe)$/u.test(
    verb,
  );
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
