// Weighs how far a clause can be trusted to stand alone above a text.
import { finiteVerbIndex } from '../main-clause/verbs.ts';
import type { Candidate } from './headline-candidates.ts';

/** Between 0 and 1: less for later sentences. */
export function trustInSentence({ sentence }: Pick<Candidate, 'sentence'>): number {
  return 0.95 ** sentence;
}

/** Between 0 and 1: less for every omission, for later sentences, and for words that point to what stands elsewhere. */
export function trustIn(candidate: Candidate): number {
  const isHearsay = candidate.isUnattributed || isReported.test(candidate.line);
  return (
    trustInSentence(candidate) *
    0.97 ** candidate.omitted *
    trustInLine(candidate.line.replace(speaker, '')) *
    (isHearsay ? 0.5 : 1)
  );
}

/** The same for the words alone. */
export function trustInLine(line: string): number {
  return (
    (pointsBack.test(line) || beginsWithPronoun(line) ? 0.4 : 1) *
    (demonstrative.test(line) ? 0.8 : 1) *
    (addresses.test(line) ? 0.6 : 1) *
    (line.length < 20 ? 0.5 : 1)
  );
}

/** "Das lässt Huber nicht gelten" */
function beginsWithPronoun(line: string): boolean {
  return /^D(?:as|er|ie|em|en) /u.test(line) && finiteVerbIndex(line.split(' ')) === 1;
}

const speaker = /^[^:]{1,40}: /u; // "Polizei: "
// "Er", "Damit": the headline stands in front of what they mean.
const pointsBack =
  /^(?:Er|Sie|Es (?!gibt|gab)|Dies\p{Ll}{0,2}|Das (?=ist|sei|war|hat|sind|wird|soll|kann|sagte?|heißt|gilt)|Dabei|Damit|Dadurch|Dafür|Dazu|Daher|Darum|Deshalb|Deswegen|Dann|Danach|Dort|Da|Hier|Daran|Darauf|Darin|Darüber|Davon|Doch|Aber|Denn|Und|Auch|Zudem|Außerdem|So|Sein\p{Ll}{0,2}|Ihr\p{Ll}{0,2}|Deren|Dessen|Beide|Letztere\p{Ll}?|Jener|Jene|Jetzt|Nun|Zuvor|Zuletzt|Trotzdem|Dennoch|Allerdings|Jedoch|Weiter|Weitere|Zwar|Denn|Ebenso|Ebenfalls|Demnach|Demzufolge|Hinzu|Gleichzeitig|Solch\p{Ll}{1,2}|\p{Lu}\p{Ll}{1,4} (?:solche|diese)\p{Ll}?|Grund dafür)(?!\p{L})/u;
const demonstrative =
  / (?:diese[rsmn]?|solche[rsmn]?|er|sie|ihn|ihm|ihnen|dessen|deren|davon|darin|dafür|dadurch|damit|dabei|daran|darauf|dazu|darüber)(?= |$)/u;
const addresses =
  /(?<!\p{L})(?:[Ii]ch|[Ww]ir|[Mm]ich|[Mm]ir|[Uu]ns(?:er\p{Ll}{0,2})?|[Mm]ein\p{Ll}{0,2}|[Dd]ich|[Dd]ir|[Dd]u|[Dd]ein\p{Ll}{0,2}|[Ee]uch|Ihnen|Sie)(?!\p{L})/u;
const isReported =
  /^[^:]* (?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|gehe|gebe|komme|stehe|bleibe)(?!\p{L})/u; // subjunctive
