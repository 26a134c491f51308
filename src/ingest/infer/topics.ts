// Finds what a text is about, beside the persons, places and organisations that it names.
import type { Found } from '../found.ts';
import { type WeighedTerm, weighedTerms } from './keywords.ts';
import type { NameMention } from './names/mention.ts';
import type { Background } from './topics/background.ts';
import { readBackground } from './topics/background-file.ts';
import { nounNominative } from './topics/noun-nominative.ts';
import { type CountSentences, sentenceCounter } from './topics/sentence-counter.ts';
import { isSubjectNoun } from './topics/subject-nouns.ts';
import { withoutRepetition } from './topics/without-repetition.ts';
import { wordingOf } from './topics/wording.ts';

/**
 * At most five subjects under which a library would file the text, the most telling first; undefined where there are none.
 * They are fewer and surer than keywords: what is said once is none, nor what says nothing by itself ("Bereitschaft").
 */
export function findTopics(
  text: string,
  title: string,
  mentions: readonly NameMention[],
): Found<readonly string[]> | undefined {
  const background = readBackground();
  const names = namesIn(mentions);
  const count = sentenceCounter(text, title);
  const terms = weighedTerms(text, title, mentions, background);
  const value = withoutRepetition(subjectsOf(terms, names, count, background), most);
  return value.length === 0 ? undefined : { value, rule: 'subjects of the text', span: { start: 0, end: text.length } };
}

const most = 5;

/** In small letters, in full and word by word. */
function namesIn(mentions: readonly NameMention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ name }) => [name, ...name.split(' ')]).map((name) => name.toLowerCase()));
}

function* subjectsOf(
  terms: readonly WeighedTerm[],
  names: ReadonlySet<string>,
  count: CountSentences,
  background: Background,
): Iterable<string> {
  for (const weighed of terms) {
    if (weighed.weight < least) return;
    if (isNamed(weighed) || !comesUpAgain(weighed, count, background)) continue;
    const wording = wordingOf(weighed.term);
    const noun = wording.split(' ').at(-1) ?? '';
    if (noSubject.test(wording) || names.has(wording.toLowerCase()) || !isSubjectNoun(noun, background)) continue;
    // A phrase has its noun in the nominative already, which its adjective agrees with.
    const topic = weighed.term.name === undefined && noun === wording ? nounNominative(noun) : wording;
    if (isSubjectNoun(topic, background)) yield topic;
  }
}

/** A headline in capitals, which looks like a name, "LEHNT HAUSHALT AB"; and what is left of English ones. */
const noSubject = /^(?=.*\p{Lu}{5})\P{Ll}+ \P{Ll}+$|^(?:No|One)$/u;
const least = 3.3; // as weigh.ts has it: what stands in the headline and comes up again weighs 4 and more

/** What the registers of places, persons and organisations have; one mention of several words may be chance. */
function isNamed({ term: { country, name } }: WeighedTerm): boolean {
  return country !== undefined || (name !== undefined && (name.type !== undefined || name.count < 2));
}

/** In as many sentences as a text of its length asks for; usual words in more. */
function comesUpAgain({ term, traits }: WeighedTerm, count: CountSentences, background: Background): boolean {
  const sentences = count.with(term.starts);
  const isInTitle = traits.inTitle > 0;
  if (background.textsWith(term.key) > background.texts * usualShare) return sentences >= (isInTitle ? 3 : 5);
  return sentences >= (isInTitle ? 2 : Math.min(4, Math.max(2, Math.ceil(count.all / 15))));
}

const usualShare = 0.015; // of texts at large
