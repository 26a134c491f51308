// npm run train-names -- DIR [--out FILE]: learns to find names from the marked texts in a folder (see marked-texts.ts).
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packModel } from '../src/ingest/infer/names/model-file.ts';
import { readMarkedTexts } from './marked-texts.ts';
import { trainModel } from './train-model.ts';
import { readWordLists } from './word-lists.ts';

const shipped = fileURLToPath(new URL('../src/ingest/infer/names/weights.bin', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [folder] = positionals;
const texts = readMarkedTexts(folder ?? '');

if (folder === undefined || texts.sentences.length + texts.news.length === 0) {
  console.error('name a folder with germeval*.conll or smartdata*.jsonl: npm run train-names -- DIR [--out FILE]');
  process.exitCode = 2;
} else {
  const model = trainModel([...texts.sentences, ...texts.news], readWordLists());
  const file = packModel(model);
  writeFileSync(values.out ?? shipped, file);
  console.log(`${texts.sentences.length} sentences and ${texts.news.length} news texts`);
  console.log(`${model.features.length} features, ${file.length} bytes → ${values.out ?? shipped}`);
}
