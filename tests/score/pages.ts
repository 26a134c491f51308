// Saved web pages: title, day, authors and body.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Figure } from './figure.ts';
import { inspectBytes, readGold } from './inspected.ts';
import type { Score } from './scorer.ts';

interface GoldPage {
  readonly id: string;
  readonly file: string;
}

export async function pageFigures(data: string, score: Score): Promise<readonly Figure[]> {
  const root = join(data, 'html');
  const predictions: object[] = [];
  for (const { id, file } of readGold<GoldPage>(join(root, 'gold.jsonl'))) {
    const page = await inspectBytes(gunzipSync(readFileSync(join(root, file))), 'page.html');
    const { title, date, authors, text } = page;
    predictions.push({ id, title, date, authors, body: text });
  }
  const figure = score('html', predictions);
  return [
    { what: 'saved pages: title exact', asked: '.90', reached: figure('fundus', 'title_exact') },
    { what: 'saved pages: day', asked: '.97', reached: figure('fundus', 'date_day_acc') },
    { what: 'saved pages: author F1', asked: '.85', reached: figure('fundus', 'author', 'F1') },
    { what: 'saved pages: body F1', asked: '.95', reached: figure('fundus', 'body_token_F1') },
    { what: 'blogs and magazines: day', asked: '.92', reached: figure('trafilatura', 'date_day_acc') },
  ];
}
