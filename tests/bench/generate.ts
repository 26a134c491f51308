// Makes news articles for benchmarks, out of nothing but word lists: the same ones everywhere, article by article.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { twoDigits } from '../../src/article/edtf-date.ts';
import { slug } from '../../src/article/slug.ts';
import { writeMarkdownFile } from '../../src/content/front-matter.ts';
import { adjectives, adverbs, firstNames, lastNames, nouns, outlets, places, verbs } from './words.ts';

const wordsPerArticle = 375;
/**
 * Heaps' law: a text of n words holds about K·n^β different ones. With these values 1,000 articles hold some 34,000 and
 * 10,000 some 180,000, as German newspapers do; without new words a benchmark's index would be far too small.
 */
const heaps = { k: 8.5, beta: 0.66 };

export interface GeneratedArticle {
  /** "2019/04/haushalt-17.md" */
  readonly file: string;
  readonly frontMatter: {
    readonly title: string;
    readonly date: string;
    readonly lead: string;
    readonly sources: readonly string[];
    readonly persons: readonly string[];
    readonly places: readonly string[];
    readonly topics: readonly string[];
  };
  readonly body: string;
}

/** Article number `index`; it depends on its number alone, so that a larger archive begins with the smaller one. */
export function generateArticle(index: number): GeneratedArticle {
  const random = randomFrom(index + 1);
  const newWords = typesUpTo(index + 1) - typesUpTo(index);
  const vocabulary = { first: typesUpTo(index), used: 0, fresh: newWords };
  const paragraphs = Array.from({ length: 4 + Math.floor(random() * 10) }, () => paragraph(random, vocabulary));
  const title = sentence(random, vocabulary).split(' ').slice(0, 7).join(' ').replace(/[.,]$/, '');
  const [year, month, day] = [
    2015 + Math.floor(random() * 10),
    1 + Math.floor(random() * 12),
    1 + Math.floor(random() * 28),
  ];
  const frontMatter = {
    title,
    date: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    lead: sentence(random, vocabulary),
    sources: [pick(outlets, random() ** 2)],
    persons: list(random, 4, () => `${pick(firstNames, random())} ${pick(lastNames, random())}`),
    places: list(random, 3, () => pick(places, random() ** 2)),
    topics: list(random, 4, () => pick(nouns, random() ** 2)),
  };
  return { file: `${year}/${twoDigits(month)}/${slug(title)}-${index}.md`, frontMatter, body: paragraphs.join('\n\n') };
}

/** Writes a content folder of `count` articles. */
export function generateArchive(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'archive.yaml'), 'title: Messarchiv\nurl: https://archiv.example/\n');
  for (let index = 0; index < count; index++) writeArticle(folder, generateArticle(index));
}

/** Puts an article into a content folder and says where. */
export function writeArticle(folder: string, { file, frontMatter, body }: GeneratedArticle): string {
  const path = join(folder, 'articles', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, writeMarkdownFile(frontMatter, body));
  return path;
}

type Random = () => number;

interface Vocabulary {
  /** How many words the articles before this one brought. */
  readonly first: number;
  used: number;
  readonly fresh: number;
}

function paragraph(random: Random, vocabulary: Vocabulary): string {
  const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random, vocabulary)).join(' ');
  const kind = random();
  if (kind < 0.06) return `> ${sentences}`;
  if (kind < 0.12) return `## ${noun(random, vocabulary)} und ${noun(random, vocabulary)}\n\n${sentences}`;
  return sentences;
}

function sentence(random: Random, vocabulary: Vocabulary): string {
  const object = () =>
    `${pick(['den', 'die', 'das', 'einen', 'eine', 'kein'], random())} ${pick(adjectives, random())}en ${noun(random, vocabulary)}`;
  const subject =
    random() < 0.25
      ? `${pick(firstNames, random())} ${pick(lastNames, random())}`
      : `${pick(['Der', 'Die', 'Das', 'Ein', 'Eine'], random())} ${noun(random, vocabulary)}`;
  const place = random() < 0.3 ? ` in ${pick(places, random() ** 2)}` : '';
  const tail =
    random() < 0.5
      ? `, ${pick(['weil', 'obwohl', 'nachdem', 'während'], random())} ${object()} ${pick(verbs, random())}`
      : '';
  const quote = random() < 0.08 ? ` "${noun(random, vocabulary)} ist ${pick(adjectives, random())}", hieß es.` : '';
  return `${subject} ${pick(verbs, random())}${place} ${pick(adverbs, random())} ${object()}${tail}.${quote}`;
}

/** A word nobody used before, as long as this article has some left; else one of those in use, common ones far more often. */
function noun(random: Random, vocabulary: Vocabulary): string {
  if (vocabulary.used < vocabulary.fresh && random() < 0.6) return compound(vocabulary.first + vocabulary.used++);
  if (random() < 0.55) return pick(nouns, random() ** 2);
  return compound(Math.floor(Math.exp(random() * Math.log(vocabulary.first + 1)) - 1));
}

/** The compound of a number: "Wasserbericht" for a small one, of three parts for a large one; no two are alike. */
function compound(number: number): string {
  const count = nouns.length;
  // A stride that no square of ours divides: neighbours in number are no neighbours in the dictionary.
  const pair = (number * 7919) % (count * count);
  const parts = number < count * count ? [pair % count, Math.floor(pair / count)] : thirdOrder(number, count);
  const [first = '', ...others] = parts.map((part) => nouns[part] ?? '');
  return first + others.map((other) => other.toLowerCase()).join('');
}

function thirdOrder(number: number, count: number): readonly number[] {
  const rest = number - count * count;
  return [rest % count, Math.floor(rest / count) % count, Math.floor(rest / (count * count)) % count];
}

function typesUpTo(articles: number): number {
  return Math.floor(heaps.k * (wordsPerArticle * articles) ** heaps.beta);
}

function list(random: Random, most: number, make: () => string): readonly string[] {
  return [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, make))];
}

/** The item at a place between 0 and 1. */
function pick(items: readonly string[], place: number): string {
  return items[Math.min(items.length - 1, Math.floor(place * items.length))] ?? '';
}

/** Numbers from 0 to 1 that look random and are the same in every run: Tommy Ettinger's mulberry32. */
function randomFrom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
