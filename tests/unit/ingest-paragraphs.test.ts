// Where a text is cut into paragraphs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphSpans } from '../../src/ingest/paragraphs.ts';

const table: readonly (readonly [what: string, text: string, paragraphs: readonly string[]])[] = [
  [
    'puts two lines together where the first stops at a word that needs another',
    'Die Stadt hat den neuen Radweg zwischen\nTorgau und Belgern eröffnet.',
    ['Die Stadt hat den neuen Radweg zwischen\nTorgau und Belgern eröffnet.'],
  ],
  ['takes every line for a paragraph', 'Eins ist da.\nZwei ist da.', ['Eins ist da.', 'Zwei ist da.']],
  ['divides at blank lines where there are any', 'Eins\nund mehr.\n \nZwei.', ['Eins\nund mehr.', 'Zwei.']],
  [
    'joins lines that were broken at a width',
    'Der Bundestag hat am Donnerstag in Berlin ein neues\nKlimaschutzgesetz beschlossen, das ab Januar gelten soll. Die\nOpposition stimmte dagegen.',
    [
      'Der Bundestag hat am Donnerstag in Berlin ein neues\nKlimaschutzgesetz beschlossen, das ab Januar gelten soll. Die\nOpposition stimmte dagegen.',
    ],
  ],
  [
    'sees a headline and the end of a paragraph in a text that was broken at a width',
    'Neues Gesetz\nDer Bundestag hat am Donnerstag in Berlin ein neues\nKlimaschutzgesetz beschlossen, das ab Januar gelten\nsoll.\nDie Opposition stimmte nach langer Aussprache dagegen\nund will klagen.',
    [
      'Neues Gesetz',
      'Der Bundestag hat am Donnerstag in Berlin ein neues\nKlimaschutzgesetz beschlossen, das ab Januar gelten\nsoll.',
      'Die Opposition stimmte nach langer Aussprache dagegen\nund will klagen.',
    ],
  ],
  [
    'leaves a list its lines',
    'Es gibt:\n\n1. Punkt eins\n2. Punkt zwei',
    ['Es gibt:', '1. Punkt eins', '2. Punkt zwei'],
  ],
  ['leaves a table its lines', 'Kosten\n\nJahr | Euro\n1998 | 40', ['Kosten', 'Jahr | Euro', '1998 | 40']],
];

for (const [what, text, paragraphs] of table) {
  test(what, () => {
    assert.deepEqual(
      paragraphSpans(text).map(({ start, end }) => text.slice(start, end)),
      paragraphs,
    );
  });
}
