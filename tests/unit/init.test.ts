// nachlese init: a whole archive or none, which the next command builds.
import assert from 'node:assert/strict';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { main } from '../../src/cli.ts';
import type { Asker } from '../../src/commands/ask.ts';
import { deploys } from '../../src/commands/deploy-recipes.ts';
import { init } from '../../src/commands/init.ts';
import { carriedProgram, programSpec } from '../../src/commands/program-spec.ts';
import { writeNewFolder } from '../../src/commands/write-new-folder.ts';
import { parseArchiveConfig } from '../../src/config/archive-config.ts';
import { newestFormat } from '../../src/config/archive-format.ts';
import { createTerminal } from '../../src/terminal.ts';
import { contentsOf } from './a-content-folder.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function run(...parameters: readonly string[]) {
  const [stdout, stderr] = [collectOutput(), collectOutput()];
  const code = await main(parameters, stdout, stderr);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

const everyArchive = [
  '.gitattributes',
  '.gitignore',
  'README.md',
  'content/archive.yaml',
  'content/pages/barrierefreiheit.md',
  'content/pages/datenschutz.md',
  'content/pages/impressum.md',
  'content/raw/beispiel.txt',
  'package.json',
];

test('refuses a folder without a name, and writes nothing where it stands', async (context) => {
  const [folder, before] = [temporaryFolder(context, { 'package.json': '{}' }), process.cwd()];
  process.chdir(folder);
  try {
    const { code, stderr } = await run('init', '', '--yes');
    assert.equal(code, 2);
    assert.match(stderr, /the folder has no name/);
    assert.deepEqual(filesIn(folder), ['package.json']);
  } finally {
    process.chdir(before);
  }
});

test('says where no folder can be made', async (context) => {
  const folder = temporaryFolder(context, { file: 'a' });
  symlinkSync('nowhere', join(folder, 'link'));
  for (const [name, said] of [
    ['file/archiv', /file\/archiv cannot be made \(ENOTDIR.*\): name a folder where you may write\n$/],
    ['link', /link is a link that leads nowhere\n$/],
  ] as const) {
    const { code, stderr } = await run('init', join(folder, name), '--yes');
    assert.equal(code, 2);
    assert.match(stderr, said);
  }
});

test('takes a title as it is, whatever stands in it', async (context) => {
  const folder = join(temporaryFolder(context), 'archiv');
  const title = 'A {{deploy}} "$&": # \\ b';
  assert.equal((await run('init', folder, '--yes', '--title', title)).code, 0);
  assert.equal(readFileSync(join(folder, 'README.md'), 'utf8').split('\n')[0], `# ${title}`);
  const config = parseArchiveConfig(readFileSync(join(folder, 'content/archive.yaml'), 'utf8'), 'archive.yaml');
  assert.equal(config.value?.title, title);
});

test('makes folders that everybody may read as far as the shell says', async (context) => {
  const folder = temporaryFolder(context);
  const umask = process.umask(0o027);
  try {
    await run('init', join(folder, 'archiv'), '--yes');
  } finally {
    process.umask(umask);
  }
  for (const path of ['archiv', 'archiv/content']) assert.equal(statSync(join(folder, path)).mode & 0o777, 0o750, path);
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

const archiveIn = (context: TestContext) => join(temporaryFolder(context), 'Mein Archiv');

test('makes an archive and says what to type next, asking nothing where nobody sits', async (context) => {
  const folder = archiveIn(context);
  const { code, stdout, stderr } = await run('init', folder);
  assert.deepEqual([code, stderr], [0, '']);
  assert.deepEqual(filesIn(folder), everyArchive);
  assert.ok(stdout.endsWith(`  cd '${folder}' && npm install\n  npm run dev\n`), stdout);
  assert.deepEqual(readdirSync(join(folder, '..')), ['Mein Archiv']);
});

test('the next command builds it: its text is an article with headline, day and names', async (context) => {
  const folder = archiveIn(context);
  await run('init', folder, '--title', 'Stadtarchiv: "Lindenau"');
  const { code, stderr } = await run('build', '--content', join(folder, 'content'), '--out', join(folder, '_site'));
  assert.equal(code, 0, stderr);
  assert.match(readFileSync(join(folder, '_site/index.html'), 'utf8'), /Stadtarchiv: .{1,10}Lindenau/);
  const [article] = Object.values(contentsOf(join(folder, 'content/articles')));
  assert.match(article ?? '', /^title: Stadtbücherei Lindenau öffnet wieder am Abend$/m);
  assert.match(article ?? '', /^date: 2019-03-12$/m);
  assert.match(article ?? '', /^persons: .*Hanna Brenner/m);
});

test('archive.yaml has today’s format, the title that was asked for, and only comments beside', async (context) => {
  for (const [title, read] of [
    ['1984 # "x": y', '1984 # "x": y'],
    ['a\nrights: b', 'a rights: b'],
    ['  ', 'Mein Archiv'],
  ] as const) {
    const folder = archiveIn(context);
    await run('init', folder, '--yes', '--title', title);
    const text = readFileSync(join(folder, 'content/archive.yaml'), 'utf8');
    const { value, problems } = parseArchiveConfig(text, 'archive.yaml');
    assert.deepEqual([value?.title, value?.format, problems], [read, newestFormat, []]);
    assert.match(
      text,
      /^# yaml-language-server: \$schema=\.\.\/node_modules\/nachlese\/schemas\/archive\.schema\.json\n/,
    );
  }
});

test('each setting that archive.yaml shows as a comment is a right one', async (context) => {
  const folder = archiveIn(context);
  await run('init', folder);
  const text = readFileSync(join(folder, 'content/archive.yaml'), 'utf8');
  const opened = text.replace(/^# (?=[a-z]+: \S)(?!yaml-)/gm, '');
  const { value, problems } = parseArchiveConfig(opened, 'archive.yaml');
  assert.deepEqual(problems, []);
  assert.equal(value?.url, 'https://archiv.example.org/');
});

for (const [name, { files }] of Object.entries(deploys)) {
  test(`brings along what ${name} needs`, async (context) => {
    const folder = archiveIn(context);
    assert.equal((await run('init', folder, '--deploy', name)).code, 0);
    assert.deepEqual(filesIn(folder), [...everyArchive, ...Object.values(files)].sort());
    assert.doesNotMatch(readFileSync(join(folder, 'README.md'), 'utf8'), /\{\{/);
    if (name === 's3') accessSync(join(folder, 's3-sync'), constants.X_OK);
  });
}

test('refuses a folder with files, a file, and a place that it does not know, and writes nothing', async (context) => {
  const folder = temporaryFolder(context, { 'brief.txt': 'a', 'sub/b.txt': 'b' });
  const refusals: readonly (readonly [parameters: readonly string[], message: string])[] = [
    [[folder], `nachlese: ${folder} holds files already: name a folder that is empty, or not there yet\n`],
    [[`${folder}/brief.txt`], `nachlese: ${folder}/brief.txt is a file: name a folder that is not there yet\n`],
    [
      [`${folder}/neu`, '--deploy', 'ftp'],
      'nachlese: "ftp" is no place to publish at: use one of none, github, gitlab, netlify, cloudflare, nginx, caddy, s3, usb\n',
    ],
  ];
  for (const [parameters, message] of refusals) {
    assert.deepEqual(await run('init', ...parameters), { code: 2, stdout: '', stderr: message });
  }
  assert.deepEqual(filesIn(folder), ['brief.txt', 'sub/b.txt']);
  assert.ok(!existsSync(`${folder}/neu`));
});

test('takes an empty repository of git for an empty folder, and leaves nothing else in it', async (context) => {
  const folder = temporaryFolder(context, { '.git/HEAD': 'ref: refs/heads/main\n' });
  assert.equal((await run('init', folder, '--yes')).code, 0);
  assert.deepEqual(filesIn(folder), ['.git/HEAD', ...everyArchive].sort());
});

test('leaves no half of a folder when a file cannot be written', (context) => {
  const above = temporaryFolder(context);
  const file = (path: string) => ({ path, text: '', isProgram: false });
  const impossible = [file('a'), file('a/b')];
  assert.throws(() => writeNewFolder(join(above, 'neu'), impossible), { code: 'EEXIST' });
  assert.deepEqual(readdirSync(above), []);
  assert.throws(() => writeNewFolder(above, impossible), { code: 'EEXIST' });
  assert.deepEqual(readdirSync(above), []);
});

/** Answers in turn, and keeps the questions. */
function answering(...answers: readonly string[]): Asker & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    close() {},
    async ask(question) {
      asked.push(question);
      return answers[asked.length - 1] ?? assert.fail(question);
    },
  };
}

test('asks for title and place, and once more for a place that it does not know', async (context) => {
  const folder = archiveIn(context);
  const asker = answering(' Stadtarchiv ', 'ftp', 'Nginx');
  const stdout = collectOutput();
  const terminal = createTerminal({ isQuiet: false, isJson: true }, stdout, collectOutput());
  assert.equal(await init({ folder, title: undefined, deploy: undefined, asker }, terminal), 0);
  const { title, deploy, next } = JSON.parse(stdout.text());
  assert.deepEqual([title, deploy], ['Stadtarchiv', 'nginx']);
  assert.deepEqual(next, [`cd '${folder}' && npm install`, 'npm run dev']);
  assert.equal(asker.asked.length, 3);
});

test('asks for nothing that was said', async (context) => {
  const asker = answering('usb');
  const terminal = createTerminal({ isQuiet: true, isJson: false }, collectOutput(), collectOutput());
  await init({ folder: archiveIn(context), title: 'a', deploy: undefined, asker }, terminal);
  assert.equal(asker.asked.length, 1);
});

test('names the program as npm found it, so that the archive gets the same one', (context) => {
  const lock = (resolved: string) => JSON.stringify({ packages: { 'node_modules/nachlese': { resolved } } });
  const specOf = (resolved: string) => {
    const folder = temporaryFolder(context, { 'node_modules/.package-lock.json': lock(resolved) });
    return programSpec(join(folder, 'node_modules/nachlese'), '0.1.0', join(folder, 'archiv'));
  };
  assert.equal(specOf('https://packages.example/nachlese-0.1.0.tgz'), '0.1.0');
  assert.equal(specOf('file:../nachlese-0.1.0.tgz'), 'file:../../nachlese-0.1.0.tgz');
  assert.equal(specOf('git+ssh://git@example.org/nachlese.git#abc'), 'git+ssh://git@example.org/nachlese.git#abc');
  const folder = temporaryFolder(context);
  assert.equal(programSpec(join(folder, 'node_modules/nachlese'), '0.1.0', folder), '0.1.0');
  assert.equal(programSpec(join(folder, 'nachlese'), '0.1.0', join(folder, 'archiv')), 'file:../nachlese');
});

test('a program out of a file goes with the archive, for a host has no such file', (context) => {
  const folder = temporaryFolder(context, { 'nachlese-0.1.0.tgz': 'packed' });
  const { spec, file } = carriedProgram('file:../nachlese-0.1.0.tgz', join(folder, 'archiv'));
  assert.equal(spec, 'file:nachlese-0.1.0.tgz');
  assert.deepEqual([file?.path, String(file?.text)], ['nachlese-0.1.0.tgz', 'packed']);
  for (const other of ['0.1.0', 'file:../nachlese', 'file:../fehlt.tgz'])
    assert.deepEqual(carriedProgram(other, join(folder, 'archiv')), { spec: other });
});
