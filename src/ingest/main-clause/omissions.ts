// What a headline can leave out of a clause that is too long, one omission at a time.

import { phraseEnd } from './noun-phrase.ts';
import { isComplement } from './part-roles.ts';
import { subjectFirst } from './subject-first.ts';
import { asksFor, beginsWithVerb, closingVerbIndex, finiteVerbIndex, isHelper, isParticiple } from './verbs.ts';
import { coordinators, determiners, isCapitalised, prepositions, weekday } from './words.ts';

type Words = readonly string[];
/** Gives the words back as they were where there is nothing to leave out. */
export type Omission = (words: Words) => Words;

// In the order in which a reader misses them least.
export const omissions: readonly Omission[] = [
  withoutTime,
  withoutCoordination,
  withoutOpening,
  withoutAfterthought,
  ...Array.from({ length: 6 }, () => withoutLastPhrase),
  withoutSubjectPhrase,
  withoutSubjectPhrase,
  withoutSubjectPhrase,
  withoutTitle,
  withoutSubjectAdjectives,
  withoutGenitive,
];

const day = `(?:(?:frühen|späten|kommenden|vergangenen|heutigen|morgigen) )?${weekday}(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?`;
const period = String.raw`im (?:vergangenen|kommenden|nächsten|laufenden) (?:Jahr|Monat)|in (?:dieser|der (?:vergangenen|kommenden|nächsten)) Woche|in diesem Jahr|im Jahre? \d{4}`;
const timePhrase = new RegExp(
  String.raw` (?:am ${day}|in der Nacht (?:zu|auf|zum) (?:den )?${day}|gestern|heute|${period}|am \d{1,2}\. \p{Lu}\p{Ll}+(?: \d{4})?)(?= |$)`,
  'gu',
); // " am Freitagabend"

function withoutTime(words: Words): Words {
  return words.join(' ').replace(timePhrase, '').split(' ');
}

/** "lobte den Plan und forderte mehr Geld" → "lobte den Plan" */
function withoutCoordination(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const at = words.findIndex(
    (word, index) => index > finite + 1 && coordinators.has(word) && isNewStatement(words, finite, index),
  );
  return finite > 0 && at > 0 ? trimmed(words.slice(0, at)) : words;
}

/** Behind "und": a verb with the same subject, or a second participle ("transportiert und … gewechselt"). */
function isNewStatement(words: Words, finite: number, and: number): boolean {
  const isSecondClosing = isHelper(words[finite] ?? '') && isParticiple(words[and - 1] ?? '');
  return beginsWithVerb(words.slice(and + 1)) || isSecondClosing;
}

/** "Nach dem Treffen in Wien hat die Regierung …" → "Die Regierung hat …" */
function withoutOpening(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const opener = (words[0] ?? '').toLowerCase();
  const isTime = timeUnit.test(words[1] ?? '') && prepositions.has(words[2] ?? '');
  if (finite < 1 || !(prepositions.has(opener) || isAdverb(opener) || isTime)) return words;
  if (asksFor(words[finite] ?? '', opener) || asksFor(words.at(-1) ?? '', opener)) return words;
  return subjectFirst(words.slice(finite)) ?? words;
}

function isAdverb(word: string): boolean {
  return /^(?:dabei|selten|oft|heute|gestern|bereits|erneut|schließlich|auch|dort|hier|zuletzt|jetzt|nun|zudem|außerdem|dennoch|trotzdem|zugleich|damit|dadurch|deshalb|inzwischen|mittlerweile|derzeit|bislang|bisher|zunächst|künftig|ende|anfang|mitte)$/u.test(
    word,
  );
}

/** Drops the last item behind a comma, unless the verb may ask for it. */
function withoutAfterthought(words: Words): Words {
  const at = words.findLastIndex((word) => word.endsWith(','));
  const finite = finiteVerbIndex(words);
  return at > finite + 3 && finite > 0 && !isComplement(words.slice(at + 1)) ? trimmed(words.slice(0, at + 1)) : words;
}

/** Drops the last phrase with a preposition that the clause can do without; what stands behind it stays. */
function withoutLastPhrase(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const closing = closingVerbIndex(words, finite);
  const verbs = [words[finite] ?? '', ...words.slice(closing)];
  for (let at = closing - 2; finite > 0 && at > finite; at--) {
    const end = freePhraseEnd(words, at);
    // Something must be left between the parts of the verb: "bereitet sich vor" is no news.
    const remains = [...words.slice(finite + 1, at), ...words.slice(end, closing)].some(isCapitalised);
    const isAsked = verbs.some((verb) => asksFor(verb, words[at] ?? ''));
    if (end > at && remains && !isAsked) return trimmed([...words.slice(0, at), ...words.slice(end)]);
  }
  return words;
}

/** Drops a phrase between the subject and its verb: "Der Streit über den Bahnhof dauert an" → "Der Streit dauert an" */
function withoutSubjectPhrase(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const at = words.findLastIndex((word, index) => index > 0 && index < finite && prepositions.has(word));
  const isBeforeVerb =
    at > 0 &&
    !timeUnit.test(words[at - 1] ?? '') &&
    freePhraseEnd(words, at) === finite &&
    isCapitalised(words[at - 1] ?? '');
  return isBeforeVerb ? [...words.slice(0, at), ...words.slice(finite)] : words;
}

const timeUnit = /^(?:Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?)$/u; // "zwei Wochen vor dem Spiel"

/** The index behind a phrase that the preposition at an index opens, if nothing else hangs on it; else that index. */
function freePhraseEnd(words: Words, at: number): number {
  const before = words[at - 1] ?? '';
  const end = longPhraseEnd(words, at + 1);
  const isBound =
    bound.test(before) ||
    determiners.has(before.toLowerCase()) ||
    prepositions.has(before) ||
    linked.test(words[end] ?? '');
  return prepositions.has(words[at] ?? '') && !isBound && end > at + 1 ? end : at;
}

// "der von der Stadt geplante Bau", "wie bei", "und in": what stands before the phrase needs it.
const bound = /^(?:und|oder|sowie|sowohl|wie|als|nicht|auch|bis|mehr|allem)$/u;
const linked = /^(?:und|oder|sowie|wie|als|bis)$/u;

/** "Firmen wie Huber und Maier", "Städten und Gemeinden" */
function longPhraseEnd(words: Words, start: number): number {
  let end = phraseEnd(words, start);
  while (end > start && (/^(?:und|oder|sowie|wie)$/.test(words[end] ?? '') || words[end - 1]?.endsWith(','))) {
    const isLinked = !words[end - 1]?.endsWith(',');
    const from = isLinked ? end + 1 : end;
    const next = phraseEnd(words, prepositions.has(words[from] ?? '') ? from + 1 : from);
    if (next === from) break;
    end = next;
  }
  return end;
}

/** "Die frühere Ministerin Anna Huber wird …" → "Anna Huber wird …" */
function withoutTitle(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const [title = '', first = '', last = ''] = words.slice(Math.max(0, finite - 3), Math.max(0, finite));
  const isPerson = personRole.test(title) && isCapitalised(first) && isCapitalised(last) && !/[,–]/.test(title);
  return finite > 3 && finite < 8 && isPerson ? words.slice(finite - 2) : words;
}

/** "Der ramponierte grüne Wagen steht …" → "Der Wagen steht …" */
function withoutSubjectAdjectives(words: Words): Words {
  const noun = words.findIndex((word, index) => index > 0 && isCapitalised(word));
  const isPlain =
    noun > 1 && noun < finiteVerbIndex(words) && words.slice(1, noun).every((word) => /^\p{Ll}{3,}e$/u.test(word));
  return isPlain && /^D(?:er|ie|as)$/u.test(words[0] ?? '') ? [...words.slice(0, 1), ...words.slice(noun)] : words;
}

/** A noun in front of a person's name: "Außenministerin". */
export const personRole =
  /(?:präsident|minister|kanzler|[cC]hef|sprecher|direktor|sekretär|trainer|kandidat|meister|rat|leiter|beauftragte|bischof)(?:in)?$|vorsitzende[rn]?$|Papst$|König(?:in)?$/iu; // "Außenministerin"

/** "Ein Richter des Obersten Gerichts hat …" → "Ein Richter hat …" */
function withoutGenitive(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const start = words.findIndex((word, index) => index > 1 && /^(?:des|der|eines|einer)$/u.test(word));
  const isOfSubject =
    start > 0 && isCapitalised(words[start - 1] ?? '') && finite > start && phraseEnd(words, start) === finite;
  return isOfSubject &&
    !/(?:zahl|Teil|teil|Mehrheit|Hälfte|Drittel|Mangel|Tod|Ende|Beginn)$/iu.test(words[start - 1] ?? '')
    ? [...words.slice(0, start), ...words.slice(finite)]
    : words;
}

/** Without a comma or dash at the end. */
export function trimmed(words: Words): Words {
  const [last = ''] = words.slice(-1);
  return [...words.slice(0, -1), last.replace(/[,;:–-]$/u, '')].filter((word) => word !== '');
}
