// A plain text as it comes → clean paragraphs, and what was repaired.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanParagraphs } from '../../src/ingest/clean/clean-paragraphs.ts';
import { cleanText } from '../../src/ingest/clean/clean-text.ts';
import type { Paragraph } from '../../src/ingest/paragraph.ts';

const paragraphsOf = (text: string) => cleanText(text, () => false).paragraphs.map((paragraph) => paragraph.text);
const prose = 'Der Gemeinderat hat am Montag über den Haushalt beraten und ihn nach langer Aussprache beschlossen.';

const table: readonly (readonly [what: string, text: string, paragraphs: readonly string[]])[] = [
  [
    'puts two lines together where the first stops at a word that needs another',
    'Die Stadt hat den neuen Radweg zwischen\nTorgau und Belgern eröffnet.',
    ['Die Stadt hat den neuen Radweg zwischen Torgau und Belgern eröffnet.'],
  ],
  ['takes every line for a paragraph', 'Eins ist da.\nZwei ist da.', ['Eins ist da.', 'Zwei ist da.']],
  ['divides at blank lines', 'Eins ist da.\n \nZwei.', ['Eins ist da.', 'Zwei.']],
  [
    'sees a headline and the end of a paragraph in a text that was broken at a width',
    'Neues Gesetz\nDer Bundestag hat am Donnerstag in Berlin ein neues\nKlimaschutzgesetz beschlossen, das ab Januar gelten\nsoll.\nDie Opposition stimmte nach langer Aussprache dagegen\nund will klagen.',
    [
      'Neues Gesetz',
      'Der Bundestag hat am Donnerstag in Berlin ein neues Klimaschutzgesetz beschlossen, das ab Januar gelten soll.',
      'Die Opposition stimmte nach langer Aussprache dagegen und will klagen.',
    ],
  ],
  [
    'leaves a list its lines',
    'Es gibt:\n\n1. Punkt eins\n2. Punkt zwei',
    ['Es gibt:', '1. Punkt eins', '2. Punkt zwei'],
  ],
  ['leaves a table its lines', 'Kosten\n\nJahr | Euro\n1998 | 40', ['Kosten', 'Jahr | Euro', '1998 | 40']],
  [
    'leaves an address its lines, also among wrapped lines',
    'Der Verein lädt alle Nachbarn aus dem Dorf und aus der\nUmgebung in seinen Garten ein. Wer kommen will, meldet\nsich bis Freitag an.\n\nGartenverein Süd\nAm Bach 3\n01234 Neudorf',
    [
      'Der Verein lädt alle Nachbarn aus dem Dorf und aus der Umgebung in seinen Garten ein. Wer kommen will, meldet sich bis Freitag an.',
      'Gartenverein Süd',
      'Am Bach 3',
      '01234 Neudorf',
    ],
  ],
  [
    'leaves a poem its lines',
    'Der Mond steht über dem Haus,\nund leise geht der Wind,\nes ruht im Stall die Maus,\nes schläft im Bett das Kind.',
    [
      'Der Mond steht über dem Haus,',
      'und leise geht der Wind,',
      'es ruht im Stall die Maus,',
      'es schläft im Bett das Kind.',
    ],
  ],
  [
    'joins a paragraph that goes on over the border of a page',
    `${prose}\n\nDie Bürgermeisterin dankte allen Frak-\n\n- 1 -\n\fDorfblatt | Mai 2020\n\ntionen für ihre Arbeit.\n\n- 2 -`,
    [prose, 'Die Bürgermeisterin dankte allen Fraktionen für ihre Arbeit.'],
  ],
  [
    'finds the border of a page by its number',
    `${prose} Danach sprach der Kämmerer über\n\nSeite 3 von 9\n\ndie Schulden der Gemeinde.`,
    [`${prose} Danach sprach der Kämmerer über die Schulden der Gemeinde.`],
  ],
  [
    'leaves the date of an article at the head of a text with pages',
    `Neudorf, 4. Mai 2020\n\n${prose}\n\f${prose.replace('Montag', 'Dienstag')}`,
    ['Neudorf, 4. Mai 2020', prose, prose.replace('Montag', 'Dienstag')],
  ],
  [
    'leaves numbers that divide chapters',
    'Erstens.\n\n1\n\nZweitens.\n\n2\n\nDrittens.',
    ['Erstens.', '1', 'Zweitens.', '2', 'Drittens.'],
  ],
  ['reads entities', 'K&ouml;ln &amp;amp; Bonn &#8222;heute&#x201C; &nbsp;hier', ['Köln & Bonn „heute“ hier']],
  ['reads entities of entities', 'K&amp;ouml;ln &amp;lt; Bonn', ['Köln < Bonn']],
  ['leaves what only looks like an entity', 'Müller & Söhne; R&D; &unbekannt;', ['Müller & Söhne; R&D; &unbekannt;']],
  [
    'makes paragraphs of blocks, and forgets other tags',
    '<div><p>Eins ist <b>da</b>.</p>Zwei<br/>Drei</div>',
    ['Eins ist da.', 'Zwei', 'Drei'],
  ],
  [
    'leaves what only looks like a tag',
    'Es gilt a < b und c > d. <3 Anna <anna@huber.example> <b und c>',
    ['Es gilt a < b und c > d. <3 Anna <anna@huber.example> <b und c>'],
  ],
  [
    'leaves out scripts, styles and comments',
    'Eins<script>if (a<b) c()</script><!-- nichts --><style>p{}</style>',
    ['Eins'],
  ],
  ['keeps one of the same paragraphs', `${prose}\n\nEin Satz dazwischen.\n\n${prose}`, [prose, 'Ein Satz dazwischen.']],
  ['keeps a refrain', 'Ja, so war es.\nUnd dann?\nJa, so war es.', ['Ja, so war es.', 'Und dann?', 'Ja, so war es.']],
  [
    'keeps one of two texts that are spaced differently',
    `Titel\n\n${prose}\nEnde.\nTitel\n${prose}  Ende.`,
    ['Titel', prose, 'Ende.'],
  ],
  ['has nothing where all is boilerplate', 'Newsletter abonnieren\n\nAnzeige', []],
  ['has nothing of nothing', ' \n\t\n', []],
];

for (const [what, text, paragraphs] of table) test(what, () => assert.deepEqual(paragraphsOf(text), paragraphs));

test('tells what was repaired, each kind once, in the order of the work', () => {
  const text = `Titel\r\n\r\nDer Ge\u{AD}meinde\u{AD}rat\u{200B} sprach am Abend lange \u{A0}über den\r\nHaushalt und über das &Ouml;l in der <b>Schule</b>. Danach dank-\r\nte er allen.\r\n\r\nAnzeige`;
  assert.deepEqual(cleanText(text, () => false).repairs, [
    { what: 'line ends made uniform', count: 6 },
    { what: 'soft hyphens removed', count: 2 },
    { what: 'invisible characters removed', count: 1 },
    { what: 'no-break and other spaces made plain', count: 1 },
    { what: 'entities decoded', count: 1 },
    { what: 'tags removed', count: 2 },
    { what: 'runs of spaces made one', count: 1 },
    { what: 'hard line breaks joined', count: 1 },
    { what: 'words torn at line ends joined', count: 1 },
    { what: 'boilerplate lines left out', count: 1, lines: ['Anzeige'] },
  ]);
});

test('paragraphs of another reader keep their kinds and links', () => {
  const linked: Paragraph = { kind: 'item', text: prose, links: [{ start: 0, end: 3, address: 'https://a.example/' }] };
  const other: Paragraph = { kind: 'heading', text: 'Ein Streit', links: [] };
  const advertisement: Paragraph = { kind: 'paragraph', text: 'Anzeige', links: [] };
  assert.deepEqual(cleanParagraphs([linked, advertisement, other, linked], [{ what: 'pictures left out', count: 1 }]), {
    paragraphs: [linked, other],
    repairs: [
      { what: 'pictures left out', count: 1 },
      { what: 'boilerplate lines left out', count: 1, lines: ['Anzeige'] },
      { what: 'doubled paragraphs left out', count: 1 },
    ],
  });
});
