// What a headline can leave out of a clause that is too long, one omission at a time.
import { weekdayName } from '../../german/calendar-words.ts';
import { withoutGenitive, withoutSubjectAdjectives, withoutTitle } from './omit-from-subject.ts';
import { withoutLastPhrase, withoutSubjectPhrase } from './omit-phrase.ts';
import { isComplement } from './part-roles.ts';
import { trimmed } from './parts.ts';
import { capitalised, subjectFirst } from './subject-first.ts';
import { asksFor, beginsWithVerb, closingVerbIndex, finiteVerbIndex, isHelper, isParticiple } from './verbs.ts';
import { coordinators, prepositions, timeUnit } from './words.ts';

type Words = readonly string[];
/** Gives the words back as they were where there is nothing to leave out. */
export type Omission = (words: Words) => Words;

// In the order in which a reader misses them least.
export const omissions: readonly Omission[] = [
  withoutConnection,
  withoutTime,
  withoutCoordination,
  withoutOpening,
  withoutAfterthought,
  ...Array.from({ length: 6 }, () => withoutLastPhrase),
  ...Array.from({ length: 6 }, () => withoutSubjectPhrase),
  withoutTitle,
  withoutSubjectAdjectives,
  withoutGenitive,
];

const day = `(?:(?:frühen|späten|kommenden|vergangenen|heutigen|morgigen) )?${weekdayName}(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?`;
const period = String.raw`im (?:vergangenen|kommenden|nächsten|laufenden) (?:Jahr|Monat)|in (?:dieser|der (?:vergangenen|kommenden|nächsten)) Woche|in diesem Jahr|im Jahre? \d{4}`;
const timePhrase = new RegExp(
  String.raw`(?<! (?:noch|erst|nur|bis|schon|bereits|seit|ab|von|vor|für|auf)) (?:am ${day}|in der Nacht (?:zu|auf|zum) (?:den )?${day}|gestern|heute|${period}|am \d{1,2}\. \p{Lu}\p{Ll}+(?: \d{4})?)(?= |$)`,
  'gu',
); // " am Freitagabend"

function withoutTime(words: Words): Words {
  return words.join(' ').replace(timePhrase, '').split(' ');
}

/** "Die Stadt will zudem bauen" → "Die Stadt will bauen" */
function withoutConnection(words: Words): Words {
  return words.filter((word, index) => index === 0 || !connection.test(word));
}

const connection =
  /^(?:außerdem|zudem|ebenfalls|ebenso|jedoch|allerdings|unterdessen|hingegen|beispielsweise|schlussendlich|letztlich|schließlich|übrigens|nämlich|ansonsten|aktuell|derzeit|zurzeit|momentan|unlängst|kürzlich|eigentlich|nun|jetzt|aber)$/u;

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
  if (finite > 1 && stress.test(words[0] ?? '')) return [capitalised(words[1] ?? ''), ...words.slice(2)];
  return finite > 0 && isOpening(words, finite) ? (subjectFirst(words.slice(finite)) ?? words) : words;
}

const stress = /^(?:Auch|Selbst|Sogar|Allein|Gerade|Ausgerechnet)$/u; // "Auch die NATO hat …"

/** Whether what stands in front of the verb is neither its subject nor asked for by it. */
function isOpening(words: Words, finite: number): boolean {
  const opener = (words[0] ?? '').toLowerCase();
  const isTime = timeUnit.test(words[1] ?? '') && prepositions.has(words[2] ?? '');
  const isAsked = asksFor(words[finite] ?? '', opener) || asksFor(words.at(-1) ?? '', opener);
  return !isAsked && (prepositions.has(opener) || (isAdverb(opener) && finite < 4) || isTime);
}

function isAdverb(word: string): boolean {
  return /^(?:dabei|selten|oft|heute|gestern|bereits|erneut|schließlich|dort|hier|zuletzt|jetzt|nun|zudem|außerdem|dennoch|trotzdem|zugleich|damit|dadurch|deshalb|inzwischen|mittlerweile|derzeit|bislang|bisher|zunächst|künftig|ende|anfang|mitte|so|doch|dann|danach|daher|allerdings|unterdessen|jedoch|daraufhin|schlussendlich|letztlich|nun|parallel|immerhin|aktuell|tatsächlich|grundsätzlich)$/u.test(
    word,
  );
}

/** Drops the last item behind a comma, unless the verb may ask for it. */
function withoutAfterthought(words: Words): Words {
  const at = words.findLastIndex((word) => word.endsWith(','));
  const finite = finiteVerbIndex(words);
  const isWhole = closingVerbIndex(words, finite) === words.length;
  return at > finite + 3 && finite > 0 && isWhole && !isComplement(words.slice(at + 1))
    ? trimmed(words.slice(0, at + 1))
    : words;
}
