// Links at the top of pages to pages that the site has not got.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadNavigation } from '../../src/build/dead-navigation.ts';
import { readArchiveConfig } from '../../src/config/archive-config.ts';
import { printProblem } from '../../src/problem.ts';
import { temporaryFolder } from './temporary-folder.ts';

const settings = `title: A
navigation:
  - archiv
  - { Personen: /personen/?a=b#c }
  - { Fehler: /personnen/ }
  - { Daten: /daten/artikel.csv }
  - { Verein: "https://verein.example/" }
  - { Kaputt: /a%zz.html }
  - { Orte: /personen }
  - { Fort: /fort }
`;

test('names the line of each, and is silent about files beside pages and other sites', async (context) => {
  const folder = temporaryFolder(context, { 'archive.yaml': settings });
  const { value } = await readArchiveConfig(folder);
  const problems = await deadNavigation(folder, value?.navigation ?? [], [{ path: '/' }, { path: '/personen/' }]);
  const cure = '→ name another, or remove the link';
  assert.deepEqual(problems.map(printProblem), [
    `${folder}/archive.yaml:5  warning: navigation leads to "/personnen/", where the site has no page  ${cure}`,
    `${folder}/archive.yaml:8  warning: navigation leads to "/a%zz.html", where the site has no page  ${cure}`,
    `${folder}/archive.yaml:10  warning: navigation leads to "/fort", where the site has no page  ${cure}`,
  ]);
});
