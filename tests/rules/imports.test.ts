// Holds the plan of the house: which room may use which, one adapter for each library, no circles.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

/** ARCHITECTURE.md, "Which way imports point": a room uses rooms on lower floors, and itself. */
const floors: Readonly<Record<string, number>> = {
  'src/problem.ts': 1,
  'src/package-root.ts': 1,
  'src/program-version.ts': 1,
  'src/packing.ts': 1,
  'src/german': 1,
  'src/theme': 1,
  'src/article': 2,
  'src/config': 2,
  'src/connect': 3,
  'src/search': 3,
  'src/offline': 3,
  'src/content': 3,
  'src/extend': 3,
  'src/ingest': 4,
  'src/pages': 4,
  'src/fixity': 4,
  layouts: 5,
  'src/client': 6,
  'src/build': 6,
  'src/commands': 7,
  'src/terminal.ts': 7,
  'src/cli.ts': 7,
  'src/api.ts': 7,
  '.eleventy.ts': 7,
  training: 5,
};
const pureRooms = ['src/article', 'src/connect', 'src/extend', 'src/german', 'src/offline', 'src/theme'];
const forBrowsers = ['src/client', 'layouts', 'src/search/ask-index.ts', 'src/search/search-record.ts'];
const libraryEverywhereIn: Readonly<Record<string, readonly string[]>> = { preact: ['layouts', 'src/client'] };
// import … from 'x', export … from 'x', import 'x', import('x')
const specifier = /(?:\bfrom|\bimport)\s*\(?\s*['"](?<path>[^'"]+)['"]/g;

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = ['.eleventy.ts', ...sourceFiles('src'), ...sourceFiles('layouts'), ...sourceFiles('training')];
const imports = files.flatMap(importsOf);

test('the rules see the code: there are files and imports', () => {
  assert.ok(files.length > 50 && imports.length > files.length, `${files.length} files, ${imports.length} imports`);
});

test('every file lives in a room of the plan', () => {
  const homeless = files.filter((file) => floors[roomOf(file)] === undefined);
  assert.deepEqual(homeless, []);
});

test('a room uses only itself and rooms on lower floors', () => {
  const upwards = imports.filter(({ from, to }) => {
    if (isLibrary(to) || roomOf(from) === roomOf(to)) return false;
    const isEntrance = from === '.eleventy.ts' || roomOf(from) === 'src/cli.ts' || roomOf(from) === 'src/commands';
    const [lower, upper] = [floors[roomOf(to)] ?? 0, floors[roomOf(from)] ?? 0];
    return isEntrance ? lower > upper : lower >= upper;
  });
  assert.deepEqual(upwards.map(show), []);
});

test('pure rooms touch neither the file system nor any other part of Node', () => {
  const effects = imports.filter(({ from, to }) => to.startsWith('node:') && pureRooms.includes(roomOf(from)));
  assert.deepEqual(effects.map(show), []);
});

test('what runs in the browser, or in layouts, imports nothing of Node', () => {
  const fromNode = imports.filter(
    ({ from, to }) => to.startsWith('node:') && forBrowsers.some((place) => isIn(from, place)),
  );
  assert.deepEqual(fromNode.map(show), []);
});

test('an outside library has one importing file', () => {
  const users = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (!isLibrary(to) || to.startsWith('node:')) continue;
    const library = to
      .split('/')
      .slice(0, to.startsWith('@') ? 2 : 1)
      .join('/');
    if (libraryEverywhereIn[library]?.some((place) => isIn(from, place))) continue;
    users.set(library, new Set([...(users.get(library) ?? []), from]));
  }
  const shared = [...users].filter(([, importers]) => importers.size > 1);
  assert.deepEqual(
    shared.map(([library, importers]) => `${library}: ${[...importers].join(', ')}`),
    [],
  );
});

test('the program runs without what trains it', () => {
  const users = imports.filter(({ from, to }) => isIn(to, 'training') && !isIn(from, 'training'));
  assert.deepEqual(users.map(show), []);
});

test('no files import each other in a circle', () => {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) if (!isLibrary(to)) targets.set(from, [...(targets.get(from) ?? []), to]);
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  assert.deepEqual(circles, []);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
    .sort();
}

function importsOf(from: string): readonly Import[] {
  const source = readFileSync(from, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return [...source.matchAll(specifier)].map(({ groups }) => {
    const path = groups?.path ?? '';
    return { from, to: path.startsWith('.') ? join(dirname(from), path) : path };
  });
}

function isLibrary(target: string): boolean {
  return !['src/', 'layouts/', 'training/'].some((root) => target.startsWith(root));
}

/** "src/article/slug.ts" → "src/article", "src/cli.ts" → "src/cli.ts", "layouts/article.tsx" → "layouts" */
function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'src' ? `${first}/${second}` : first;
}

function isIn(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

function show({ from, to }: Import): string {
  return `${from} → ${to}`;
}
