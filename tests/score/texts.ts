// Bare texts: dates in them, the date they were published, near-duplicates, language, headline.
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { type GoldText, inspectTexts, readGold } from './inspected.ts';
import { keywordFigures } from './keywords.ts';
import type { Score } from './scorer.ts';

export function textFigures(data: string, score: Score): readonly Figure[] {
  return [
    ...dateFigures(data, score),
    ...publicationFigures(data, score),
    ...duplicateFigures(data, score),
    ...languageFigures(data, score),
    ...headlineFigures(data, score),
    ...keywordFigures(data, score),
  ];
}

function dateFigures(data: string, score: Score): readonly Figure[] {
  const gold = ['krauts', 'wikiwarsde'].flatMap((name) =>
    readGold<GoldText & { readonly dct?: string }>(join(data, `dates/${name}.jsonl`)),
  );
  const figure = score('dates', inspectTexts(gold.map(({ id, text, dct }) => ({ id, text, date: dct }))));
  return [
    { what: 'dates KRAUTS: strict', asked: '.82', reached: figure('krauts:all', 'strict') },
    { what: 'dates KRAUTS: relaxed + value', asked: '.76', reached: figure('krauts:all', 'relaxed_value_F1') },
    { what: 'dates WikiWarsDE: relaxed + value', asked: '.86', reached: figure('wikiwarsde:all', 'relaxed_value_F1') },
  ];
}

/** A day without a year asserts no year, so it is no answer here. */
function publicationFigures(data: string, score: Score): readonly Figure[] {
  const gold = readGold<GoldText>(join(data, 'dates/pubdate.jsonl'));
  const answers = inspectTexts(gold.map(({ id, text }) => ({ id, text })));
  const withYear = answers.map(({ id, date }) => ({ id, date: date?.startsWith('XXXX') === true ? null : date }));
  const figure = score('pubdate', withYear);
  return [
    {
      what: 'publication date: asserted year right',
      asked: '.95',
      reached: figure('all', 'year_precision_if_answered'),
    },
    { what: 'publication date: a year is asserted', asked: '', reached: figure('all', 'answered') },
  ];
}

function duplicateFigures(data: string, score: Score): readonly Figure[] {
  const answers = inspectTexts(readGold<GoldText>(join(data, 'neardup/docs.jsonl')));
  const pairs = answers.flatMap(({ id, related }) => related.map(({ key, kind }) => ({ a: id, b: key, kind })));
  const isVersion = ({ kind }: { readonly kind: string }) => kind === 'version';
  const figure = score('neardup', pairs.filter(isVersion));
  return [
    { what: 'near-duplicates: precision', asked: '.995', reached: figure('dup', 'P') },
    { what: 'near-duplicates: recall', asked: '.995', reached: figure('dup', 'R') },
    {
      what: 'embedded copies: named',
      asked: '',
      reached: namedCopies(
        data,
        pairs.filter((pair) => !isVersion(pair)),
      ),
    },
  ];
}

interface Pair {
  readonly a: string;
  readonly b: string;
}

function namedCopies(data: string, found: readonly Pair[]): number {
  const keyOf = ({ a, b }: Pair) => [a, b].sort().join('\n');
  const keys = new Set(found.map(keyOf));
  const gold = readGold<Pair & { readonly label: string }>(join(data, 'neardup/pairs.jsonl'));
  const contained = gold.filter(({ label }) => label === 'contained');
  return contained.filter((pair) => keys.has(keyOf(pair))).length / contained.length;
}

function languageFigures(data: string, score: Score): readonly Figure[] {
  const figure = score('lang', inspectTexts(readGold<GoldText>(join(data, 'lang/lang.jsonl'))));
  return [
    { what: 'language: up to 60 characters', asked: '1.00', reached: figure('short', 'acc') },
    { what: 'language: up to 1,000 characters', asked: '1.00', reached: figure('long', 'acc') },
  ];
}

function headlineFigures(data: string, score: Score): readonly Figure[] {
  const gold = readGold<GoldText>(join(data, 'titles/titles.jsonl'));
  const answers = inspectTexts(gold.map(({ id, text }) => ({ id, text })));
  const figure = score('titles', answers);
  const made = answers.filter(({ evidence }) => evidence.title?.rule !== 'first line');
  return [
    { what: 'headline: ROUGE-1 (fundus)', asked: '.20', reached: figure('fundus', 'rouge1_F') },
    {
      what: 'headline: longest that was made',
      asked: '80',
      reached: Math.max(...made.map(({ title }) => title?.length ?? 0)),
    },
    {
      what: 'headline: made ones that end in "…"',
      asked: '',
      reached: shareOf(made, ({ title }) => title?.endsWith('…') === true),
    },
  ];
}

function shareOf<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): number {
  return items.filter(isWanted).length / Math.max(1, items.length);
}
