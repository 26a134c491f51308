// Every article is near the front page, by links alone.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildTestSite } from '../site/build-test-site.ts';
import { temporaryFolder } from '../unit/temporary-folder.ts';
import { clicksTo } from './clicks-to.ts';

const most = 4;

test(`every article of the test archive is at most ${most} clicks away from the front page`, async () => {
  assert.deepEqual(farthest(await buildTestSite()), []);
});

test('so it is where lists are long, and an article stands in none but them', async (context) => {
  const files: Record<string, string> = { 'archive.yaml': 'title: Archiv\nsizes: { home: 1, list: 1 }\n' };
  for (const date of ['', '2014', '2014-03', '2014-03-08', 'XXXX-01-21', '2015-05-05']) {
    for (let number = 1; number <= 7; number += 1) {
      const name = `articles/from-${date}-${number}.md`;
      files[name] = `---\ntitle: Der Rat tagt\n${date && `date: ${date}\n`}---\n\nDer Rat tagt.\n`;
    }
  }
  assert.deepEqual(farthest(await buildTestSite(temporaryFolder(context, files))), []);
});

/** "artikel/rat.html: 5" */
function farthest(siteDir: string): readonly string[] {
  const read = (file: string) => readFileSync(join(siteDir, file), 'utf8');
  const clicks = clicksTo(read);
  const files = readdirSync(join(siteDir, 'artikel')).map((name) => `artikel/${name}`);
  // Others lead on from old addresses.
  const articles = files.filter((file) => read(file).includes('<body class="page-article"'));
  assert.ok(articles.length > 10);
  return articles
    .filter((file) => (clicks.get(file) ?? Number.POSITIVE_INFINITY) > most)
    .map((file) => `${file}: ${clicks.get(file)}`);
}
