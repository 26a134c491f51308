// Finds in a sentence who says so: "laut Berichten", "nach Angaben der Polizei", ", teilte die Bahn mit".
import { isGivenName } from './given-names.ts';
import { phraseEnd } from './noun-phrase.ts';
import { beginsWithVerb } from './verbs.ts';
import { bare, determiners, isCapitalised, prepositions } from './words.ts';

/** The index behind an attribution that begins at `start`, or `start`. */
export function attributionEnd(words: readonly string[], start: number): number {
  const word = bare(words[start] ?? '').toLowerCase();
  if (word === 'laut') return sourceEnd(words, start + 1);
  if (word !== 'nach') return leadingZufolgeEnd(words, start);
  const offset = /^(?:eigenen|offiziellen|ersten|bisherigen|jüngsten|amtlichen|vorläufigen)$/u.test(
    words[start + 1] ?? '',
  )
    ? 1
    : 0;
  const noun = start + 1 + offset;
  return sayingNoun.test(words[noun] ?? '') ? sourceEnd(words, noun) : start;
}

/** "Der Forscher Jan Huber hat am Montag erklärt" → "Forscher Jan Huber"; undefined where the clause tells of no words. */
export function reporterOf(clause: readonly string[], finite: number): string | undefined {
  const last = bare(clause.at(-1) ?? '');
  const isSaying =
    sayingVerb.test(bare(clause[finite] ?? '')) ||
    sayingVerb.test(last) ||
    /^(?:gesagt|geschrieben|glaubt|findet|denkt|hofft)$/u.test(last);
  if (!isSaying || finite < 1) return undefined;
  const [first = '', ...others] = clause.slice(0, finite);
  return speakerOf([
    'sagt',
    first.toLowerCase() === first || !/^(?:Der|Die|Das|Ein|Eine|Sein|Seine|Ihr|Ihre)$/u.test(first)
      ? first
      : first.toLowerCase(),
    ...others,
  ]);
}

/** Whether a part between commas only says who said it: "sagte der Minister", "so die Polizei", "wie KCNA berichtete". */
export function isAttribution(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  const last = bare(words.at(-1) ?? '');
  if (first === 'so') return /^(?:der|die|das|ein|eine|\p{Lu}\S*)$/u.test(second);
  if (first.toLowerCase() === 'wie')
    return sayingVerb.test(last) || words.slice(0, 8).some((word) => sayingVerb.test(bare(word)));
  if (first === 'heißt' || first === 'hieß') return second === 'es';
  return beginsWithVerb(words) && (sayingVerb.test(first) || /^(?:teilte?n?|gab(?:en)?|gibt|geben)$/u.test(first));
}

/**
 * Who speaks, as a headline puts it in front of a colon: "teilte die Polizei am Montag mit" → "Polizei"; undefined
 * where the part names no one: "sagte er", "heißt es".
 */
export function speakerOf(part: readonly string[]): string | undefined {
  const article = /^(?:der|die|das|ein|eine|sein|seine|ihr|ihre)$/u.test(part[1] ?? '') ? (part[1] ?? '') : '';
  const start = part.findIndex((word, index) => index > (article === '' ? 0 : 1) && isCapitalised(word));
  const isPlain = part
    .slice(article === '' ? 1 : 2, start)
    .every((word) => article !== '' && /^\p{Ll}+e[nr]?$/u.test(word));
  if (start < 0 || !isPlain) return undefined;
  const behind = part.findIndex((word, index) => index > start && !isCapitalised(word) && !isParticle(part, index));
  const end = isFollowedByOffice(part, start, behind) ? phraseEnd(part, start) : behind < 0 ? part.length : behind;
  const [first = '', ...others] = part.slice(start, end).map(bare);
  const speaker = [others.length > 0 ? withStrongEnding(first, article) : first, ...others].join(' ');
  const name =
    speaker.length <= longestSpeaker || others.length < 2
      ? speaker
      : others
          .filter((word) => word.length > 1)
          .slice(-2)
          .join(' ');
  return name.length <= longestSpeaker && name.length > 1 ? name : undefined;
}

/** "von" in "Anna von Huber" */
function isParticle(part: readonly string[], index: number): boolean {
  return (
    /^(?:von|van|de|al|bin)$/u.test(part[index] ?? '') &&
    isGivenName(part[index - 1] ?? '') &&
    isCapitalised(part[index + 1] ?? '')
  );
}

/** "die Sprecherin der Stadt": the office alone says too little. */
function isFollowedByOffice(part: readonly string[], start: number, behind: number): boolean {
  const office = /(?:sprecher|[cC]hef|leiter|präsident|direktor|minister)(?:in)?$/iu;
  return behind === start + 1 && office.test(part[start] ?? '') && /^(?:der|des)$/u.test(part[behind] ?? '');
}

/** "der Deutsche Wetterdienst" → "Deutscher Wetterdienst" */
function withStrongEnding(word: string, article: string): string {
  if (!/\p{Ll}{3}e$/u.test(word)) return word;
  return article === 'der' ? `${word}r` : article === 'das' ? `${word}s` : word;
}

const longestSpeaker = 32; // characters

const sayingNoun =
  /^(?:Angaben|Informationen|Einschätzung|Auskunft|Darstellung|Aussagen?|Ansicht|Meinung|Auffassung|Überzeugung|Medienberichten|Berichten|Presseberichten|Schätzungen|Erkenntnissen),?$/u; // "Angaben"
const sayingVerb =
  /^(?:sag(?:t|te|en|ten)|bericht(?:et|en|ete|eten)|meld(?:et|en|ete|eten)|mitteil(?:t|te|en|ten)|mitgeteilt|erklär(?:t|te|en|ten)|schr(?:eibt|ieb|eiben|ieben)|beton(?:t|te|en|ten)|bestätig(?:t|te|en|ten)|verlautet?e?|äußer(?:t|te|n|ten)|kündig(?:t|te|en|ten)|hervorgeht|hervorging|zitiert|erläuter(?:t|te|n|ten)|ergänz(?:t|te|en|ten)|mein(?:t|te|en|ten)|urteil(?:t|te|en|ten)|bekanntg(?:ibt|ab)|berichteten|ankündigten?|ankündigte)$/u; // "berichtete"

/** "Berichten der Zeitung El País": the source itself, with an apposition between commas if there is one. */
function sourceEnd(words: readonly string[], start: number): number {
  const end = oneSourceEnd(words, start);
  const isApposition =
    (words[end - 1] ?? '').endsWith(',') && /^(?:der|dem|des|einer|einem|eines)$/u.test(words[end] ?? '');
  if (!isApposition) return end;
  const close = words.findIndex((word, index) => index > end && word.endsWith(','));
  return close > 0 && close - end < 12 ? close + 1 : end;
}

function oneSourceEnd(words: readonly string[], start: number): number {
  const article = /^(?:dem|den|der|des|einem|einer|eines|seinem|ihrem|diesem|ihren|seinen)$/u.test(words[start] ?? '')
    ? 1
    : 0;
  let end = phraseEnd(words, start + article);
  if (end === start + article) return start - 1;
  while (/^(?:von|vom|aus|beim)$/u.test(words[end] ?? '') && phraseEnd(words, end + 1) > end + 1)
    end = phraseEnd(words, end + 1);
  return end;
}

/** "Berichten zufolge", "Angaben der Polizei zufolge" at the beginning of the words from `start`. */
function leadingZufolgeEnd(words: readonly string[], start: number): number {
  const nouns =
    sayingNoun.test(bare(words[start] ?? '')) ||
    words[start] === 'Dem' ||
    words[start] === 'Den' ||
    words[start] === 'Der';
  if (!nouns) return start;
  const found = words.slice(start, start + 8).indexOf('zufolge');
  return found > 0 ? start + found + 1 : start;
}

/**
 * The words without the attribution that stands inside of them, and who is said to say so: "Der Fahrer blieb laut
 * Polizei unverletzt" → "Der Fahrer blieb unverletzt" and "Polizei"; undefined where there is none, or no name for it.
 */
export function attributionInside(
  words: readonly string[],
): { readonly words: readonly string[]; readonly speaker: string } | undefined {
  const start = words.findIndex((_, index) => attributionEnd(words, index) > index);
  if (start < 1) return undefined;
  const end = attributionEnd(words, start);
  const speaker = sourceOf(words.slice(start, end).map(bare));
  const isInsidePhrase =
    determiners.has((words[start - 1] ?? '').toLowerCase()) || prepositions.has(words[start - 1] ?? '');
  const isLoose = !isInsidePhrase && !/^(?:und|oder)$/u.test(words[end] ?? '') && !(words[end - 1] ?? '').endsWith(',');
  return speaker === undefined || !isLoose
    ? undefined
    : { words: [...words.slice(0, start), ...words.slice(end)], speaker };
}

/** "laut einem neuen Bericht" → "Bericht", "nach Angaben der Polizei" → "Polizei"; a genitive with -s is no name. */
function sourceOf(attribution: readonly string[]): string | undefined {
  const source = attribution.slice(
    attribution[0] === 'laut' ? 1 : attribution.findIndex((word) => sayingNoun.test(word)) + 1,
  );
  const article = /^(?:der|dem|einer|einem|von|seiner|ihrer)$/u.test(source[0] ?? '') ? 1 : 0;
  const noun = source.findIndex((word, index) => index >= article && isCapitalised(word));
  if (noun < 0 || source.length - noun > 3 || source.slice(noun).some((word) => !isCapitalised(word))) return undefined;
  const speaker = source
    .slice(noun)
    .join(' ')
    .replace(/(?<=\p{L}icht)en$/u, 'e'); // "Berichten" → "Berichte"
  const isBareGenitive = article === 0 && attribution[0] !== 'laut';
  return isBareGenitive || speaker.length > longestSpeaker || /(?:sche|liche)[nmr] /u.test(speaker)
    ? undefined
    : speaker;
}
