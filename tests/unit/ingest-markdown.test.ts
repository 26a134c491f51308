// Markdown: front matter of several site generators, and the plain text of the body.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdownFile, writeMarkdownFile } from '../../src/content/front-matter.ts';
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

const object =
  '{\n  "title": "Rat {1}",\n  "date": "2019-03-12",\n  "tags": ["Rat", "Geld"],\n  "__proto__": {"title": "x"}\n}';

for (const [name, markdown] of [
  ['between a fence', `---json\n${object}\n---\nText.`],
  ['on top of the text', `${object}\n\nText.\n`],
] as const) {
  test(`reads JSON ${name}`, () => {
    const { metadata, markdown: body } = readMarkdown(markdown).texts[0] ?? {};
    assert.equal(metadata?.title?.value, 'Rat {1}');
    assert.equal(metadata?.date?.value, '2019-03-12');
    assert.deepEqual(metadata?.topics?.value, ['Rat', 'Geld']);
    assert.equal(body, 'Text.');
    assert.equal('title' in {}, false);
  });
}

const withoutFrontMatter: readonly (readonly [string, string])[] = [
  ['a line across the page', '---\n\nDer Rat tagt.'],
  ['a line across the page, close to the text', '---\nDer Rat tagt:\nheute um 8.'],
  ['lines across the page around its beginning', '---\n\nDer Rat tagt.\n\n---\n\nHeute.'],
  ['lines across the page close to its beginning', '---\nDer Rat tagt.\n---\nHeute.'],
  ['a line across the page above a list', '---\n- eins\n- zwei'],
  ['a longer line across the page', '----\ntitle: Rat\n---\nDer Rat tagt.'],
  ['stars across the page', '***\nDer Rat tagt.'],
  ['words between dashes', '--- Der Rat tagt ---\n\nHeute.'],
  ['words in braces', '{Vorab} "Der Rat": er tagt.'],
  ['a command of a site generator', '{{% bild "a" %}}\n\nDer Rat tagt.'],
];

for (const [name, markdown] of withoutFrontMatter) {
  test(`takes a file that begins with ${name} for a text without front matter`, () => {
    const { texts, refusals } = readMarkdown(markdown);
    assert.deepEqual(refusals, []);
    assert.equal(texts[0]?.markdown, markdown);
    const file = readMarkdownFile(writeMarkdownFile({ title: 'Rat' }, markdown));
    assert.equal(file.kind === 'read' && file.body.trim(), markdown);
  });
}

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
  [
    'front matter without an end below a note',
    '---\n# Notiz\n\ntitle: Rat\n\nText.',
    '1: the front matter has no end → add a line "---" below it',
  ],
  [
    'a field beside the dashes',
    '--- title: Rat\nText.',
    '1: front matter that is not YAML is never read or run → begin the file with "---" alone on its line',
  ],
  [
    'JSON with a mistake',
    '{\n"title": "a",\n"date": "b"\n"tags": []\n}\nText.',
    '4: the front matter is no JSON → write {"title": "…"}, with a comma between two values',
  ],
  [
    'JSON with a mistake between a fence',
    '---json\n{"title": "a",\n"date": "b"\n"tags": []}\n---\nText.',
    '4: the front matter is no JSON → write {"title": "…"}, with a comma between two values',
  ],
  [
    'JSON that is a list',
    '---json\n[1]\n---\nText.',
    '2: the front matter is no object → write {"title": "…"}, with a comma between two values',
  ],
  ['JSON without an end', '{"title": "a"\n\nText.', '1: the front matter has no end → add a line "}" below it'],
  [
    'JSON between a fence without an end',
    '---json\n{"title": "a"}\n',
    '1: the front matter has no end → add a line "---" below it',
  ],
  [
    'JSON that is too long',
    `{"title": "${'a'.repeat(70_000)}"}\n\nText.`,
    '1: the front matter is longer than 64 KiB → move the text below the front matter',
  ],
  [
    'JSON between a fence that is too long',
    `---json\n{"title": "${'a'.repeat(70_000)}"}\n---\nText.`,
    '1: the front matter is longer than 64 KiB → move the text below the front matter',
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
