// Finds in a sentence who says so: "laut Berichten", "nach Angaben der Polizei", ", teilte die Bahn mit".
import { phraseEnd } from './noun-phrase.ts';
import { beginsWithVerb } from './verbs.ts';
import { bare } from './words.ts';

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

/** A noun behind which stands whose words they are. */
export const sayingNoun =
  /^(?:Angaben|Informationen|Einschätzung|Auskunft|Darstellung|Aussagen?|Ansicht|Meinung|Auffassung|Überzeugung|Medienberichten|Berichten|Presseberichten|Schätzungen|Erkenntnissen),?$/u; // "Angaben"
/** A verb of saying or writing, in its finite forms. */
export const sayingVerb =
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
