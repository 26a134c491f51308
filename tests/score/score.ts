// npm run score -- ingest|search [--data DIR] [--eval FILE]: how well the program does on real texts kept apart from it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { badInputFigures } from './bad-input.ts';
import { printTable } from './figure.ts';
import { pageFigures } from './pages.ts';
import { openScorer } from './scorer.ts';
import { costFigures, qualityFigures } from './search.ts';
import { speedFigures } from './speed.ts';
import { textFigures } from './texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, eval: { type: 'string' } },
});
const [task = ''] = positionals;
const data = values.data ?? `../shared/data/${task}`;
const scorerFile = values.eval ?? `../shared/eval/${task}/score.mjs`;

if (task === 'ingest') await scoreIngest();
else if (task === 'search') await scoreSearch();
else {
  console.error('say what to score: npm run score -- ingest, or npm run score -- search');
  process.exitCode = 2;
}

async function scoreIngest(): Promise<void> {
  if (hasData()) {
    const score = await openScorer(scorerFile, data);
    printTable([
      ...(await badInputFigures(data, score)),
      ...(await pageFigures(data, score)),
      ...textFigures(data, score),
    ]);
  }
  printTable(speedFigures());
}

async function scoreSearch(): Promise<void> {
  if (hasData()) printTable(await qualityFigures(data, scorerFile));
  printTable(await costFigures(join(data, 'queries.jsonl')));
}

function hasData(): boolean {
  const isThere = existsSync(data) && existsSync(scorerFile);
  const hint = 'name them with --data DIR and --eval FILE';
  if (!isThere) console.log(`not scored: ${data} and ${scorerFile} are not both there (${hint})\n`);
  return isThere;
}
