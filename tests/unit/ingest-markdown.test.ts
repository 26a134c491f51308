// Markdown: front matter of several site generators, and the plain text of the body.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../src/ingest/readers/markdown.ts';

const printed = (markdown: string) =>
  readMarkdown(markdown).texts.flatMap(({ paragraphs }) => paragraphs.map(({ kind, text }) => `${kind}: ${text}`));

const bodies: readonly (readonly [string, string, readonly string[]])[] = [
  ['lines of a paragraph', 'Der Rat\ntagt  \nheute.\\\nEnde.', ['paragraph: Der Rat tagt heute. Ende.']],
  ['emphasis', '**Wien**: *sehr _schön_* und ~~alt~~ ***neu***', ['paragraph: Wien: sehr schön und alt neu']],
  [
    'signs that mean themselves',
    '5 * 3, CO_2_neu, 2*3, a_b, \\*so\\*, **offen',
    ['paragraph: 5 * 3, CO_2_neu, 2*3, a_b, *so*, **offen'],
  ],
  ['entities and tags', 'Rat &amp; <b>Geld</b><br>heute', ['paragraph: Rat & Geld heute']],
  ['code', '`a*b*c` und\n\n```\nx = 1\n\ny = 2\n```', ['paragraph: a*b*c und', 'paragraph: x = 1 y = 2']],
  ['pictures', 'Vorher ![Bild](a.jpg) nachher\n\n![Bild](a.jpg "Titel")', ['paragraph: Vorher nachher']],
  ['headings', 'Eins\n---\n## Zwei ##\nDrei\n#kein', ['heading: Eins', 'heading: Zwei', 'paragraph: Drei #kein']],
  [
    'lines across the page',
    'Eins\n\n---\n\n* * *\n\n___ _\n\n--*\n\nZwei',
    ['paragraph: Eins', 'paragraph: --*', 'paragraph: Zwei'],
  ],
  [
    'lists',
    '- eins\n  weiter\n- zwei\n\n1. drei\n2) vier',
    ['item: eins weiter', 'item: zwei', 'item: drei', 'item: vier'],
  ],
  [
    'a line that begins with a day',
    '21. Januar war es.\n\nAm\n2. Mai auch.',
    ['paragraph: 21. Januar war es.', 'paragraph: Am 2. Mai auch.'],
  ],
  [
    'quotations',
    '> Zu wenig,\n> sagte er.\n>\n> Punkt.\n\nEnde',
    ['quotation: Zu wenig, sagte er.', 'quotation: Punkt.', 'paragraph: Ende'],
  ],
  ['tables', '| a | b |\n|---|---|\n| 1 | 2 |', ['paragraph: a | b', 'paragraph: 1 | 2']],
  [
    'HTML',
    '<div class="x">\n<p>Eins</p><p>Zwei</p>\n</div>\n\n<script>\n\nvar a;\n</script>\n\nDrei',
    ['paragraph: Eins', 'paragraph: Zwei', 'paragraph: Drei'],
  ],
  [
    'notes and commands of site generators',
    'Eins[^1] {{< bild "a" >}}\n\n<!--more-->\n\n{: .klasse}\n\n[^1]: Zwei',
    ['paragraph: Eins', 'paragraph: Zwei'],
  ],
];

for (const [name, markdown, expected] of bodies) {
  test(`reads ${name} as plain text`, () => {
    assert.deepEqual(printed(markdown), expected);
  });
}

test('keeps where the words of links stand', () => {
  const { paragraphs } = readMarkdown(
    'Siehe [*den* Plan](https://bote.example/a_(b) "x"), [Liste][1], [Rest] und <https://bote.example/c>; [lokal](/d).\n\n[1]: <https://bote.example/1>\n',
  ).texts[0] ?? { paragraphs: [] };
  const [paragraph] = paragraphs;
  assert.equal(paragraph?.text, 'Siehe den Plan, Liste, [Rest] und https://bote.example/c; lokal.');
  assert.deepEqual(
    paragraph?.links.map(({ start, end, address }) => [paragraph.text.slice(start, end), address]),
    [
      ['den Plan', 'https://bote.example/a_(b)'],
      ['Liste', 'https://bote.example/1'],
      ['https://bote.example/c', 'https://bote.example/c'],
    ],
  );
});

test('takes the first heading for the title where the front matter has none', () => {
  const { metadata, markdown } = readMarkdown('---\ndate: 2019\n---\n# Rat *tagt*\n\nHeute.\n').texts[0] ?? {};
  assert.deepEqual(metadata?.title, { value: 'Rat tagt', rule: 'first heading' });
  assert.equal(markdown, 'Heute.');
});

test('takes a heading that repeats the title off the body, and no other', () => {
  const body = (heading: string) =>
    readMarkdown(`---\ntitle: Rat tagt\n---\n\n${heading}\n\nHeute.`).texts[0]?.markdown;
  assert.equal(body('# Rat  tagt'), 'Heute.');
  assert.equal(body('Rat tagt\n========'), 'Heute.');
  assert.equal(body('# Geld'), '# Geld\n\nHeute.');
  assert.equal(body('## Rat tagt'), '## Rat tagt\n\nHeute.');
});

test('keeps the body as it is written', () => {
  const body = '    eingerückt\n\nDer  *Rat*\ttagt.\n\n* * *\n\n{{ kein Befehl }}';
  assert.equal(readMarkdown(`---\ntitle: Rat\n---\n\n${body}\n\n`).texts[0]?.markdown, body);
});

test('names the keys that an article has no place for', () => {
  const { repairs } =
    readMarkdown(
      '---\ntitle: Rat\nlayout: post\nDraft: false\nplaces: [Wien]\ninferred: [title]\nauthor: {name: Anna Muster}\n---\nText.',
    ).texts[0] ?? {};
  assert.deepEqual(repairs, [{ what: 'front matter keys that an article does not have: layout, Draft', count: 2 }]);
});

test('reads simple TOML between plus signs', () => {
  const { metadata } =
    readMarkdown(
      '+++\n# Notiz\ntitle = "Rat \\"tagt\\""\ndate = 2019-03-12 08:00:00\ntags = ["Rat", \'Geld\']\n[params]\nx = true\n+++\nText.',
    ).texts[0] ?? {};
  assert.equal(metadata?.title?.value, 'Rat "tagt"');
  assert.equal(metadata?.date?.value, '2019-03-12');
  assert.deepEqual(metadata?.topics?.value, ['Rat', 'Geld']);
});

const broken: readonly (readonly [string, string, string])[] = [
  [
    'front matter without an end',
    '---\ntitle: Rat\n\nText.',
    '1: the front matter has no end → add a line "---" below it',
  ],
  [
    'a key that stands twice',
    '---\ntitle: a\ntitle: b\n---\nText.',
    '3: this key stands here twice → remove one of the two lines',
  ],
  [
    'front matter that is a list',
    '---\n- eins\n---\nText.',
    '1: the front matter has no lines "key: value" → write at least a line "title: …"',
  ],
  [
    'front matter in a programming language',
    '---js\n{}\n---\nText.',
    '1: front matter that is not YAML is never read or run → begin the file with "---" alone on its line',
  ],
  ['TOML without an end', '+++\ntitle = "a"\n', '1: the front matter has no end → add a line "+++" below it'],
  [
    'TOML that is not simple',
    '+++\ntitle = "a"\ndate = {x = 1}\n+++\nText.',
    '3: this line of the front matter is not understood → write "title = …" lines, or write the front matter as YAML between "---" lines',
  ],
  ['a file without a text', '---\ntitle: Rat\n---\n\n', '1: holds no text → write a text, or remove the file'],
];

for (const [name, markdown, expected] of broken) {
  test(`refuses ${name} with its line and a cure`, () => {
    const { texts, refusals } = readMarkdown(markdown);
    assert.deepEqual(texts, []);
    assert.deepEqual(
      refusals.map(({ line, what, hint }) => `${line}: ${what} → ${hint}`),
      [expected],
    );
  });
}
