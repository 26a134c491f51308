// Puts the subject of a clause in front of its verb: "wurde diese Entwicklung bekannt" → "Diese Entwicklung wurde bekannt".
import { weekdayName } from '../../german/calendar-words.ts';
import { isGivenName } from './given-names.ts';
import { subjectEnd } from './noun-phrase.ts';
import { personRole } from './omit-from-subject.ts';
import { bare, determiners, isCapitalised } from './words.ts';

/** The words of a clause that begins with its finite verb, in the order of a main clause; undefined if no subject is found. */
export function subjectFirst(words: readonly string[]): readonly string[] | undefined {
  const [verb = ''] = words;
  let start = 1;
  while (start < 5 && isBetween(words, start)) start++;
  const end = subjectEnd(words, start);
  if (end === start || (isObjectNear(verb, words[end] ?? '') && isSeveralPhrases(words.slice(start, end))))
    return undefined;
  const [first = '', ...others] = words.slice(start, end);
  if (words[end] === 'von' && !/^wurden?$/u.test(verb)) return undefined; // it may belong to the subject
  if (isPlural(verb) && /^(?:der|das|ein)$/u.test(first) && !others.includes('und')) return undefined;
  return [capitalised(first), ...others, verb, ...words.slice(1, start), ...words.slice(end)];
}

/** "beginnen der Bau des alten und der Abriss": the subject goes on behind its first phrase. */
function isPlural(verb: string): boolean {
  return /(?:en|ern|eln|sind)$/u.test(verb);
}

/** What may stand between the verb and its subject: "zudem", "am Montag". */
function isBetween(words: readonly string[], index: number): boolean {
  const [before = '', word = '', after = ''] = words.slice(index - 1, index + 2);
  const isDay = (text: string) => day.test(text);
  return adverb.test(word) || (word === 'am' && isDay(after)) || (before === 'am' && isDay(word));
}

const adverb =
  /^(?:sich|auch|zudem|außerdem|nun|jetzt|wieder|erneut|dort|damals|bereits|schon|jedoch|allerdings|beispielsweise|dabei|zugleich|inzwischen|zunächst|heute|gestern)$/u;
const day = new RegExp(`^(?:${weekdayName}(?:morgen|vormittag|mittag|nachmittag|abend)?|Wochenende)$`, 'u'); // "Montagabend"

/** Whether an object without an article may follow the subject: "will die Türkei Flüchtlinge …". */
function isObjectNear(verb: string, next: string): boolean {
  return (
    !/^(?:w[iu]rden?|wird|ist|sind|waren?|bleib(?:t|en)|blieb(?:en)?)$/u.test(verb) &&
    !determiners.has(next) &&
    next !== 'sich'
  );
}

/** "die Türkei Flüchtlinge": nothing tells where the object begins. */
export function isSeveralPhrases(phrase: readonly string[]): boolean {
  return phrase.some((word, index) => {
    const next = phrase[index + 1] ?? '';
    const isRun = isCapitalised(word) && isCapitalised(next) && !/[,“"]$/u.test(word);
    const isNextPerson = isGivenName(bare(next)) && isGivenName(bare(phrase[index - 1] ?? ''));
    const isPerson = isGivenName(bare(word)) || isGivenName(bare(phrase[index - 1] ?? '')) || personRole.test(word);
    return isRun && (isNextPerson || !isPerson) && !isName.test(`${word} ${next}`);
  });
}

const isName =
  /^(?:\p{Lu}{2,}|(?:Bad|St\.|San|Sankt|New|Los|Las|Neu|Saudi|Real|Nord|Süd|Rot) .*|.* (?:\p{Lu}{2,}|Bank|AG|SE|GmbH|Group|Club|City|University|Airlines|Motors))$/u; // "Deutsche Bank"

/** "über" → "Über" */
export function capitalised(word: string): string {
  // Latin letters that have a capital of one letter: "ß" has none, and Greek has some of two.
  return word.replace(/^\P{L}?[a-zà-öø-ÿ]/u, (start) => start.toUpperCase());
}
