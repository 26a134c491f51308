// content/register.yaml: what an editor may write, and what is said of mistakes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noRules } from '../../src/article/register-kind.ts';
import { parseRegisterRules, readRegisterRules } from '../../src/content/register-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const file = 'content/register.yaml';

test('reads what to merge, split, rename and hide', () => {
  const { value, problems } = parseRegisterRules(
    `persons:
  - name: Wladimir Putin
    also: [Putin, W. Putin]
    gnd: 122188926
    wikidata: Q7747
  - name: Anna Berger (Autorin)
    also: Anna Berger
    only: [haushalt]
topics:
  - name: Leute
    hidden: true
`,
    file,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(value?.persons[0], {
    name: 'Wladimir Putin',
    also: ['Putin', 'W. Putin'],
    only: [],
    isHidden: false,
    identifiers: { gnd: '122188926', wikidata: 'Q7747' },
  });
  assert.deepEqual(value?.persons[1]?.only, ['haushalt']);
  assert.equal(value?.topics[0]?.isHidden, true);
});

test('takes an empty file, and none, for no rules', (context) => {
  assert.deepEqual(parseRegisterRules('', file), { value: noRules, problems: [] });
  assert.deepEqual(readRegisterRules(temporaryFolder(context)), { value: undefined, problems: [] });
});

for (const [text, line, what] of [
  ['persons:\n  - also: [Putin]\n', 2, /name is missing/],
  ['persons:\n  - name: A\n    gnd: zwölf\n', 3, /is no number of the GND/],
  ['persons:\n  - name: A\n    wikidata: 7747\n', 3, /is no item of Wikidata/],
  ['persons:\n  - name: A\n    hidden: vielleicht\n', 3, /is neither true nor false/],
  ['personen:\n  - name: A\n', 2, /unknown key "personen"/],
  ['persons:\n  - name: A\n    also: [B]\n  - name: B\n', 4, /"B" stands in two entries/],
  ['persons: [', 1, /./],
] as const) {
  test(`says what is wrong in ${JSON.stringify(text)}`, () => {
    const { problems } = parseRegisterRules(text, file);
    assert.equal(problems[0]?.place.line, line);
    assert.match(problems[0]?.what ?? '', what);
    assert.ok((problems[0]?.hint ?? '').length > 0);
  });
}

test('allows a name twice where each has its articles', () => {
  const text = 'persons:\n  - name: A\n    also: [C]\n    only: [x]\n  - name: B\n    also: [C]\n';
  assert.deepEqual(parseRegisterRules(text, file).problems, []);
});
