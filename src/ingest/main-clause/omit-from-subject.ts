// Leaves out of a subject what describes it: titles, adjectives, genitives.
import { phraseEnd } from './noun-phrase.ts';
import { finiteVerbIndex } from './verbs.ts';
import { isCapitalised } from './words.ts';

type Words = readonly string[];

/** "Die frühere Ministerin Anna Huber wird …" → "Anna Huber wird …" */
export function withoutTitle(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const [title = '', first = '', last = ''] = words.slice(Math.max(0, finite - 3), Math.max(0, finite));
  const isPerson = personRole.test(title) && isCapitalised(first) && isCapitalised(last) && !/[,–]/.test(title);
  return finite > 3 && finite < 8 && isPerson ? words.slice(finite - 2) : words;
}

/** "Der ramponierte grüne Wagen steht …" → "Der Wagen steht …" */
export function withoutSubjectAdjectives(words: Words): Words {
  const noun = words.findIndex((word, index) => index > 0 && isCapitalised(word));
  const isPlain =
    noun > 1 && noun < finiteVerbIndex(words) && words.slice(1, noun).every((word) => /^\p{Ll}{3,}e$/u.test(word));
  return isPlain && /^D(?:er|ie|as)$/u.test(words[0] ?? '') ? [...words.slice(0, 1), ...words.slice(noun)] : words;
}

/** A noun in front of a person's name: "Außenministerin". */
export const personRole =
  /(?:präsident|minister|kanzler|[cC]hef|sprecher|direktor|sekretär|trainer|kandidat|meister|rat|leiter|beauftragte|bischof|nachfolger|vorgänger|kontrahent|rivale|kollege|politiker|senator|anwalt|professor|autor|sänger|schauspieler|unternehmer|gründer|manager|premier|regisseur|stürmer|forscher|experte)(?:in|e?n)?$|vorsitzende[rn]?$|Papst$|König(?:in)?$/iu; // "Außenministerin"

/** "Ein Richter des Obersten Gerichts hat …" → "Ein Richter hat …" */
export function withoutGenitive(words: Words): Words {
  const finite = finiteVerbIndex(words);
  const start = words.findIndex((word, index) => index > 1 && /^(?:des|der|eines|einer)$/u.test(word));
  const isOfSubject =
    start > 0 && isCapitalised(words[start - 1] ?? '') && finite > start && phraseEnd(words, start) === finite;
  return isOfSubject &&
    !/(?:zahl|Teil|teil|Mehrheit|Hälfte|Drittel|Mangel|Tod|Ende|Beginn)$/iu.test(words[start - 1] ?? '')
    ? [...words.slice(0, start), ...words.slice(finite)]
    : words;
}
