// Keywords: do they find the topics that publishers give their texts, and what do they cost?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleSections } from '../../src/commands/sections.ts';
import { parseSections } from '../../src/content/sections-file.ts';
import { findKeywords } from '../../src/ingest/infer/keywords.ts';
import { createSectionFinder } from '../../src/ingest/infer/topics/sections.ts';
import type { Figure } from './figure.ts';
import { type GoldText, inspectTexts, readGold } from './inspected.ts';
import { linesOf } from './lines-of.ts';
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

/** By the words that the program offers, on texts with the section of their paper (10kGNAD). */
export function sectionFigures(data: string): readonly Figure[] {
  const find = createSectionFinder(parseSections(readFileSync(exampleSections, 'utf8'), exampleSections).value ?? []);
  const texts = linesOf<LabelledText>(join(data, 'topics/10kgnad.jsonl'));
  const found = texts.flatMap(({ text, label }) => ({ section: find(text, '')?.section, label }));
  const filed = found.filter(({ section }) => section !== undefined);
  const right = filed.filter(({ section = '', label }) => labelsOf[section]?.includes(label));
  return [
    { what: 'sections: share of texts that get one', asked: '', reached: filed.length / found.length },
    { what: 'sections: share of them that is right', asked: '', reached: right.length / filed.length },
  ];
}

interface LabelledText {
  readonly text: string;
  readonly label: string;
}

/** What the paper calls the sections of ours; "Panorama" holds all kinds. */
const labelsOf: Readonly<Record<string, readonly string[]>> = {
  Politik: ['Inland', 'International'],
  Wirtschaft: ['Wirtschaft'],
  Sport: ['Sport'],
  Kultur: ['Kultur', 'Etat'],
  Wissenschaft: ['Wissenschaft'],
  Digital: ['Web'],
};

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
