// A line in a German list of sources; "_" stands for a space that does not break.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationText } from '../../layouts/wording/citation-text.ts';
import type { Citation } from '../../src/article/citation/citation.ts';
import { aDate } from './an-article.ts';

const bridge: Citation = {
  title: 'Die Brücke ist offen',
  authors: ['Anna von der Heide', 'dpa'],
  sources: ['Donaupost', 'dpa'],
  date: aDate('1998-11-07'),
  address: 'https://archiv.example/artikel/bruecke.html',
};

const lines: readonly (readonly [title: string, changes: Partial<Citation>, line: string])[] = [
  [
    'everything that is known',
    {},
    'von der Heide, Anna; dpa: Die Brücke ist offen. In: Donaupost / dpa, 7._November_1998. Archiv, https://archiv.example/artikel/bruecke.html',
  ],
  [
    'no author and a headline that ends itself',
    { authors: [], title: 'Ist die Brücke offen?', address: '' },
    'Ist die Brücke offen? In: Donaupost / dpa, 7._November_1998. Archiv',
  ],
  [
    'a quotation as a headline',
    { authors: [], title: '„Sie ist offen!“', address: '' },
    '„Sie ist offen!“ In: Donaupost / dpa, 7._November_1998. Archiv',
  ],
  [
    'a date without a year',
    { authors: [], date: aDate('XXXX-01-21'), address: '' },
    'Die Brücke ist offen. In: Donaupost / dpa, 21._Januar, Jahr_unbekannt. Archiv',
  ],
  [
    'neither source nor date',
    { authors: [], sources: [], date: aDate(''), address: '' },
    'Die Brücke ist offen. o._D. Archiv',
  ],
];

for (const [title, changes, line] of lines) {
  test(`cites an article with ${title}`, () => {
    assert.equal(citationText({ ...bridge, ...changes }, 'Archiv').replaceAll('\u{a0}', '_'), line);
  });
}
