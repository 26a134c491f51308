// content/register.yaml: what an editor may write, and what is said of mistakes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noRules } from '../../src/article/register-kind.ts';
import { parseRegisterRules, readRegisterRules } from '../../src/content/register-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const file = 'content/register.yaml';
const isArticle = (slug: string) => ['haushalt', 'groesse', 'bruecke-fest'].includes(slug);
const parse = (text: string) => parseRegisterRules(text, file, isArticle);

test('reads what to merge, split, rename and hide', () => {
  const { value, problems } = parse(`persons:
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
`);
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
  assert.deepEqual(parse(''), { value: noRules, problems: [] });
  assert.deepEqual(readRegisterRules(temporaryFolder(context), isArticle), { value: undefined, problems: [] });
});

for (const [text, line, what] of [
  ['persons:\n  - also: [Putin]\n', 2, /name is missing/],
  ['persons:\n  - name: A\n    gnd: zwölf\n', 3, /is no number of the GND/],
  ['persons:\n  - name: A\n    wikidata: 7747\n', 3, /is no item of Wikidata/],
  ['persons:\n  - name: A\n    hidden: vielleicht\n', 3, /is neither true nor false/],
  ['personen:\n  - name: A\n', 2, /unknown key "personen"/],
  ['persons:\n  - name: A\n    also: [B]\n  - name: B\n', 4, /"B" stands in two entries/],
  ['persons:\n  - name: Anna Berger\n  - name: anna  berger\n', 3, /"anna berger" stands in two entries/],
  ['persons:\n  - name: A\n    gnd: "------"\n', 3, /is no number of the GND/],
  ['persons:\n  - name: A\n    gnd: 119012546\n', 3, /is no number of the GND/],
  ['persons:\n  - name: A\n  - name: B\n    only: [x]\n', 3, /^persons: "B" names "x", which is no article/],
  ['persons:\n  - Putin\n', 2, /^this is a text/],
  ['persons:\n  - name: A\n    hiden: true\n', 3, /^unknown key "hiden"/],
  ['persons: [', 1, /./],
] as const) {
  test(`says what is wrong in ${JSON.stringify(text)}`, () => {
    const { problems } = parse(text);
    assert.equal(problems[0]?.place.line, line);
    assert.match(problems[0]?.what ?? '', what);
    assert.ok((problems[0]?.hint ?? '').length > 0);
  });
}

test('allows a name twice where each has its articles', () => {
  const text = 'persons:\n  - name: A\n    also: [C]\n    only: [haushalt]\n  - name: B\n    also: [C]\n';
  assert.deepEqual(parse(text).problems, []);
});

test('allows a name to be said twice in one entry', () => {
  assert.deepEqual(parse('persons:\n  - name: Zar\n    also: [Zar, zar]\n').problems, []);
});

test('knows articles by the names of their files, however they are written', () => {
  const { value, problems } = parse(
    'persons:\n  - name: A\n    only: [Größe, articles/2015/Bruecke_Fest.md, Haushalt]\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(value?.persons[0]?.only, ['groesse', 'bruecke-fest', 'haushalt']);
});

test('drops an entry with a mistake, and no other', () => {
  const { value, problems } = parse(
    'persons:\n  - name: A\n    gnd: zwölf\n  - name: B\ntopics:\n  - name: Leute\n    hidden: true\n',
  );
  assert.equal(problems.length, 1);
  assert.deepEqual([value?.persons.map(({ name }) => name), value?.topics[0]?.isHidden], [['B'], true]);
});

test('hides what an entry with a mistake shall hide', () => {
  for (const mistake of ['hidden: ja', 'hidden: true\n    gnd: zwölf', 'hidden: true\n    only: { a: b }']) {
    const { value, problems } = parse(`persons:\n  - name: Niemand\n    also: [N.]\n    ${mistake}\n`);
    assert.equal(problems.length, 1);
    const rule = { name: 'Niemand', also: ['N.'], only: [], isHidden: true, identifiers: {} };
    assert.deepEqual(value?.persons, [rule]);
  }
});

test('has no rules at all where a whole register cannot be read', () => {
  for (const text of ['persons: [', 'persons: Putin', 'personen: []', '- name: A']) {
    assert.equal(parse(text).value, undefined);
  }
});
