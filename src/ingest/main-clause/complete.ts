// Puts together the parts of a sentence that make up its main clause.
import { isAttribution } from './attribution.ts';
import {
  endsInAdjective,
  endsInVerb,
  isComplement,
  isDispensable,
  isEnumeration,
  isInfinitive,
  needsClosingVerb,
} from './part-roles.ts';
import { beginsWithVerb, closingVerbIndex, finiteVerbIndex, isParticiple } from './verbs.ts';
import { complementOpeners, coordinators } from './words.ts';

type Words = readonly string[];

/** The main clause in the parts of a sentence, where it does not begin with the verb. */
export function completed(parts: readonly Words[]): Words {
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

/** The first part, with those of the following that it cannot do without; its verb stands at `finite`. */
export function complete(parts: readonly Words[], finite: number): Words {
  let [words = []] = parts;
  let isInRelative = false;
  let isBehindAside = false;
  for (const [index, part] of parts.entries()) {
    // ", die dazu dienen, das Land zu schützen": the infinitive goes with the clause that it hangs on.
    if (index === 0 || (isInRelative && isInfinitive(part))) continue;
    const role = roleOf(part, parts.slice(index), words, finite);
    if (role === 'end') break;
    // "Die Stadt hat, sagte er, den Plan gestoppt" has a comma less, "hat Äpfel, Birnen gekauft" has not.
    if (role === 'closes' && isBehindAside) words = [...words, ...part];
    else if (role === 'closes' || role === 'goes on') words = joined(words, part);
    isInRelative = role === 'dispensable' && !isAttribution(part);
    isBehindAside = role === 'dispensable';
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
