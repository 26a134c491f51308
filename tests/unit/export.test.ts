// nachlese export --bagit: a bag that says what it is and holds all that belongs to the archive, or no bag at all.
import assert from 'node:assert/strict';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { main } from '../../src/cli.ts';
import { withContent } from './a-content-folder.ts';
import { collectOutput } from './collected-output.ts';
import { complaintsOf, digest, elementsOf } from './rfc-bag.ts';
import { runBuild } from './run-build.ts';

const page = '---\ntitle: Seite\n---\n';
const files = {
  'c/archive.yaml':
    'title: "Archiv: 100 %"\npublisher: Verein\nrights: © Verein\nurl: https://a.example/\nshareImages: 0\n',
  'c/articles/fest.md': '---\ntitle: Fest\n---\n\nText.\n',
  'c/raw/100 % Öl\nund %0A.txt': 'Der Brief\n\nEr kam am Morgen und ging am Abend wieder.\n',
  'c/pages/impressum.md': page,
  'c/pages/datenschutz.md': page,
  'c/pages/barrierefreiheit.md': page,
};

interface Built {
  readonly folder: string;
  readonly bag: string;
}

async function withBuilt(run: (built: Built) => Promise<void>): Promise<void> {
  await withContent(files, async ({ path }) => {
    assert.equal((await runBuild(join(path, 'c'))).code, 0);
    await run({ folder: path, bag: join(path, 'bag') });
  });
}

async function pack({ folder, bag }: Built, ...more: readonly string[]) {
  const [stdout, stderr] = [collectOutput(), collectOutput()];
  const parameters = ['export', '--bagit', bag, '--content', join(folder, 'c'), '--site', join(folder, 'c/site')];
  const code = await main([...parameters, ...more], stdout, stderr);
  return { code, stdout: stdout.text(), stderr: stderr.text().replaceAll(`${folder}/`, '') };
}

test('packs content and site into a bag that is valid by the letter of the RFC', async () => {
  await withBuilt(async (built) => {
    const { code, stderr } = await pack(built, '--date', '2026-11-22');
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(complaintsOf(built.bag), []);
    const bagged = readdirSync(join(built.bag, 'data'), { recursive: true, encoding: 'utf8' });
    for (const file of [...Object.keys(files).map((path) => path.replace(/^c/, 'content')), 'site/index.html'])
      assert.ok(bagged.includes(file), file);
    assert.ok(!bagged.some((file) => file.startsWith('content/site') || file.includes('/.')));
  });
});

test('states who, what and which day, and no day that nobody named', async () => {
  await withBuilt(async (built) => {
    await pack(built, '--date', '2026-11-22');
    const { 'Payload-Oxum': oxum, ...info } = Object.fromEntries(
      elementsOf(readFileSync(join(built.bag, 'bag-info.txt'), 'utf8')),
    );
    assert.match(oxum ?? '', /^\d+\.\d+$/);
    assert.deepEqual(info, {
      'Source-Organization': 'Verein',
      'External-Description': 'Archiv: 100 %: Articles, originals and site of the archive "Archiv: 100 %"',
      'Bagging-Date': '2026-11-22',
      'Bag-Software-Agent': 'Nachlese 0.1.0',
    });
    const other = { ...built, bag: join(built.folder, 'other') };
    await pack(other);
    assert.doesNotMatch(readFileSync(join(other.bag, 'bag-info.txt'), 'utf8'), /Date/);
    assert.doesNotMatch(readFileSync(join(other.bag, 'data/ro-crate-metadata.json'), 'utf8'), /datePublished/);
  });
});

interface Entity {
  readonly '@id': string;
  readonly '@type': string;
  readonly contentSize?: string;
  readonly sha256?: string;
  readonly [property: string]: unknown;
}

test('describes itself as an RO-Crate, in which every file of the content stands as it is', async () => {
  await withBuilt(async (built) => {
    await pack(built, '--date', '2026-11-22');
    const data = join(built.bag, 'data');
    const crate: { readonly '@graph': readonly Entity[] } = JSON.parse(
      readFileSync(join(data, 'ro-crate-metadata.json'), 'utf8'),
    );
    const byId = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));
    assert.deepEqual(byId.get('ro-crate-metadata.json')?.conformsTo, { '@id': 'https://w3id.org/ro/crate/1.1' });
    const { description = '', ...root } = { ...byId.get('./') };
    assert.deepEqual(root, {
      '@id': './',
      '@type': 'Dataset',
      name: 'Archiv: 100 %',
      datePublished: '2026-11-22',
      license: { '@id': '#rights' },
      publisher: { '@id': '#publisher' },
      url: 'https://a.example/',
      hasPart: [{ '@id': 'content/' }, { '@id': 'site/' }],
    });
    assert.match(String(description), /Articles/);
    const described = crate['@graph'].filter((entity) => entity['@type'] === 'File');
    for (const entity of described) {
      const bytes = readFileSync(join(data, decodeURIComponent(entity['@id'])));
      assert.deepEqual(
        [entity.contentSize, entity.sha256],
        [String(bytes.length), digest('sha256', bytes)],
        entity['@id'],
      );
    }
    const below = readdirSync(join(data, 'content'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    assert.equal(described.length, below.length);
    for (const [, id = ''] of JSON.stringify(crate['@graph']).matchAll(/\{"@id":"([^"]+)"\}/g))
      assert.ok(byId.has(id) || id.startsWith('https:'), id);
  });
});

test('gives the same bytes for the same archive', async () => {
  await withBuilt(async (built) => {
    const other = { ...built, bag: join(built.folder, 'other') };
    await pack(built);
    await pack(other);
    for (const file of readdirSync(built.bag).filter((name) => name !== 'data'))
      assert.equal(readFileSync(join(built.bag, file), 'utf8'), readFileSync(join(other.bag, file), 'utf8'), file);
  });
});

const refused: readonly (readonly [
  what: string,
  prepare: (built: Built) => void,
  parameters: readonly string[],
  said: string,
])[] = [
  [
    'a folder that is not empty',
    ({ bag }) => {
      mkdirSync(bag);
      writeFileSync(join(bag, 'bagit.txt'), '');
    },
    [],
    'nachlese: bag is not empty: name another folder with --bagit DIR\n',
  ],
  [
    'a day that is none',
    () => {},
    ['--date', 'heute'],
    'nachlese: --date heute is no day: write year-month-day, for example 2026-11-22\n',
  ],
  [
    'a site that is not there',
    () => {},
    ['--site', 'nichts'],
    'nachlese: there is no site in nichts: run "nachlese build", or name it with --site DIR\n',
  ],
];

for (const [what, prepare, parameters, said] of refused) {
  test(`refuses ${what}`, async () => {
    await withBuilt(async (built) => {
      prepare(built);
      const { code, stderr } = await pack(built, ...parameters);
      assert.deepEqual([code, stderr], [2, said]);
    });
  });
}

test('refuses a folder within the content, and a call that names none', async () => {
  await withBuilt(async (built) => {
    const { code, stderr } = await pack({ ...built, bag: join(built.folder, 'c/bag') });
    assert.deepEqual(
      [code, stderr],
      [2, 'nachlese: c/bag and c lie within each other: name another folder with --bagit DIR\n'],
    );
    const said = collectOutput();
    assert.equal(await main(['export'], collectOutput(), said), 2);
    assert.equal(
      said.text(),
      'nachlese: say what to export: nachlese export --bagit DIR, or nachlese export --format jsonl\n',
    );
  });
});

test('makes no bag of what has changed since the last build, and names it', async () => {
  await withBuilt(async (built) => {
    appendFileSync(join(built.folder, 'c/articles/fest.md'), 'Mehr.\n');
    appendFileSync(join(built.folder, 'c/site/index.html'), ' ');
    const { code, stderr } = await pack(built);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^c\/articles\/fest\.md:1 {2}is not as .+\nc\/site\/index\.html:1 {2}is not as .+\nnachlese: no bag was made/,
    );
    assert.ok(!existsSync(built.bag));
    assert.deepEqual(readdirSync(built.folder), ['c']);
  });
});

test('packs no site that its content does not give any more', async () => {
  await withBuilt(async (built) => {
    const content = join(built.folder, 'c');
    renameSync(join(content, 'site'), join(built.folder, 'older'));
    writeFileSync(join(content, 'articles/fest.md'), '---\ntitle: Feste\n---\n\nText.\n');
    await runBuild(content);
    const { code, stderr } = await pack(built, '--site', join(built.folder, 'older'));
    assert.equal(code, 1);
    assert.match(stderr, /^older\/artikel\/fest\.html:1 {2}is not what the content gives now.+build --clean/m);
    assert.ok(!existsSync(built.bag));
  });
});
