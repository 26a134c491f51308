// Tells verbs by their form and place, without a dictionary.
import { bare, isCapitalised, isFunctionWord, isLowerCase, verbPrefixes } from './words.ts';

const finiteVerbs = new WeakMap<readonly string[], number>(); // a dozen rules ask for that of the same clause

/** The index of the finite verb of a main clause, or -1. It never is the first word. */
export function finiteVerbIndex(words: readonly string[]): number {
  const known = finiteVerbs.get(words);
  if (known !== undefined) return known;
  const found = findFiniteVerb(words);
  finiteVerbs.set(words, found);
  return found;
}

function findFiniteVerb(words: readonly string[]): number {
  return words.findIndex(
    (word, index) => index > 0 && isFiniteVerb(word, words[index - 1] ?? '', words[index + 1] ?? ''),
  );
}

/** Whether a part of a sentence begins with its finite verb: "sagte der Minister", "könnten die Preise steigen". */
export function beginsWithVerb(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (isCertainlyVerb(first)) return true;
  // "verletzte Menschen" is no verb and its object, but an adjective and its noun.
  return isVerbLike(first) && !(isCapitalised(second) && /(?:en|te|ten)$/u.test(first));
}

/** Where the closing part of a clause begins ("vor", "gestoppt", "gestoppt worden"); the number of words if there is none. */
export function closingVerbIndex(words: readonly string[], finite: number): number {
  let index = words.length;
  if (index - 1 > finite && verbPrefixes.has(words[index - 1] ?? '') && !isHelper(words[finite] ?? ''))
    return index - 1;
  while (index - 1 > finite && isClosingVerb(words[index - 1] ?? '')) index--;
  return index;
}

/** "hat", "wird", "soll": the clause is complete only with a participle or an infinitive. */
export function isHelper(word: string): boolean {
  return helper.test(word);
}

/** "gestoppt", "verletzt", "kritisiert" */
export function isParticiple(word: string): boolean {
  return participle.test(word);
}

const helper =
  /^(?:ha(?:t|ben|tte|tten|be)|hätten?|wi?e?rd(?:en)?|werde|könne|müsse|dürfe|wolle|wirst|wurden?|würden?|kann|können|konnten?|könnten?|muss|müssen|mussten?|müssten?|solle?n?|sollten?|will|wollen|wollten?|darf|dürfen|durften?|dürften?)$/u; // "hat", "dürften"
const common =
  /^(?:ist|sind|war|waren|wären?|sei|seien|gibt|gab|geht|steht|kommt|bleibt|bleiben|gilt|gelten|droht|drohen|lässt|lassen|macht|machen|nimmt|nehmen|sieht|sehen|heißt|hieß|weiß|mag|möchten?|muß|geben|gehen|stehen|kommen|tritt|treten|setzt|setzen|bringt|bringen|zeigt|zeigen|sagt|sagte|sagten|teilt|teilte|teilten|tut|tat)$/u; // "gilt"
const strongPast =
  /^(?:be|ge|ver|er|ent|zer|über|unter|wider)?(?:band|bat|blieb|bot|boten|dachten?|fing|fingen|galt|galten|glich|half|halfen|lud|luden|maß|riss|rissen|schob|schoben|schuf|schufen|stahl|vergaß|wich|wog|wussten?|baten|blieben|brachen|fanden|fuhren|flohen|flogen|griffen|halfen|hoben|kamen|litten|lasen|rieten|sanken|schienen|schlossen|schlugen|schossen|schritten|sprachen|standen|starben|stiegen|stießen|trafen|trugen|trieben|verliefen|warben|brach|brannte|fand|fiel|fielen|flog|floh|fror|fuhr|ging|gingen|griff|hielt|hielten|hing|hob|kam|kamen|lag|lagen|las|lief|liefen|ließ|ließen|litt|log|nahm|nahmen|riet|rief|riefen|sah|sahen|sang|sank|sanken|saß|schied|schien|schlief|schloss|schlug|schnitt|schoss|schrieb|schrieben|schritt|schwamm|schwieg|sprach|sprachen|sprang|stand|standen|starb|starben|stieg|stiegen|stieß|stießen|stritt|traf|trafen|trat|traten|trieb|trug|trugen|warb|warf|warfen|wies|wiesen|wuchs|zog|zogen|zwang|gewann|gewannen|verlor|verloren|verlief|begann|begannen|gelang|entschied)$/u; // "beschloss", "hob"
const verbEnding = /(?:t|te|ten|[^aeiou]en|[^aeiou]ern|eln|uen|ien)$/u; // "fordert", "warnen"
const participle =
  /^(?:\p{L}{0,8}ge\p{L}{2,}(?:t|en)|(?:be|ver|er|ent|zer|über|unter|miss|wider)\p{L}{2,}(?:t|en)|\p{L}+iert)$/u; // "gestoppt", "verletzt"

function isFiniteVerb(word: string, before: string, after: string): boolean {
  if (isCertainlyVerb(word)) return true;
  if (!isVerbLike(word) || isFunctionWord(bare(before).toLowerCase())) return isVerbLike(word) && before === 'sich';
  // "Putins geplante Reise", "Anfang nächsten Jahres": an adjective between two nouns.
  if (isCapitalised(after) && /(?:s|Anfang|Mitte|Ende)$/u.test(before) && /(?:te|en)$/u.test(word)) return false;
  if (/^\d/.test(before)) return /te?$/u.test(word);
  return isCapitalised(before) || /["“”»«]$/u.test(before);
}

function isCertainlyVerb(word: string): boolean {
  return helper.test(word) || common.test(word) || strongPast.test(word);
}

function isVerbLike(word: string): boolean {
  return isLowerCase(word) && word.length > 3 && verbEnding.test(word) && !isFunctionWord(word);
}

function isClosingVerb(word: string): boolean {
  if (!isLowerCase(word)) return false;
  if (word === 'zu' || isHelper(word) || /^(?:worden|sein|gewesen|werden|lassen)$/u.test(word)) return true;
  return !isFunctionWord(word) && (participle.test(word) || /(?:en|ern|eln)$/u.test(word));
}

/** Whether a clause with this verb cannot do without a phrase that begins with the preposition: "sorgt für", "liegt in". */
export function asksFor(verb: string, preposition: string): boolean {
  return asked.some(([verbs, wanted]) => wanted.test(preposition) && verbs.test(verb));
}

const asked: readonly (readonly [RegExp, RegExp])[] = [
  [/sorg|kämpf|entscheid|entschied|worb|stimm|setz|werb|warb|tret|tritt|trat/u, /^für$/],
  [/warn|steh|stand/u, /^(?:vor|in|im|unter|auf)$/],
  [/rechn|beschäft|wart|worf|werf|droh|beginn|begann|endet|einig/u, /^(?:mit|auf)$/],
  [/gehör|führt|komm|kam|zwing|verurteil|zieh|zog|erklär|aufruf|aufgerufen|auffordert/u, /^(?:zu|zum|zur|in|im|ins)$/],
  [/bitte|bat|bet|geht|ging|handel|streit/u, /^(?:um|in|an)$/],
  [/such|sehn|frag|greif|griff/u, /^(?:nach|zu|zum|zur)$/],
  [/protest|demonstr|wehr|klag|verstoß|verstieß|gewinn|gewann|verlier|verlor/u, /^gegen$/],
  [/profitier|abhäng|abhing|hängt/u, /^(?:von|vom)$/],
  [
    /anwachs|stoß|stöß|stieß|hoff|reagier|setz|verzicht|wart|steig|stieg|sink|sank|sunk|fall|fiel|bereit|weis|wies|hinweis/u,
    /^(?:auf|unter)$/,
  ],
  [/sprech|spricht|sprach|sproch|berat|beriet|verhandel|debattier|stritt|berichte|informier/u, /^(?:über|von)$/],
  [
    /liegt|lieg|lag|gehen|ging|geht|gerät|gerat|brin|brach|stell|nehm|nimmt|nahm|fahr|fuhr|leb|wohn|wechsel|bleib|blieb|land|sieht|sehen|sah|gesehen/u,
    /^(?:in|im|ins|bei|an|am|auf|vor|unter)$/,
  ],
];
