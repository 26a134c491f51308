// Names: five times trained on four fifths of the marked texts and scored on the rest; what the shipped weights weigh and cost.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createNameFinder, findNames } from '../../src/ingest/infer/names/find-names.ts';
import { readModel } from '../../src/ingest/infer/names/read-model.ts';
import { type MarkedText, readMarkedTexts } from '../../training/marked-texts.ts';
import { trainModel } from '../../training/train-model.ts';
import { readWordLists } from '../../training/word-lists.ts';
import { generateArticle } from '../bench/generate.ts';
import type { Figure } from './figure.ts';
import type { Score } from './scorer.ts';

const folds = 5;

export function nameFigures(data: string, score: Score): readonly Figure[] {
  const { sentences, news } = readMarkedTexts(join(data, 'ner'));
  const lists = readWordLists();
  const predictions = Array.from({ length: folds }, (_, fold) => {
    const isOutside = (_: MarkedText, index: number) => index % folds === fold;
    const training = [...sentences, ...news].filter(
      (text) => ![...sentences.filter(isOutside), ...news.filter(isOutside)].includes(text),
    );
    const find = createNameFinder(trainModel(training, lists));
    return [...sentences.filter(isOutside), ...news.filter(isOutside)].map(({ id, text }) => ({
      id,
      entities: find(text),
    }));
  }).flat();
  const figure = score('ner', predictions);
  const germeval = (type: string) => figure('germeval14', type, 'F1');
  return [
    { what: 'GermEval 2014, five folds: F1', asked: '.74', reached: germeval('micro') },
    { what: 'GermEval 2014: persons', asked: '.78', reached: germeval('PER') },
    { what: 'GermEval 2014: places', asked: '.78', reached: germeval('LOC') },
    { what: 'GermEval 2014: organisations', asked: '.62', reached: germeval('ORG') },
    {
      what: 'SmartData: names of a text, each once',
      asked: '.75',
      reached: figure('smartdata', 'unique_names_per_doc', 'F1'),
    },
  ];
}

/** Of the shipped weights. */
export function nameCostFigures(): readonly Figure[] {
  const weights = new URL('../../src/ingest/infer/names/weights.bin', import.meta.url);
  const start = process.cpuUsage().user;
  readModel();
  const loading = process.cpuUsage().user - start;
  return [
    { what: 'weights, kB', asked: '400', reached: statSync(weights).size / 1000 },
    { what: 'CPU milliseconds to load them', asked: '', reached: loading / 1000 },
    { what: 'articles of 400 words per CPU second', asked: '100', reached: speed() },
    { what: 'names in the two sample articles, to be looked at', asked: '', reached: namesInSamples() },
  ];
}

function speed(): number {
  const articles = Array.from({ length: 300 }, (_, index) => `\n${generateArticle(index).body}\n`);
  findNames(articles.join('\n').slice(0, 100_000));
  const start = process.cpuUsage().user;
  for (const article of articles) findNames(article);
  const seconds = (process.cpuUsage().user - start) / 1e6;
  const words = articles.join(' ').split(/\s+/).length;
  return words / 400 / seconds;
}

function namesInSamples(): number {
  const folder = new URL('../../content/raw/', import.meta.url);
  const names = readdirSync(folder).flatMap((file) =>
    findNames(readFileSync(new URL(file, folder), 'utf8')).map(({ type, name }) => `${type} ${name}`),
  );
  const different = [...new Set(names)].sort();
  console.log(different.join(' · '));
  return different.length;
}
