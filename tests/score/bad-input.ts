// Damaged texts: is the right thing done with each, and is its text what it was before?
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';
import { inspectBytes, readGold } from './inspected.ts';
import type { Score } from './scorer.ts';

interface GoldFile {
  readonly file: string;
  readonly gunzip_first?: boolean;
}

export async function badInputFigures(data: string, score: Score): Promise<readonly Figure[]> {
  const root = join(data, 'badinput');
  const predictions: object[] = [];
  for (const { file, gunzip_first } of readGold<GoldFile>(join(root, 'expected.jsonl'))) {
    const bytes = readFileSync(join(root, file));
    const name = basename(file).replace(/\.gz$/, '');
    const { action, text, title, date } = await inspectBytes(gunzip_first === true ? gunzipSync(bytes) : bytes, name);
    predictions.push({ file, action, text, title, date });
  }
  const figure = score('badinput', predictions);
  return [
    { what: 'bad input: text exact', asked: '.97', reached: figure('text_exact') },
    { what: 'bad input: action right', asked: '1.00', reached: figure('action_acc') },
  ];
}
