// npm run score -- ingest|names|keywords|relations|search|offline|trust [--data DIR] [--eval FILE] [--articles DIR]: how well the
// program does on real texts kept apart from it, what it costs, and what it survives (trust [--cases NUMBER]).
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateArchive } from '../bench/generate.ts';
import { badInputFigures } from './bad-input.ts';
import { printTable } from './figure.ts';
import { keywordFigures, keywordSpeed, sectionFigures } from './keywords.ts';
import { buildMeasuredArchive } from './measured-archive.ts';
import { nameCostFigures, nameFigures } from './names.ts';
import { offlineFigures } from './offline.ts';
import { pageFigures } from './pages.ts';
import { questionsFor } from './questions.ts';
import { relationCost } from './relation-cost.ts';
import { relationFigures } from './relations.ts';
import { sameResultFigures } from './same-results.ts';
import { openScorer } from './scorer.ts';
import { costFigures } from './search-cost.ts';
import { browserFigures } from './search-in-browser.ts';
import { qualityFigures } from './search-quality.ts';
import { speedFigures } from './speed.ts';
import { withFolder } from './temporary-folder.ts';
import { textFigures } from './texts.ts';
import { printTrial, trustTrials } from './trust.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    eval: { type: 'string' },
    articles: { type: 'string' },
    cases: { type: 'string' },
  },
});
const [task = ''] = positionals;
const set = task === 'search' || task === 'offline' ? 'search' : 'ingest'; // the data that the task is measured with
const data = values.data ?? `../shared/data/${set}`;
const generatedArticles = 10_000;
const fuzzCases = 100_000;
const scorerFile = values.eval ?? `../shared/eval/${set}/score.mjs`;

if (task === 'ingest') await scoreIngest();
else if (task === 'keywords') await scoreKeywords();
else if (task === 'search') await scoreSearch();
else if (task === 'offline') await scoreOffline();
else if (task === 'names') await scoreNames();
else if (task === 'relations') await scoreRelations();
else if (task === 'trust') await scoreTrust();
else {
  console.error('say what to score: npm run score -- ingest, names, keywords, relations, search, offline or trust');
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

async function scoreNames(): Promise<void> {
  if (hasData()) printTable(nameFigures(data, await openScorer(scorerFile, data)));
  printTable(nameCostFigures());
}

async function scoreKeywords(): Promise<void> {
  if (!hasData()) return;
  const found = keywordFigures(data, await openScorer(scorerFile, data));
  printTable([...found, ...sectionFigures(data), ...keywordSpeed(data)]);
}

async function scoreSearch(): Promise<void> {
  if (hasData()) printTable(await qualityFigures(data, scorerFile));
  await withFolder(async (folder) => {
    const archive = buildMeasuredArchive(values.articles, folder);
    const questions = questionsFor(join(data, 'queries.jsonl'), archive.records);
    printTable(await costFigures(archive, questions));
    printTable(await browserFigures(archive.siteDir, questions));
  });
}

async function scoreOffline(): Promise<void> {
  await withFolder(async (folder) => printTable(await offlineFigures(values.articles, data, folder)));
  if (hasData()) await withFolder(async (folder) => printTable(await sameResultFigures(data, scorerFile, folder)));
}

async function scoreRelations(): Promise<void> {
  if (existsSync(data)) printTable(relationFigures(data));
  else console.log(`not scored: ${data} is not there (name it with --data DIR)\n`);
  if (values.articles !== undefined) printTable(relationCost(values.articles));
  else {
    await withFolder(async (folder) => {
      generateArchive(folder, generatedArticles);
      printTable(relationCost(folder));
    });
  }
}

async function scoreTrust(): Promise<void> {
  for await (const trial of trustTrials(Number(values.cases ?? fuzzCases))) {
    printTrial(trial);
    if (trial.tried !== undefined && trial.survived < trial.tried) process.exitCode = 1;
  }
}

function hasData(): boolean {
  const isThere = existsSync(data) && existsSync(scorerFile);
  const hint = 'name them with --data DIR and --eval FILE';
  if (!isThere) console.log(`not scored: ${data} and ${scorerFile} are not both there (${hint})\n`);
  return isThere;
}
