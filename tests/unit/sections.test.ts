// Sections by the words that an editor lists.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseArchiveConfig } from '../../src/config/archive-config.ts';
import { parseSections, readSections } from '../../src/content/sections-file.ts';
import { createSectionFinder } from '../../src/ingest/infer/topics/sections.ts';
import { packageRoot } from '../../src/package-root.ts';
import { printProblem } from '../../src/problem.ts';
import { temporaryFolder } from '../site/build-test-site.ts';

const find = createSectionFinder([
  { section: 'Sport', words: ['Trainer', 'Tor', '-spiel', 'Fußball-', 'Liga'] },
  { section: 'Wirtschaft', words: ['Konzern', 'Aktie', 'Gewinn', '-bank', 'Umsatz'] },
]);
const match = 'Im Heimspiel fiel ein Tor. Der Trainer lobte die Fußballer. Auch das zweite Tor gefiel dem Trainer.';

test('finds the section whose words a text has, and names them', () => {
  assert.deepEqual(find(match, ''), { section: 'Sport', evidence: ['Trainer', 'Tor', '-spiel', 'Fußball-'] });
});

test('finds none for few words, or words of two sections', () => {
  assert.equal(find('Der Trainer sah ein Tor.', ''), undefined);
  assert.equal(
    find(`${match} Der Konzern hat eine Großbank. Die Aktien, der Umsatz, der Gewinn steigen.`, ''),
    undefined,
  );
  assert.equal(find('', ''), undefined);
  assert.equal(createSectionFinder([])(match, ''), undefined);
});

test('reads the words as the editor wrote them', () => {
  assert.deepEqual(parseSections('Sport: [Trainer, -spiel, Tor, Liga]\n', 'content/sections.yaml'), {
    value: [{ section: 'Sport', words: ['Trainer', '-spiel', 'Tor', 'Liga'] }],
    problems: [],
  });
  assert.deepEqual(parseSections('', 'content/sections.yaml'), { value: [], problems: [] });
});

for (const [text, line] of [
  ['Sport: Trainer\n', 1],
  ['Kultur: [Film]\nSport: [""]\n', 2],
  ['- Sport\n', 1],
  ['Sport: [a\n', 2],
] as const) {
  test(`says where ${JSON.stringify(text)} is wrong`, () => {
    const { value, problems } = parseSections(text, 'content/sections.yaml');
    assert.equal(value, undefined);
    assert.equal(problems[0]?.place.line, line);
  });
}

test('takes the words of archive.yaml, and says so where a sections.yaml stands beside it', async () => {
  const folder = await temporaryFolder();
  const config = parseArchiveConfig('title: A\nsections:\n  Sport: [Trainer, 11, Tor, Liga]\n', 'content/archive.yaml');
  const value = [{ section: 'Sport', words: ['Trainer', '11', 'Tor', 'Liga'] }];
  assert.deepEqual(readSections(folder, config), { value, problems: [] });
  writeFileSync(join(folder, 'sections.yaml'), 'Kultur: [Film, Theater, Museum, Konzert]\n');
  const read = readSections(folder, config);
  assert.deepEqual(read.value, value);
  assert.deepEqual(read.problems.map(printProblem), [
    'content/archive.yaml:3  sections stand here and in sections.yaml, which is not read  → keep one of the two',
  ]);
  const without = parseArchiveConfig('title: A\n', 'content/archive.yaml');
  assert.deepEqual(readSections(folder, without).value, [
    { section: 'Kultur', words: ['Film', 'Theater', 'Museum', 'Konzert'] },
  ]);
});

test('warns of a list that is too short for any text', () => {
  const { value, problems } = parseSections(
    'Sport: [a, b, c, d]\nKultur: [Film, Film, Theater, Tanz]\n',
    'sections.yaml',
  );
  assert.equal(value?.length, 2);
  assert.deepEqual(problems.map(printProblem), [
    'sections.yaml:2  warning: the section "Kultur" has fewer than 4 words, so no text is ever found to be in it  → write 4 or more: a text must have 4 of them',
  ]);
});

test('names the line of what is wrong with sections in archive.yaml', () => {
  const { value, problems } = parseArchiveConfig('title: A\nsections:\n  Sport: Trainer\n', 'content/archive.yaml');
  assert.equal(value, undefined);
  assert.equal(problems[0]?.place.line, 3);
});

test('the list to begin with can be read', () => {
  const text = readFileSync(join(packageRoot, 'src/ingest/infer/topics/sections.yaml'), 'utf8');
  const { value = [], problems } = parseSections(text, 'sections.yaml');
  assert.deepEqual(problems, []);
  assert.equal(value.length, 6);
  assert.equal(createSectionFinder(value)(match, '')?.section, 'Sport');
});
