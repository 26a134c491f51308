// Answers a question: which articles, in which order, and with which words.
import { stopWords } from '../german/stop-words.ts';
import { articlesWith } from './articles-with.ts';
import { correctionsOf, findCorrected, findJoined, findTakenApart } from './find-near-word.ts';
import { withRelated } from './find-related.ts';
import { findRelated, findWord, formsWith, matchOf, type WordMatch } from './find-word.ts';
import type { WordIndex } from './open-index.ts';
import { matchOfPhrase } from './phrase-match.ts';
import type { Query, QueryPart } from './query.ts';
import { type Operand, written } from './query-words.ts';
import { type RankedWord, rank } from './rank.ts';
import type { AskedWord } from './weigh-forms.ts';

export interface Evaluation {
  /** The numbers of the articles, the best first. */
  readonly documents: readonly number[];
  readonly words: readonly RankedWord[];
  /** Words of the question that no article has, and what was searched instead. */
  readonly corrections: readonly Correction[];
}

/** All as they are written: "Marktatg", "Markttag". */
export interface Correction {
  readonly asked: string;
  readonly found: readonly string[];
}

/** A question that asks for no word has every article for an answer that is not ruled out, the newest first. */
export async function evaluate(query: Query, index: WordIndex): Promise<Evaluation> {
  const wanted = query.parts.filter(({ isExcluded }) => !isExcluded);
  const setsOf = (parts: readonly QueryPart[]) => Promise.all(parts.map((part) => articlesWith(part, index)));
  const [{ words, corrections }, required, excluded] = await Promise.all([
    findWords(telling(wanted), index),
    setsOf(wanted.filter(isRequired)),
    setsOf(query.parts.filter(({ isExcluded }) => isExcluded)),
  ]);
  const ranked = words.length === 0 ? newestFirst(index) : rank(words, index.documents, index.averageLength);
  const documents = ranked.filter(
    (document) => required.every((set) => set.has(document)) && !excluded.some((set) => set.has(document)),
  );
  return { documents, words, corrections };
}

/** Without words that say nothing, if there are others. */
function telling(parts: readonly QueryPart[]): readonly QueryPart[] {
  const others = parts.filter(({ alternatives }) => alternatives.some((operand) => !saysNothing(operand)));
  return others.some(({ alternatives }) => alternatives.some(hasWords)) ? others : parts;
}

function saysNothing(operand: Operand): boolean {
  return operand.kind === 'word' && (stopWords.has(operand.form) || /^\P{N}$/u.test(operand.form));
}

function hasWords({ kind }: Operand): boolean {
  return kind === 'word' || kind === 'phrase' || kind === 'beginning';
}

/** A single word only ranks; what has signs must be as it says. */
function isRequired({ alternatives }: QueryPart): boolean {
  return alternatives.length > 1 || alternatives.some(({ kind }) => kind !== 'word' && kind !== 'beginning');
}

/** Newer articles have higher numbers. */
function newestFirst({ documents }: WordIndex): readonly number[] {
  return Array.from({ length: documents }, (_, document) => document).reverse();
}

async function findWords(parts: readonly QueryPart[], index: WordIndex) {
  const single = parts.map(({ alternatives }) => (alternatives.length === 1 ? alternatives[0] : undefined));
  // All at once: each may have to wait for files.
  const [found, joined] = await Promise.all([
    Promise.all(parts.map((part) => findPart(part, index))),
    parts.length > mostToJoin ? [] : findNeighboursJoined(single, index),
  ]);
  const related =
    parts.length === 1 ? found : await Promise.all(found.map((one, place) => alsoRelated(one, single[place], index)));
  const words = related.flatMap(({ matches }) => matches).map((match, place): RankedWord => ({ match, place }));
  const added = joined.map((match): RankedWord => ({ match, place: undefined }));
  return { words: [...words, ...added], corrections: found.flatMap(({ corrections }) => corrections) };
}

const mostToJoin = 4; // words: in a whole sentence neighbours make a compound by chance only, "fünf Jahre"

async function findNeighboursJoined(
  operands: readonly (Operand | undefined)[],
  index: WordIndex,
): Promise<readonly WordMatch[]> {
  const neighbours = operands.slice(1).map((second, place) => ({ first: operands[place], second }));
  const joined = neighbours.map(({ first, second }) =>
    first?.kind === 'word' && second?.kind === 'word' ? findJoined(first, second, index) : [],
  );
  return (await Promise.all(joined)).flat();
}

interface FoundPart {
  /** One, also for alternatives; none for what has no words. */
  readonly matches: readonly WordMatch[];
  readonly corrections: readonly Correction[];
}

async function findPart({ alternatives }: QueryPart, index: WordIndex): Promise<FoundPart> {
  const found = await Promise.all(alternatives.map((operand) => findOperand(operand, index)));
  const corrections = found.flatMap((one) => one.corrections);
  const matches = found.flatMap((one) => one.matches);
  return { matches: alternatives.length > 1 && matches.length > 0 ? [together(matches)] : matches, corrections };
}

/** What was corrected may be another word already. */
async function alsoRelated(found: FoundPart, operand: Operand | undefined, index: WordIndex): Promise<FoundPart> {
  if (operand?.kind !== 'word' || found.corrections.length > 0) return found;
  return { ...found, matches: await Promise.all(found.matches.map((match) => withRelated(operand, match, index))) };
}

async function findOperand(operand: Operand, index: WordIndex): Promise<FoundPart> {
  switch (operand.kind) {
    case 'word':
      return findByAnyMeans(operand, index);
    case 'phrase':
      return { matches: [await matchOfPhrase(operand.forms, index)], corrections: [] };
    case 'beginning':
      return { matches: [await matchOf(await formsWith(operand.beginning, index), index)], corrections: [] };
    case 'name':
    case 'days':
      return { matches: [], corrections: [] };
  }
}

async function findByAnyMeans(word: AskedWord, index: WordIndex): Promise<FoundPart> {
  const match = await findWord(word, index);
  if (match.size > 0) return { matches: [match], corrections: [] };
  const [apart, found] = await Promise.all([findTakenApart(word, index), correctionsOf(word, index)]);
  if (apart.size > 0) return { matches: [apart], corrections: [] };
  if (found.length === 0) return { matches: [await findRelated(word, index)], corrections: [] };
  return {
    matches: [await findCorrected(found, index)],
    corrections: [{ asked: written(word), found: found.map(written) }],
  };
}

function together(matches: readonly WordMatch[]): WordMatch {
  const all = new Map<number, WordMatch extends ReadonlyMap<number, infer One> ? One : never>();
  for (const [document, one] of matches.flatMap((match) => [...match])) {
    const known = all.get(document);
    const positions = known === undefined ? one.positions : [...known.positions, ...one.positions];
    all.set(document, { ...(known !== undefined && known.weight >= one.weight ? known : one), positions });
  }
  return all;
}
