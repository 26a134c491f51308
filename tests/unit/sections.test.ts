// Sections by the words that an editor lists.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseSections } from '../../src/content/sections-file.ts';
import { createSectionFinder } from '../../src/ingest/infer/topics/sections.ts';
import { packageRoot } from '../../src/package-root.ts';

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
  assert.deepEqual(parseSections('Sport: [Trainer, -spiel]\n', 'content/sections.yaml'), {
    value: [{ section: 'Sport', words: ['Trainer', '-spiel'] }],
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

test('the list to begin with can be read', () => {
  const text = readFileSync(join(packageRoot, 'src/ingest/infer/topics/sections.yaml'), 'utf8');
  const { value = [], problems } = parseSections(text, 'sections.yaml');
  assert.deepEqual(problems, []);
  assert.equal(value.length, 6);
  assert.equal(createSectionFinder(value)(match, '')?.section, 'Sport');
});
