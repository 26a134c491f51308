// Tells a genitive from a name that ends in -s by where it stands: "Poulencs Werke", "die Werke Francis Poulencs"; but "die
// Sprinterin Dafne Schippers lief".
import { weekdayNames } from '../../../german/calendar-words.ts';
import { stopWords } from '../../../german/stop-words.ts';
import { isInLists, type Lexicon } from './lexicon.ts';
import { formOf, type Mention } from './mention.ts';
import { wordClass, wordClasses } from './word-classes.ts';
import { wordKind } from './word-kinds.ts';
import { wordBefore } from './words-before.ts';

export type CaseShown = 'genitive' | 'nominative' | 'neither';

/** What the words beside a name show, which is one of several words and ends in -s. */
export function caseShown(text: string, mention: Mention, lexicon: Lexicon): CaseShown {
  if (isBeforeNoun(text, mention)) return 'genitive';
  const shown = caseBehind(wordBefore(text.slice(0, mention.start)), lexicon);
  return shown === 'genitive' && !mayHaveGenitive(formOf(text, mention), lexicon) ? 'neither' : shown;
}

/** Whether a noun follows, or the title of a work: "Triumph", "großer Triumph", "„Black or White“"; not "Ende Mai". */
export function isBeforeNoun(text: string, { end }: Mention): boolean {
  if (title.test(text.slice(end, end + longestPhrase))) return true;
  const { adjective, noun } = adjectiveAndNoun.exec(text.slice(end, end + longestPhrase))?.groups ?? {};
  return noun !== undefined && !time.test(noun) && !(adjective !== undefined && stopWords.has(adjective));
}

/** A person's first name begins it, and no Latin name ends it: not "Biology Letters", "Tarquinius Superbus". */
function mayHaveGenitive(form: string, lexicon: Lexicon): boolean {
  return isInLists(form.slice(0, form.indexOf(' ')), ['first names'], lexicon) && !form.endsWith('us');
}

const title = /^ [„"»]\p{Lu}/u;
const longestPhrase = 80; // characters
const stems = String.raw`\p{Ll}+(?:isch|lich|ig|ell|haft|sam|bar|los|reich|voll)|neu|groß|klein|alt|jung|früh|spät|eigen|viel|lang|best|erst|zweit|dritt|letzt|nächst|jüngst|neuest|größt|höchst|wichtigst`;
/** An "-e" is that of an adjective only where the rest shows it: "holte", "komme". */
const adjectiveAndNoun = new RegExp(
  String.raw`^(?: (?<adjective>(?:${stems})e[nmrs]?|\p{Ll}{2,}e[mrs]))? (?<noun>\p{Lu}[\p{L}-]+)`,
  'u',
);
const time = new RegExp(`^(?:Anfang|Mitte|Ende|${weekdayNames.join('|')})`, 'u');

/** Behind a noun for a thing a name is a genitive, behind one for a person mostly not: "die Sprinterin Dafne Schippers". */
function caseBehind(word: string, lexicon: Lexicon): CaseShown {
  if (withGenitive.test(word)) return 'genitive';
  if (joining.test(word) || somebodys.test(word)) return 'neither';
  if (!capital.test(word) || stopWords.has(word.toLowerCase())) return 'nominative';
  const classes = wordClasses(word, lexicon);
  if (classes.includes(personNoun) || woman.test(word)) return 'nominative';
  const isThing = classes.length === 0 && !maybePerson.test(word) && nouns.has(wordKind(word, lexicon));
  return isThing ? 'genitive' : 'neither';
}

const withGenitive = /^(?:wegen|statt|anstatt|anstelle|trotz|seitens|angesichts|zugunsten|zuungunsten|mittels)$/iu;
const joining = /^(?:und|oder|sowie|wie|als)$/u;
/** They have a name beside them, or belong to somebody who is named. */
const somebodys =
  /(?:[Tt]ochter|[Ss]ohn|[Mm]utter|[Vv]ater|[Ee]ltern|[Kk]inder|[Bb]ruder|[Bb]rüder|[Ss]chwester|[Ff]rau|[Mm]ann|[Ww]itwe|[Ff]reund|[Ff]reundin|[Ff]reunde|[Aa]nhänger|[Gg]egner|[Ww]ähler|[Aa]nw[aä]lte?|[Nn]achfolger|[Vv]orgänger|[Bb]erater|[Bb]iograf|[Ss]chüler|[Ff]ans|[Kk]ritiker|[Uu]nterstützer|[Vv]ertraute|[Ss]precher)(?:in|s|n)?$/u;
const capital = /^\p{Lu}/u;
const personNoun = wordClass('person nouns');
const woman = /(?:er|ent|ant|ist|eur|log|at)in$/u;
const maybePerson = /(?:er|ist|ent|ant|eur|or|nde|ierte)$/u;
const nouns: ReadonlySet<string> = new Set(['noun', 'small noun', 'compound']);
