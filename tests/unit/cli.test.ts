// The commands as they are called: what they print where, and what they exit with.
import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { main } from '../../src/cli.ts';
import { indexFolder } from '../../src/search/index-start.ts';
import { writeIndex } from '../site/write-index.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function run(...parameters: string[]) {
  const [stdout, stderr] = [collectOutput(), collectOutput()];
  const code = await main(parameters, stdout, stderr);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

const hint = 'write year-month-day, for example 2015-02-28; 2015-02, 2015 or XXXX-02-28 where less is known';
const page = '---\ntitle: Seite\n---\n';
const ownPages = {
  'pages/impressum.md': page,
  'pages/datenschutz.md': page,
  'pages/barrierefreiheit.md': page,
};
const right = { 'archive.yaml': 'title: Archiv\n', 'articles/a.md': '---\ntitle: a\n---\n', ...ownPages };
const broken = { ...right, 'articles/b.md': '---\ntitle: b\ndate: gestern\n---\n' };

test('explains itself and every command', async () => {
  const { code, stdout, stderr } = await run('--help');
  assert.deepEqual([code, stderr], [0, '']);
  for (const command of [
    'init',
    'ingest',
    'check',
    'migrate',
    'build',
    'export',
    'restore',
    'serve',
    'dev',
    'search',
  ]) {
    assert.match(stdout, new RegExp(`^  ${command} `, 'm'));
    const help = await run(command, '--help');
    assert.equal(help.code, 0);
    assert.ok(help.stdout.startsWith(`Usage: nachlese ${command} `), help.stdout);
  }
});

test('shows an example of every command, and what all commands take apart from its own', async () => {
  const names = [...(await run('--help')).stdout.matchAll(/^ {2}(?<name>[a-z]+) \[/gm)].map(
    ({ groups }) => groups?.name ?? '',
  );
  assert.ok(names.length >= 12, names.join(' '));
  for (const name of names.filter((other) => other !== 'help')) {
    const { stdout } = await run(name, '--help');
    assert.match(stdout, new RegExp(`\nExamples?:\n  nachlese ${name}\\b`), name);
    assert.match(stdout, /\nOptions of every command:\n/, name);
  }
});

const mistyped: readonly (readonly [parameters: string[], meant: string])[] = [
  [['biuld'], 'build'],
  [['serch', 'Graz'], 'search'],
  [['check', '--contnet', 'mine'], '--content'],
  [['dev', '--prot', '80'], '--port'],
  [['--hlep'], '--help'],
];

for (const [parameters, meant] of mistyped) {
  test(`asks whether "${parameters.join(' ')}" was to say ${meant}`, async () => {
    const { code, stderr } = await run(...parameters);
    assert.equal(code, 2);
    assert.ok(stderr.includes(`(Did you mean ${meant}?)`), stderr);
  });
}

test('names the content folder that is near where none is', async (context) => {
  const folder = temporaryFolder(context, { 'mine/archive.yaml': 'title: Archiv\n', 'other/a.txt': '' });
  for (const named of [folder, `${folder}/content`, `${folder}/mine/raw`]) {
    const { code, stderr } = await run('check', '--content', named);
    assert.equal(code, 2);
    assert.ok(stderr.endsWith(`; did you mean --content ${folder}/mine?\n`), stderr);
  }
  const { stderr } = await run('check', '--content', `${folder}/other`);
  assert.ok(stderr.endsWith('with --content DIR\n'), stderr); // what lies beside a folder may be anybody's
});

test('shows what there is when called without a command, with code 2', async () => {
  const { code, stdout, stderr } = await run();
  assert.deepEqual([code, stdout], [2, '']);
  assert.ok(stderr.startsWith('Usage: nachlese '), stderr);
});

test('says its version', async () => {
  const { code, stdout } = await run('--version');
  assert.equal(code, 0);
  assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
});

const wrong: readonly (readonly [title: string, parameters: string[], message: string])[] = [
  ['an unknown command', ['bild'], "error: unknown command 'bild'"],
  ['an unknown option', ['check', '--colour'], "error: unknown option '--colour'"],
  ['one word too many', ['check', 'content'], "error: too many arguments for 'check'. Expected 0 arguments but got 1"],
  ['an option without its value', ['check', '--content'], "error: option '--content <dir>' argument missing"],
  ['a port in words', ['serve', '--port', 'http'], 'A port is a number from 0 to 65535.'],
  ['a port that there is not', ['serve', '--port', '65536'], 'A port is a number from 0 to 65535.'],
  ['half a port', ['serve', '--port', '80.5'], 'A port is a number from 0 to 65535.'],
  ['an option that search has not', ['search', '--colour'], "nachlese: unknown option '--colour': no question begins"],
  ['an option that search has not, with a value', ['search', '--sit', 'x', 'Graz'], "nachlese: unknown option '--sit'"],
  ['a question without its marks', ['search', 'runder', 'Tisch'], "quotation marks: nachlese search 'runder Tisch'"],
  ['a search for nothing', ['search'], 'nachlese: say what to search for: nachlese search "Waffenlieferungen"'],
];

for (const [title, parameters, message] of wrong) {
  test(`refuses ${title} with a sentence and code 2`, async () => {
    const { code, stdout, stderr } = await run(...parameters);
    assert.deepEqual([code, stdout], [2, '']);
    assert.ok(stderr.includes(message), stderr);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
}

test('says what to do when there is no content', async (context) => {
  const folder = temporaryFolder(context);
  const message = `nachlese: there is no ${folder}/none/archive.yaml: write one with a line "title: …", or name the folder with --content DIR\n`;
  assert.deepEqual(await run('check', '--content', `${folder}/none`), { code: 2, stdout: '', stderr: message });
});

test('says what to do when there is no site to search or serve', async (context) => {
  const site = temporaryFolder(context);
  assert.deepEqual(await run('search', 'Graz', '--site', site), {
    code: 2,
    stdout: '',
    stderr: `nachlese: there is no search index in ${site}: run "nachlese build", or name the site with --site DIR\n`,
  });
  assert.deepEqual(await run('serve', '--site', site), {
    code: 2,
    stdout: '',
    stderr: `nachlese: there is no site in ${site}: run "nachlese build", or name it with --site DIR\n`,
  });
});

test('takes what begins with a minus for a question, with or without "--"', async (context) => {
  const folder = temporaryFolder(context, { 'nachlese.json': '{"articles":{}}' });
  writeIndex([], join(folder, indexFolder), () => {});
  for (const question of ['-Verkehr', '-Wien Graz']) {
    const answer = { code: 0, stdout: `nothing found for "${question}"\n`, stderr: '' };
    assert.deepEqual(await run('search', question, '--site', folder), answer);
    assert.deepEqual(await run('search', '--site', folder, '--', question), answer);
  }
});

test('says in sentences how a question was understood', async (context) => {
  const folder = temporaryFolder(context, { 'nachlese.json': '{"articles":{}}' });
  writeIndex([], join(folder, indexFolder), () => {});
  const { stdout } = await run('search', 'person: Kim vor:gestern', '--site', folder);
  assert.equal(
    stdout,
    `nothing found for "person: Kim vor:gestern"
no space stands behind the colon of a field: searched for person:Kim
"vor:gestern" is no date: searched for its words; write for example vor:2015, nach:28.2.2015 or 2014..2016
`,
  );
});

test('names the line of a file of queries that is none, and answers the others', async (context) => {
  const queries = '{"id":1,"query":"a"}\n\n{"id":2}\n{"id":"3","query":"b"}\n';
  const folder = temporaryFolder(context, { 'queries.jsonl': queries, 'nachlese.json': '{"articles":{}}' });
  writeIndex([], join(folder, indexFolder), () => {});
  const { code, stdout, stderr } = await run('search', '--queries', `${folder}/queries.jsonl`, '--site', folder);
  assert.equal(code, 2);
  assert.equal(stdout, '{"id":"1","hits":[]}\n{"id":"3","hits":[]}\n');
  assert.equal(stderr, `${folder}/queries.jsonl:3  is no question  → write {"id": "…", "query": "…"}\n`);
});

test('takes a folder that is no content folder for a wrong call, whatever the command', async (context) => {
  const folder = temporaryFolder(context);
  for (const command of ['ingest', 'check', 'build']) {
    assert.equal((await run(command, '--content', folder)).code, 2, command);
  }
});

test('finds nothing wrong with code 0', async (context) => {
  const folder = temporaryFolder(context, right);
  assert.deepEqual(await run('check', '--content', folder), {
    code: 0,
    stdout: '1 article, no problems\n',
    stderr: '',
  });
});

test('shows what is wrong with code 1 and without a stack', async (context) => {
  const folder = temporaryFolder(context, broken);
  assert.deepEqual(await run('check', '--content', folder), {
    code: 1,
    stdout: '1 article, 1 problem\n',
    stderr: `${folder}/articles/b.md:3  date "gestern" is no date  → ${hint}\n`,
  });
});

test('shows a warning and fails nothing for it', async (context) => {
  const folder = temporaryFolder(context, { ...right, 'pages/impressum.md': '---\ntitle: Impressum\n---\n[[Name]]\n' });
  const { code, stdout, stderr } = await run('check', '--content', folder);
  assert.deepEqual([code, stdout], [0, '1 article, no problems, 1 warning\n']);
  assert.match(stderr, /impressum\.md:4 {2}warning: /);
});

test('shows originals that cannot be taken in, and says how many texts are still to be', async (context) => {
  const originals = { 'raw/leer.txt': '', 'raw/neu.txt': 'Der Rat tagt\n\nDer Rat hat gestern getagt.\n' };
  const folder = temporaryFolder(context, { ...right, ...originals });
  assert.deepEqual(await run('check', '--content', folder), {
    code: 1,
    stdout: '1 article, 1 problem\n1 text to be taken in from originals: nachlese build does it\n',
    stderr: `${folder}/raw/leer.txt:1  holds no text  → write a text, or remove the file\n`,
  });
  assert.deepEqual(readdirSync(join(folder, 'articles')), ['a.md']);
});

test('says of an original that has changed what the next run makes of it, and nothing else', async (context) => {
  const text =
    'Der Rat tagt\n\nDer Rat der Stadt hat gestern lange über den neuen Haushalt getagt und ihn beschlossen.\n';
  const folder = temporaryFolder(context, { ...right, 'raw/neu.txt': text });
  await run('ingest', '--content', folder);
  writeFileSync(join(folder, 'raw/neu.txt'), text.replace('gestern', 'heute'));
  assert.deepEqual(await run('check', '--content', folder), {
    code: 0,
    stdout: '2 articles, no problems\n1 text to be taken in from originals: nachlese build does it\n',
    stderr: '',
  });
});

test('gives machines the same as one JSON value', async (context) => {
  const folder = temporaryFolder(context, broken);
  const { code, stdout, stderr } = await run('check', '--json', '--content', folder);
  assert.deepEqual([code, stderr], [1, '']);
  const problem = { place: { file: `${folder}/articles/b.md`, line: 3 }, what: 'date "gestern" is no date', hint };
  assert.deepEqual(JSON.parse(stdout), { articles: 1, problems: [problem] });
});

test('hands on the words of the operating system, with code 1 and without a stack', async (context) => {
  const folder = temporaryFolder(context, {
    'archive.yaml': 'title: Archiv\n',
    articles: 'no folder',
    ...ownPages,
  });
  const message = `${folder}/articles:1  ENOTDIR: not a directory, scandir '${folder}/articles'  → make the folder readable, or move it away\n`;
  const { code, stderr } = await run('check', '--content', folder);
  assert.deepEqual({ code, stderr }, { code: 1, stderr: message });
});

test('calls what nobody foresaw a bug, with its stack and code 70', async (context) => {
  const folder = temporaryFolder(context, right);
  const stderr = collectOutput();
  const closed = {
    write: () => {
      throw new Error('nobody listens');
    },
  };
  const code = await main(['check', '--content', folder], closed, stderr);
  assert.equal(code, 70);
  assert.match(
    stderr.text(),
    /^nachlese: this is a bug in Nachlese, please report it with these lines:\nError: nobody listens\n {4}at /,
  );
});
