// Keywords: do they find the topics that publishers give their texts, and what do they cost?
import { join } from 'node:path';
import { findKeywords } from '../../src/ingest/infer/keywords.ts';
import type { Figure } from './figure.ts';
import { type GoldText, inspectTexts, readGold } from './inspected.ts';
import type { Score } from './scorer.ts';

export function keywordFigures(data: string, score: Score): readonly Figure[] {
  const figure = score('keywords', inspectTexts(goldIn(data)));
  return [
    { what: 'keywords: F1 of the first five', asked: '.20', reached: figure('all:all-gold', '@5', 'F1') },
    { what: 'keywords: of ten', asked: '', reached: figure('all:all-gold', '@10', 'F1') },
    { what: 'keywords: of five, topics the text names', asked: '', reached: figure('all:present', '@5', 'F1') },
    { what: 'keywords: of ten, topics the text names', asked: '', reached: figure('all:present', '@10', 'F1') },
  ];
}

export function keywordSpeed(data: string): readonly Figure[] {
  const texts = goldIn(data);
  const words = texts.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const findAll = () => texts.map(({ text, title = '' }) => findKeywords(text, title));
  for (let round = 0; round < rounds; round++) findAll(); // until the code is compiled
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) findAll();
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000 / rounds;
  return [{ what: 'keywords: CPU ms for 400 words', asked: '1', reached: (milliseconds / words) * 400 }];
}

const rounds = 5;

function goldIn(data: string): readonly GoldText[] {
  return readGold<GoldText>(join(data, 'keywords/keywords.jsonl'));
}
