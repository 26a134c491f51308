// Headings, tables and pictures of a text, as HTML and as plain text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMarkdown } from '../../src/build/markdown.ts';

const { toHtml, pageToHtml, toText } = createMarkdown();

const headings: readonly (readonly [title: string, markdown: string, levels: readonly number[]])[] = [
  ['begin at h2', '# A', [2]],
  ['begin at h2 however deep the first one is', '###### A', [2]],
  ['skip no level', '# A\n\n### B\n\n###### C\n\n## D', [2, 3, 4, 2]],
  ['stay apart where they were apart', '## A\n\n### B\n\n## C\n\n### D', [2, 3, 2, 3]],
  ['settle when they are underlined', 'A\n===\n\nB\n---', [2, 2]],
];

for (const [title, markdown, levels] of headings) {
  test(`headings ${title}`, () => {
    const html = toHtml(markdown);
    assert.deepEqual(
      [...html.matchAll(/<h(\d)>[A-D]<\/h\1>/g)].map(([, level]) => Number(level)),
      levels,
    );
  });
}

test('aligns the cells of a table by class, not by style', () => {
  const html = toHtml('| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |');
  assert.deepEqual(html.match(/<th.*<\/th>/g), [
    '<th class="align-left">a</th>',
    '<th class="align-center">b</th>',
    '<th class="align-right">c</th>',
    '<th>d</th>',
  ]);
  assert.deepEqual(html.match(/<td.*<\/td>/g), [
    '<td class="align-left">1</td>',
    '<td class="align-center">2</td>',
    '<td class="align-right">3</td>',
    '<td>4</td>',
  ]);
});

test('makes a picture a link to it, so that nothing loads by itself', () => {
  assert.equal(
    toHtml('![Ein <Bild>](https://example.org/a.png?b&c "Titel")'),
    '<p><a href="https://example.org/a.png?b&amp;c">Ein &lt;Bild&gt;</a></p>\n',
  );
});

test('keeps only the words of a picture that is a link already', () => {
  assert.equal(toHtml('[![Bild](a.png)](b)'), '<p><a href="b">Bild</a></p>\n');
});

test('names a picture without words by its address', () => {
  assert.equal(toHtml('![](a.png)'), '<p><a href="a.png">a.png</a></p>\n');
});

test('shows HTML in a text as text', () => {
  assert.equal(toHtml('<b onclick=x>a</b>'), '<p>&lt;b onclick=x&gt;a&lt;/b&gt;</p>\n');
});

test('gives plain text without markup, each block on its own line', () => {
  const markdown =
    '# Titel\n\nEin *Wort*, [Link](a).\nZweite Zeile\n\n- eins\n- zwei\n\n| a | b |\n| - | - |\n| 1 | 2 |';
  assert.equal(toText(markdown), 'Titel\nEin Wort, Link.\nZweite Zeile\neins\nzwei\na\nb\n1\n2');
});

test('marks the gaps of a page of the editor, and leaves an article its brackets', () => {
  const source = 'Von [[Name & Ort]], `[[Code]]`, [[zwei](drei)]';
  const rest = '<code>[[Code]]</code>, [<a href="drei">zwei</a>]</p>\n';
  assert.equal(pageToHtml(source), `<p>Von <mark class="unfilled">Name &amp; Ort</mark>, ${rest}`);
  assert.equal(toHtml(source), `<p>Von [[Name &amp; Ort]], ${rest}`);
});

test('marks a gap that goes over two lines', () => {
  assert.equal(pageToHtml('[[Name und\nAnschrift]]'), '<p><mark class="unfilled">Name und\nAnschrift</mark></p>\n');
});
