// A run of ingest that is killed at any moment loses nothing: the next one ends where an undisturbed one would have.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { temporaryFolder } from '../site/build-test-site.ts';
import { writeRawTexts } from '../site/raw-texts.ts';
import { contentsOf } from '../unit/a-content-folder.ts';
import {
  compileIngest,
  endOfIngest,
  forgetCompiledIngest,
  ingestToEnd,
  killIngest,
  startIngest,
} from './killed-ingest.ts';

await compileIngest();
after(forgetCompiledIngest);

const [texts, archives, killsOfEach] = [150, 1, 6]; // a hundred kills are tried by npm run score -- trust
const seed = 20_190_312;

test(`after ${archives * killsOfEach} kills at random moments the articles are those of a run that was never killed`, async (context) => {
  context.diagnostic(`seed ${seed}`);
  const source = await temporaryFolder();
  writeRawTexts(source, texts);
  const folders = await Promise.all(Array.from({ length: archives + 1 }, temporaryFolder));
  const killedAtWork = await killIngest({ source, folders, killsOfEach, seed });
  context.diagnostic(`${killedAtWork} of the runs were killed before they had ended`);
  assert.ok(killedAtWork > (archives * killsOfEach) / 2);
});

test('of two runs at once one does the work, and the other says who is at work', async () => {
  const folder = await temporaryFolder();
  writeRawTexts(folder, 300);
  const codes = await Promise.all([startIngest(folder), startIngest(folder)].map(endOfIngest));
  assert.deepEqual(codes.map(({ code }) => code).sort(), [0, 1]);
  const words = codes.map(({ words }) => words).join('');
  assert.match(words, /UsageError: another ingest is at work in this folder \(process \d+ on .+\): wait for its end/);
  const done = contentsOf(folder);
  await ingestToEnd(folder);
  assert.deepEqual(contentsOf(folder), done);
});
