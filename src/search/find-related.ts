// Finds the articles that have not a word itself but what is related to it: words of one origin, a part of a compound.
import { originOf } from '../german/derivation.ts';
import { stemOf } from '../german/stem.ts';
import { cutsOf } from './find-near-word.ts';
import { findWord, matchOf, type WordMatch } from './find-word.ts';
import type { WordIndex } from './open-index.ts';
import type { AskedWord, WeighedForm } from './weigh-forms.ts';

/**
 * What was found for one word among several, and behind it the articles with related words: who asks when a town was
 * founded may find its "Gründung". For a single word they would be no answer.
 */
export async function withRelated(asked: AskedWord, match: WordMatch, index: WordIndex): Promise<WordMatch> {
  const [ofOneOrigin, withPart] = await Promise.all([
    match.size <= Math.max(fewArticles, index.documents * telling)
      ? matchOf(await formsOfOneOrigin(asked, index), index)
      : none,
    match.size <= fewArticles ? findPart(asked, index) : none,
  ]);
  return new Map([...withPart, ...ofOneOrigin, ...match]);
}

const none: WordMatch = new Map();
const related = 0.44; // of weight: too little to count when the rarity of the word is told
const part = 0.3;
const telling = 0.05; // of all articles: a word that more have tells little, and so do those related to it
const fewArticles = 8; // a compound that is more frequent is found often enough by itself
const shortestWord = 4; // letters
const shortestPart = 4;

async function formsOfOneOrigin({ form }: AskedWord, index: WordIndex): Promise<readonly WeighedForm[]> {
  if (form.length < shortestWord || /\P{L}/u.test(form)) return [];
  const origin = originOf(stemOf(form));
  const families = (await index.familiesWith(origin)).filter(({ stem }) => originOf(stem) === origin);
  return families.flatMap((family) => family.forms.map((one) => ({ family, form: one, weight: related })));
}

/** "Gefängnisstrafe" → articles with "Strafe", or else with "Gefängnis". */
async function findPart({ form }: AskedWord, index: WordIndex): Promise<WordMatch> {
  const cuts = form.length < 2 * shortestPart ? [] : await cutsOf(form, index);
  const pair = cuts.find((words) => words.every((word) => word.length >= shortestPart)) ?? [];
  const matches = await Promise.all(pair.map((word) => findWord({ form: word, isCapital: true }, index)));
  return new Map(matches.flatMap((match) => [...lessened(match)]));
}

function lessened(match: WordMatch): WordMatch {
  return new Map(
    [...match].map(([document, one]) => [
      document,
      { ...one, weight: one.weight * part, frequency: one.frequency * part },
    ]),
  );
}
