// npm run score -- ingest [--data DIR] [--eval DIR]: how well the program does on real texts that are kept apart from it.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { badInputFigures } from './bad-input.ts';
import { printTable } from './figure.ts';
import { pageFigures } from './pages.ts';
import { openScorer } from './scorer.ts';
import { speedFigures } from './speed.ts';
import { textFigures } from './texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data/ingest' },
    eval: { type: 'string', default: '../shared/eval/ingest/score.mjs' },
  },
});

if (positionals.join() !== 'ingest') {
  console.error('say what to score: npm run score -- ingest');
  process.exitCode = 2;
} else {
  await scoreIngest(values.data, values.eval);
}

async function scoreIngest(data: string, scorerFile: string): Promise<void> {
  const isThere = existsSync(data) && existsSync(scorerFile);
  if (isThere) {
    const score = await openScorer(scorerFile, data);
    printTable([
      ...(await badInputFigures(data, score)),
      ...(await pageFigures(data, score)),
      ...textFigures(data, score),
    ]);
  } else {
    console.log(
      `not scored: ${data} and ${scorerFile} are not both there (name them with --data DIR and --eval FILE)\n`,
    );
  }
  printTable(speedFigures());
}
