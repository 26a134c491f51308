// npm run train-topics -- DIR [--out FILE]: counts in how many of the texts in a folder each noun stands (background.md).
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { backgroundFile } from '../src/ingest/infer/topics/background-file.ts';
import { backgroundOf } from './count-nouns.ts';
import { readOpenTexts } from './open-texts.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [folder = ''] = positionals;
const texts = readOpenTexts(folder);

if (texts.length === 0) {
  console.error('name a folder with germeval*.conll or smartdata*.jsonl: npm run train-topics -- DIR [--out FILE]');
  process.exitCode = 2;
} else {
  const file = values.out ?? backgroundFile;
  const content = backgroundOf(texts);
  writeFileSync(file, content);
  console.log(
    `${texts.length} texts → ${content.split('\n').length - 2} stems, ${content.length} characters, in ${file}`,
  );
}
