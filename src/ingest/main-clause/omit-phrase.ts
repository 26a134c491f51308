// Leaves out of a clause a phrase that a preposition opens: "in der dritten Runde".
import { phraseEnd } from './noun-phrase.ts';
import { trimmed } from './parts.ts';
import { asksFor, closingVerbIndex, finiteVerbIndex } from './verbs.ts';
import {
  determiners,
  genitiveOpeners,
  isCapitalised,
  isFunctionWord,
  isLowerCase,
  prepositions,
  timeUnit,
  verbPrefixes,
} from './words.ts';

type Words = readonly string[];

/** Drops the last phrase with a preposition that the clause can do without; what stands behind it stays. */
export function withoutLastPhrase(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const closing = closingVerbIndex(words, finite);
  const verbs = [words[finite] ?? '', ...words.slice(closing)];
  for (let at = closing - 2; finite > 0 && at > finite; at--) {
    const end = freePhraseEnd(words, at);
    if (end === at) continue;
    // Something must be left between the parts of the verb: "bereitet sich vor" is no news.
    const remains = [...words.slice(finite + 1, at), ...words.slice(end, closing)].some(isCapitalised);
    if (!remains) continue;
    const isAsked = verbs.some((verb) => asksFor(verb, words[at] ?? '')) || isOfPredicate(words, finite, closing, at);
    if (!isAsked) return trimmed([...words.slice(0, at), ...words.slice(end)]);
  }
  return words;
}

/** "ist der Kopf hinter der Bande", "wartet zum Fest mit Rabatten auf": the verb says nothing without it. */
function isOfPredicate(words: Words, finite: number, closing: number, at: number): boolean {
  const isFurther = words.slice(finite + 2, at).some((word) => genitiveOpeners.has(word) || prepositions.has(word));
  if (closing === words.length && !isFurther)
    return /^(?:ist|sind|war|waren|bleib(?:t|en)|blieb(?:en)?|wurden?|wird|werden)$/u.test(words[finite] ?? '');
  const isParted = closing === words.length - 1 && verbPrefixes.has(words[closing] ?? '');
  const afterVerb = words[finite + 1] ?? '';
  return isParted && !determiners.has(afterVerb) && !isCapitalised(afterVerb) && afterVerb !== 'sich';
}

/** Drops a phrase between the subject and its verb: "Der Streit über den Bahnhof dauert an" → "Der Streit dauert an" */
export function withoutSubjectPhrase(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const at = words.findLastIndex((word, index) => index > 0 && index < finite && prepositions.has(word));
  const isBeforeVerb =
    at > 0 &&
    !timeUnit.test(words[at - 1] ?? '') &&
    freePhraseEnd(words, at) === finite &&
    isCapitalised(words[at - 1] ?? '');
  return isBeforeVerb ? [...words.slice(0, at), ...words.slice(finite)] : words;
}

/** The index behind a phrase that the preposition at an index opens, if nothing else hangs on it; else that index. */
function freePhraseEnd(words: Words, at: number): number {
  if (!prepositions.has(words[at] ?? '')) return at;
  const before = words[at - 1] ?? '';
  const end = longPhraseEnd(words, at + 1);
  const isBound =
    bound.test(before) ||
    determiners.has(before.toLowerCase()) ||
    prepositions.has(before.toLowerCase()) ||
    (linked.test(words[end] ?? '') && !opensRole(words, end)) ||
    goesOn(words, end);
  return !isBound && !isFixed(words, at, end) && end > at + 1 ? end : at;
}

/** "in Wien als Betrüger bezeichnet", but not "in Wien größer als in Rom": what somebody is called hangs on the verb. */
function opensRole(words: Words, at: number): boolean {
  const isRole = words[at] === 'als' && isCapitalised(words[at + 1] ?? '');
  return (
    isRole && closingVerbIndex(words, finiteVerbIndex(words)) < words.length && !words.slice(0, at).some(isComparing)
  );
}

function isComparing(word: string): boolean {
  return /^(?:mehr|weniger|anders|so|\p{Ll}{3,}er(?:e[mnrs]?)?)$/u.test(word);
}

/** "an der Grenze zu Polen", "der Art Servaea incana": what follows hangs on the phrase, or belongs to it. */
function goesOn(words: Words, end: number): boolean {
  const next = words[end] ?? '';
  const finite = finiteVerbIndex(words);
  const closing = closingVerbIndex(words, finite);
  const isClosing = end === finite || end >= closing;
  const isManner = isLowerCase(next) && !prepositions.has(next) && end + 1 === closing && closing < words.length;
  if (isClosing || isManner || (words[end - 1] ?? '').endsWith(',')) return false;
  return prepositions.has(next) || (isLowerCase(next) && !isFunctionWord(next) && !isAdjectiveAt(words, end));
}

function isAdjectiveAt(words: Words, index: number): boolean {
  return /(?:e|en|er|es|em)$/u.test(words[index] ?? '') && isCapitalised(words[index + 1] ?? '');
}

/** "zum Ausdruck bringen", "in Kraft treten": the noun has become a part of the verb. */
function isFixed(words: Words, at: number, end: number): boolean {
  const isBare = end === at + 2 && end >= closingVerbIndex(words, finiteVerbIndex(words));
  return (
    isBare &&
    (/^(?:zum|zur|ins|ums|unter|außer|zu|vor|ans)$/u.test(words[at] ?? '') || inVerb.test(words[at + 1] ?? ''))
  );
}

const inVerb =
  /^(?:Kraft|Betrieb|Gang|Brand|Frage|Gefahr|Anspruch|Führung|Haft|Rente|Verbindung|Sicht|Bewegung|Auftrag|Aussicht|Kauf|Empfang|Angriff|Schutz|Gewahrsam|Szene|Schach|Höhe|Distanz|Eis|Tagesordnung|Prüfstand)$/u;

// "der von der Stadt geplante Bau", "wie bei", "und in": what stands before the phrase needs it.
const bound =
  /^(?:und|oder|sowie|sowohl|wie|als|nicht|auch|bis|mehr|weniger|allem|nur|erst|fast|so|zu|sehr|besonders|selbst|sogar|kurz|rund|etwa|mitten|je|bereits|schon|noch)$/u;
const linked = /^(?:und|oder|sowie|wie|als|bis|bzw\.?|beziehungsweise)$/u;

/** "Firmen wie Huber und Maier", "Städten und Gemeinden" */
function longPhraseEnd(words: Words, start: number): number {
  let end = phraseEnd(words, start);
  while (end > start && (/^(?:und|oder|sowie|wie|bzw\.)$/.test(words[end] ?? '') || words[end - 1]?.endsWith(','))) {
    const isLinked = !words[end - 1]?.endsWith(',');
    const from = isLinked ? end + 1 : end;
    const next = phraseEnd(words, prepositions.has(words[from] ?? '') ? from + 1 : from);
    if (next === from) break;
    end = next;
  }
  return end;
}
