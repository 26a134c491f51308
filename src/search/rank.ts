// Orders articles by how well they answer: the same numbers on every machine and in every run.
import type { WordMatch } from './find-word.ts';
import { lengthOfClass } from './postings.ts';

/** One of the words that were asked for, with what was found for it. */
export interface RankedWord {
  readonly match: WordMatch;
  /** Words that stood next to each other in the question have neighbouring places; undefined for what was added to it. */
  readonly place: number | undefined;
}

const saturation = 1.2;
const lengthMatters = 0.75;
const alone = { lengthMatters: 0.6, sureOfWord: 0.5 }; // for one word only, whether it stands there counts most
const farthest = 10; // words that are still near each other

/**
 * Articles with any of the words, the best first, equal ones by number. BM25 (Robertson and Zaragoza 2009), where each word
 * counts by how near its form is, and words that stand together count more.
 */
export function rank(words: readonly RankedWord[], documents: number, averageLength: number): readonly number[] {
  const isAlone = words.filter(({ place }) => place !== undefined).length === 1;
  const scores = new Map<number, number>();
  const rarities = words.map(({ match }) => rarityOf(match, documents));
  for (const [index, { match }] of words.entries()) {
    for (const [document, { weight, frequency, lengthClass }] of match) {
      const relative = lengthOfClass(lengthClass) / Math.max(1, averageLength);
      const longer = isAlone ? alone.lengthMatters : lengthMatters;
      const norm = saturation * (1 - longer + longer * relative);
      const occurrences = frequency / weight;
      const share = occurrences / (occurrences + norm);
      const sure = isAlone ? alone.sureOfWord : 0;
      const score = (rarities[index] ?? 0) * weight * (sure + (1 - sure) * share) * (saturation + 1);
      scores.set(document, (scores.get(document) ?? 0) + score);
    }
  }
  addNearness(words, rarities, scores);
  const answering = new Set(answers(words, rarities));
  return [...scores]
    .sort(([one, a], [other, b]) => b - a || one - other)
    .map(([document]) => document)
    .filter((document, index) => index < alwaysKept || answering.has(document));
}

const alwaysKept = 20; // a long question may have no better answers
const enough = 0.5; // of what the best has

/**
 * Without articles that have but little of what was asked, where others have more: of "Festnahme in Wien" one that only
 * names Wien is no answer, as long as there are some with both. Rare words count more.
 */
function answers(words: readonly RankedWord[], rarities: readonly number[]): readonly number[] {
  const asked = new Map<number, number>();
  for (const [index, { match, place }] of words.entries()) {
    if (place === undefined) continue;
    for (const document of match.keys()) asked.set(document, (asked.get(document) ?? 0) + (rarities[index] ?? 0));
  }
  let most = 0;
  for (const one of asked.values()) most = Math.max(most, one);
  const joined = words.filter(({ place }) => place === undefined).flatMap(({ match }) => [...match.keys()]);
  return [...joined, ...[...asked].filter(([, one]) => one >= most * enough).map(([document]) => document)];
}

/** The logarithm is rounded: browsers differ in its last digits. */
function rarityOf(match: WordMatch, documents: number): number {
  const sure = [...match.values()].filter(({ weight }) => weight >= 0.45).length;
  const count = sure === 0 ? match.size : sure;
  return Math.round(256 * Math.log(1 + (documents - count + 0.5) / (count + 0.5))) / 256;
}

function addNearness(words: readonly RankedWord[], rarities: readonly number[], scores: Map<number, number>): void {
  for (const [index, first] of words.entries()) {
    const second = words[index + 1];
    if (second === undefined || first.place === undefined || second.place === undefined) continue;
    const rarity = Math.min(rarities[index] ?? 0, rarities[index + 1] ?? 0);
    for (const [document, { positions }] of first.match) {
      const others = second.match.get(document)?.positions ?? [];
      const distance = distanceBetween(positions, others);
      if (distance <= farthest) scores.set(document, (scores.get(document) ?? 0) + rarity / Math.max(1, distance));
    }
  }
}

function distanceBetween(some: readonly number[], others: readonly number[]): number {
  const sorted = [...others].sort((a, b) => a - b);
  let nearest = Number.POSITIVE_INFINITY;
  for (const one of some) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < one) low = middle + 1;
      else high = middle;
    }
    for (const other of sorted.slice(Math.max(0, low - 1), low + 1)) nearest = Math.min(nearest, Math.abs(other - one));
  }
  return nearest;
}
