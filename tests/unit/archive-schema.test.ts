// The schema of archive.yaml for editors' programs: of today, and at one with the parser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseArchiveConfig } from '../../src/config/archive-config.ts';
import { parseJson } from '../../src/config/json.ts';
import { archiveSchema, schemaFile } from '../schema/archive-schema.ts';
import { fitsSchema } from '../schema/fits-schema.ts';

const schema = parseJson(archiveSchema());

test('is what "npm run schema" writes', () => {
  assert.equal(readFileSync(schemaFile, 'utf8'), archiveSchema());
});

/** Every key with its own schema, however deep it stands. */
function keysIn(node: unknown): readonly (readonly [key: string, schema: object])[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'properties' in node && typeof node.properties === 'object' ? Object.entries(node.properties ?? {}) : [];
  return [...own, ...Object.values(node).flatMap(keysIn)];
}

test('says of each key what it is for', () => {
  const keys = keysIn(schema);
  assert.ok(keys.length > 30);
  assert.deepEqual(
    keys.filter(([, one]) => !('description' in one)).map(([key]) => key),
    [],
  );
});

const right = [
  'title: Archiv',
  'title: 1984\nlanguage: en\noffline: false\nshareImages: 0\nsizes: { home: 3, list: "20" }',
  'title: a\nurl: https://archiv.example.org/alt',
  'title: a\ncolumns: { title: Schlagzeile, text: [Vorspann, Inhalt] }',
  'title: a\ncolours: { accent: "#1c4f8a", paper: "#FFF", dark: { ink: "#eee" } }',
  'title: a\nfonts: { text: fonts/Eigene.woff2, interface: "Inter, \'Noto Sans\', sans-serif" }',
  'title: a\nlogo: bilder/Logo der Stadt.SVG',
  'title: a\nlogo: { file: logo.png, name: false }',
  'title: a\nnavigation: [suche, archiv, { Über uns: ueber-uns }, { Personen: /personen/ }, { Verein: "https://verein.example/" }]',
  'title: a\nnavigation: []',
  'title: a\noffline: True',
  'title: a\nsections: { Sport: [Trainer, 11, -spiel] }',
];

const wrong = [
  'description: ohne Titel',
  'title: ""',
  'title: a\ncolour: red',
  'title: a\nlanguage: fr',
  'title: a\nsizes: { home: 0 }',
  'title: a\nsizes: { home: 1.5 }',
  'title: a\nshareImages: 100000',
  'title: a\noffline: vielleicht',
  'title: a\nurl: archiv.example.org',
  'title: a\nurl: https://archiv.example.org/a b',
  'title: a\nsections: Sport',
  'title: a\nsections: { Sport: Trainer }',
  'title: a\nurl: https://archiv.example.org/?a=b',
  'title: a\ncolours: { accent: red }',
  'title: a\ncolours: { accent: "#1234" }',
  'title: a\ncolours: { rule: "#123" }',
  'title: a\nfonts: { text: fonts/Eigene.ttf }',
  'title: a\nfonts: { text: ../Eigene.woff2 }',
  'title: a\nfonts: { text: "x; } body { display: none" }',
  'title: a\nlogo: /etc/logo.svg',
  'title: a\nlogo: logo.gif',
  'title: a\nlogo: { name: false }',
  'title: a\nnavigation: archiv',
  'title: a\nnavigation: [archive]',
  'title: a\nnavigation: [{ A: a, B: b }]',
  'title: a\nnavigation: [{ A: "javascript:alert(1)" }]',
  'title: a\nnavigation: [{ A: //example.org/ }]',
];

for (const [verdict, examples] of [
  [true, right],
  [false, wrong],
] as const) {
  for (const yaml of examples) {
    test(`${verdict ? 'accepts' : 'refuses'}, as the parser does: ${yaml.replaceAll('\n', ' ⏎ ')}`, () => {
      const { problems } = parseArchiveConfig(yaml, 'archive.yaml');
      assert.equal(problems.filter(({ isWarning }) => !isWarning).length === 0, verdict, 'the parser');
      assert.equal(fitsSchema(schema, parse(yaml)), verdict, 'the schema');
    });
  }
}
