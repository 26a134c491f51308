// The persons who wrote a text; papers, agencies and headlines are none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findByline, findBylineAgencies, isByline } from '../../src/ingest/infer/byline.ts';
import { paragraphSpans } from './a-raw-document.ts';

const authorsOf = (text: string) => findByline(text, paragraphSpans(text))?.value;
const report = 'Die Brücke bleibt bis zum Sommer gesperrt. Das teilte die Stadt mit.';

const bylines: readonly (readonly [line: string, authors: readonly string[]])[] = [
  ['Von Anna Huber', ['Anna Huber']],
  ['von Anna Huber', ['Anna Huber']],
  ['VON PETER MEIER', ['Peter Meier']],
  ['Von HANS-PETER VON DER HEYDE', ['Hans-Peter von der Heyde']],
  ['von Anna HUBER', ['Anna Huber']],
  ['Von Anna Huber und Jan de Vries, dpa', ['Anna Huber', 'Jan de Vries']],
  ['Von Anna Huber, Jan Maier und Eva Graf', ['Anna Huber', 'Jan Maier', 'Eva Graf']],
  ['Von Anna Huber, Berlin', ['Anna Huber']],
  ['Anna Huber, Berlin', ['Anna Huber']],
  ['Von Anna Huber / Jan Maier', ['Anna Huber', 'Jan Maier']],
  ['Von Anna Huber, dpa, 17. Februar 2016, 14:40 Uhr', ['Anna Huber']],
  ['Von Dr. Anna Huber (Text) ', ['Anna Huber']],
  ['Text: Anna Huber', ['Anna Huber']],
  ['Text und Fotos: Anna Huber', ['Anna Huber']],
  ['Autorin: Anna Huber', ['Anna Huber']],
  ['Autor: Huber, Anna', ['Anna Huber']],
  ['Ein Kommentar von Anna Huber', ['Anna Huber']],
  ['Gastbeitrag von Anna M. Huber', ['Anna M. Huber']],
  ['8. Januar 2016 in Wirtschaft von Anna Huber', ['Anna Huber']],
  ['13.01.16 | Autor: dpa / Anna Huber', ['Anna Huber']],
];

for (const [line, authors] of bylines) {
  test(`finds ${authors.join(', ')} in the line "${line}"`, () => {
    assert.deepEqual(authorsOf(`${line}\n\n${report}`), authors);
    assert.ok(isByline(line.trim()));
  });
}

const none: readonly string[] = [
  'Von Montag an wird gebaut',
  'Von München bis Aachen',
  'Von dpa',
  'Von unserer Redaktion',
  'Von red',
  'Interview: Neue Chancen',
  'Kommentar: Falsche Signale',
  'Autor folgen:',
  'Foto: Anna Huber',
  'Neue Brücke, Berlin',
];

for (const line of none) {
  test(`finds no author in the line "${line}"`, () => assert.equal(authorsOf(`${line}\n\n${report}`), undefined));
}

test('finds the byline that ends the lead, and says where it stands', () => {
  const text = `Die Stadt handelt. Von Anna Huber\n\n${report}`;

  const found = findByline(text, paragraphSpans(text));

  assert.deepEqual(found?.value, ['Anna Huber']);
  assert.equal(text.slice(found?.span.start, found?.span.end), 'Von Anna Huber');
});

test('takes a name alone for the author only as the last line, and only behind a known given name', () => {
  const body = Array.from({ length: 9 }, () => report).join('\n\n');

  assert.deepEqual(authorsOf(`${body}\n\nAnna Huber`), ['Anna Huber']);
  assert.deepEqual(authorsOf(`${body}\n\nInterview: Anna Huber`), ['Anna Huber']);
  assert.equal(authorsOf(`${body}\n\nNeue Brücke`), undefined);
  assert.equal(authorsOf(`${body}\n\n(ah)`), undefined);
  assert.equal(authorsOf(`Anna Huber\n\n${body}`), undefined);
});

test('hands the agencies of bylines over as sources', () => {
  const text = `Von Anna Huber, dpa\n\n${report}`;

  const found = findBylineAgencies(text, paragraphSpans(text));

  assert.deepEqual(
    found.map(({ value }) => value),
    [['dpa']],
  );
});
