// The small words of German by which the parts of a sentence are told apart, as they are written inside a sentence.

/** "auf", "nach": they open a phrase that a headline can do without. */
export const prepositions =
  wordSet(`ab abseits am an anhand ans anlässlich auf aufgrund aufs aus außer außerhalb bei beim bis
  dank durch entlang entgegen für fürs gegen gegenüber hinter hinsichtlich im in infolge inmitten innerhalb ins jenseits mit
  mithilfe mittels nach neben ohne seit samt statt trotz über übers um ums ungeachtet unter unweit vom von vor wegen
  während zu zugunsten zum zur zwischen angesichts laut gemäß per pro via`);

/** Words that can begin the subject of a sentence. */
export const subjectOpeners =
  wordSet(`der die das ein eine kein keine dieser diese dieses jeder jede jedes mehrere viele
  einige zahlreiche tausende hunderte dutzende sein seine ihr ihre unser unsere beide alle zwei drei vier fünf sechs sieben acht
  neun zehn elf zwölf weitere immer rund etwa mindestens mehr fast insgesamt`);

export const subjectPronouns = wordSet('er sie es man wir ich niemand jemand alles nichts das dies');

export const genitiveOpeners = wordSet('des der eines einer seines seiner ihres ihrer dieser dieses');

export const determiners =
  wordSet(`der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser
  diese dieses diesen diesem jeder jede jedes jeden jedem sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer
  ihres unser unsere unseren unserem unserer mehrere mehreren viele vielen einige einigen alle allen aller beide beiden
  welche welcher welches solche manche zahlreiche zahlreichen`);

const others =
  wordSet(`und oder aber sondern denn doch jedoch sowie als wie nicht nie noch nur nun auch bereits schon erst
  erneut wieder weiter weiterhin weiterhin sehr so zu sich es er sie wir man ihn ihm uns ihnen dort hier da dann danach heute gestern
  morgen jetzt zuletzt zurzeit derzeit fast rund etwa oft meist längst sonst selbst selten eben dabei damit dafür dagegen
  darauf daran darüber davon dazu daher deshalb deswegen demnach zudem außerdem insgesamt gesamt vielleicht offenbar
  wohl angeblich möglicherweise voraussichtlich sogar bald inzwischen mittlerweile unterdessen künftig mindestens höchstens
  mehr weniger weit samt oben unten außen innen hinten vorn gegen mitten zufolge zusammen einst gut bekannt
  vergangenen vergangener nächsten nächster letzten letzter kommenden kommender jüngsten ersten zweiten dritten statt
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend laut jüngst zunächst direkt nicht nächst
  samt relativ komplett gesamten deutschen internationalen drohenden geplanten bundesweit weltweit europaweit landesweit
  rechten linken eigenen anderen neuen alten großen kleinen`);

/** Words of a closed class: never a finite verb, an adjective or a noun. */
export function isFunctionWord(word: string): boolean {
  return others.has(word) || prepositions.has(word) || determiners.has(word);
}

/** Parts of separable verbs that close a clause: "bereitet sich … vor". */
export const verbPrefixes =
  wordSet(`ab an auf aus bei bekannt bereit bevor dar durch ein entgegen fest fort frei her heran heraus
  herum hervor herunter hin hinaus hinzu hoch kennen klar los mit nach nieder preis statt teil um unter vor voran voraus vorbei
  weg weiter wieder zu zurück zusammen gegenüber stehen`);

/** "die" in ", die das Gesetz ablehnt" */
export const relativePronouns =
  wordSet(`der die das dem den dessen deren denen welche welcher welches welchem welchen was wo
  wobei womit wodurch wofür woran worauf worin worüber wovon wozu wonach woraufhin weshalb weswegen wohin woher`);

/** They begin a clause that says why, when or how, and that the main clause can do without. */
export const adverbialConjunctions =
  wordSet(`weil da nachdem während obwohl obgleich wenn falls damit sodass bevor ehe als indem
  seit seitdem sobald solange sofern soweit bis wenngleich zumal um ohne statt anstatt so wie`);

/** They begin a clause that the main clause may need. */
export const complementOpeners = wordSet('dass ob wie wer warum wann wieso welche welcher welches');

/** They begin a clause that cannot stand alone. */
export const subordinators = wordSet(
  'dass ob weil nachdem obwohl obgleich wenn falls sodass bevor ehe indem sobald solange sofern wenngleich zumal',
);

export const coordinators = wordSet('und oder aber sondern denn doch jedoch sowie beziehungsweise');

export const timeUnit = /^(?:Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?)$/u; // "zwei Wochen vor dem Spiel"

export function isCapitalised(word: string): boolean {
  const start = word.charAt(0);
  if (start !== start.toLowerCase()) return true;
  return start === start.toUpperCase() ? capitalBehindMark.test(word) : word.includes('-') && arabicArticle.test(word);
}

const arabicArticle = /^(?:al|el|as|an|ar|at|ad|asch)-\p{Lu}/u; // "al-Hija"

const capitalBehindMark = /^(?:["„»«‚']|["„»«‚']?\d{1,4}-)\p{Lu}/u; // "„Anna", "34-Jährige"

export function isLowerCase(word: string): boolean {
  const start = word.charAt(0);
  return start !== start.toUpperCase();
}

/** "Pjöngjang," → "Pjöngjang" */
export function bare(word: string): string {
  return marks.test(word) ? word.replace(/^[^\p{L}\p{N}]{1,5}|[^\p{L}\p{N}]{1,5}$/gu, '') : word;
}

const marks = /^[^\p{L}\p{N}]|[^\p{L}\p{N}]$/u;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
