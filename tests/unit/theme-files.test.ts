// Fonts and a logo that archive.yaml names: those that are what they should be, and what is said of the others.
import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readArchiveConfig } from '../../src/config/archive-config.ts';
import { readThemeFiles } from '../../src/content/theme-files.ts';
import { fontOf } from '../../src/content/woff2.ts';
import { printProblem } from '../../src/problem.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { resolve } = createRequire(import.meta.url);
const fontFile = (name: string) => readFileSync(resolve(`${name}.woff2`));
const oneWeight = fontFile('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal');
const allWeights = fontFile('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal');
const svg = '<svg viewBox="0 0 120 40"/>';

async function filesFor(context: TestContext, settings: string, files: Readonly<Record<string, string | Buffer>>) {
  const folder = temporaryFolder(context, { 'archive.yaml': `title: a\n${settings}`, ...files });
  const read = () => readArchiveConfig(folder).then((config) => readThemeFiles(folder, config));
  return { folder, read };
}

test('tells a font with all weights from one with a single weight', () => {
  assert.deepEqual(fontOf(allWeights), { isVariable: true });
  assert.deepEqual(fontOf(oneWeight), { isVariable: false });
  assert.equal(fontOf(Buffer.from('wOFF'.padEnd(100))), undefined);
  assert.deepEqual(fontOf(allWeights.subarray(0, 60)), { isVariable: false });
});

test('reads fonts and logo', async (context) => {
  const settings = 'fonts: { text: fonts/A.woff2, interface: "Inter" }\nlogo: { file: logo.png, name: false }\n';
  const { read } = await filesFor(context, settings, { 'fonts/A.woff2': oneWeight, 'logo.png': svg });
  const { fonts, logo, problems } = await read();
  assert.deepEqual(problems, []);
  assert.deepEqual([fonts.text?.bytes, fonts.interface], [oneWeight, undefined]);
  assert.deepEqual([logo?.kind, logo?.width, logo?.height], ['svg', 120, 40]);
});

const wrong: readonly (readonly [title: string, settings: string, files: Record<string, string>, line: string])[] = [
  [
    'a font that is not there',
    'fonts:\n  text: fonts/A.woff2',
    {},
    '3  fonts.text fonts/A.woff2 is not there  → put the file into the content folder, or remove the line',
  ],
  [
    'a font of another form',
    'fonts:\n  interface: A.woff2',
    { 'A.woff2': 'wOFF'.padEnd(100) },
    '3  fonts.interface A.woff2 is no woff2 font  → convert the font to woff2, or write names of fonts: "Georgia, serif"',
  ],
  [
    'a logo that is not there',
    'logo: { file: logo.svg, name: false }',
    {},
    '2  logo logo.svg is not there  → put the file into the content folder, or remove the line',
  ],
  [
    'a logo that is a folder',
    'logo: logo.svg',
    { 'logo.svg/a.txt': '' },
    '2  logo logo.svg is no file  → put the file into the content folder, or remove the line',
  ],
  [
    'a logo without a size',
    'logo: logo.svg',
    { 'logo.svg': '<svg/>' },
    '2  logo logo.svg is no svg, png, jpg or webp that says how large it is  → export it again; an SVG needs a viewBox',
  ],
  [
    'a logo with a script',
    'logo: logo.svg',
    { 'logo.svg': '<svg viewBox="0 0 1 1"><script/></svg>' },
    '2  logo logo.svg holds more than a picture (a script, or another document)  → export it as a plain SVG',
  ],
];

for (const [title, settings, files, line] of wrong) {
  test(`reports ${title} and goes on without it`, async (context) => {
    const { folder, read } = await filesFor(context, settings, files);
    const { fonts, logo, problems } = await read();
    assert.deepEqual(problems.map(printProblem), [`${folder}/archive.yaml:${line}`]);
    assert.deepEqual([fonts.text, fonts.interface, logo], [undefined, undefined, undefined]);
  });
}

test('does not follow a link out of the content folder', async (context) => {
  const outside = temporaryFolder(context, { 'logo.svg': svg });
  const { folder, read } = await filesFor(context, 'logo: logo.svg', {});
  symlinkSync(join(outside, 'logo.svg'), join(folder, 'logo.svg'));
  const { logo, problems } = await read();
  assert.equal(logo, undefined);
  assert.match(
    problems.map(printProblem).join(),
    /:2 {2}logo logo\.svg is a link that leads out of the content folder/,
  );
});
