// What git knows of articles becomes proposals for what they say of their corrections.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { main } from '../../src/cli.ts';
import { collectOutput } from './collected-output.ts';
import { temporaryFolder } from './temporary-folder.ts';

const file = 'content/articles/2015/winter.md';
const text = (lead: string, body: string) => `---\ntitle: Winter # bleibt\nlead: ${lead}\n---\n\n${body}\n`;

function repository(context: TestContext) {
  const folder = temporaryFolder(context, { [file]: text('Kalt.', 'Im Tal lagen vier Zentimeter.\n\nSonst nichts.') });
  const git = (...parameters: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...parameters]);
  const commit = (day: string, ...message: readonly string[]) => {
    git('add', '-A');
    git('commit', '-q', `--date=${day}T23:30:00+14:00`, ...message.flatMap((part) => ['-m', part]));
  };
  const write = (source: string) => writeFileSync(join(folder, file), source);
  const run = async (...parameters: readonly string[]) => {
    const [out, wrong] = [collectOutput(), collectOutput()];
    const code = await main(['corrections', '--content', join(folder, 'content'), ...parameters], out, wrong);
    return { code, out: out.text(), wrong: wrong.text() };
  };
  return { folder, git, commit, write, run, source: () => readFileSync(join(folder, file), 'utf8') };
}

test('proposes what was changed, when, why, and the words of before; writes it once, and nothing else', async (context) => {
  const { git, commit, write, run, source } = repository(context);
  git('init', '-q');
  commit('2026-11-01', 'Artikel');
  write(text('Kalt.', 'Im Tal lagen zwei Zentimeter.\n\nSonst nichts.'));
  commit('2026-11-20', 'Die Schneehöhe war falsch.', 'Hinweis des Wetterdiensts', 'Signed-off-by: A <a@b.example>');
  write(text('Kalt.', 'Im Tal lagen zwei Zentimeter.\n\nSonst nichts.').replace('lead', 'topics: [ Wetter ]\nlead'));
  commit('2026-11-21', 'Ein Stichwort mehr');
  const proposed = await run('--json');
  assert.equal(proposed.code, 0, proposed.wrong);
  const correction = {
    date: '2026-11-20',
    what: 'Die Schneehöhe war falsch.',
    why: 'Hinweis des Wetterdiensts',
    before: 'Im Tal lagen vier Zentimeter.',
  };
  assert.deepEqual(JSON.parse(proposed.out).articles, [{ file: 'articles/2015/winter.md', corrections: [correction] }]);
  const before = source();
  await run('--write');
  assert.match(source(), /title: Winter # bleibt\n/);
  const corrections = /corrections:\n(?: .*\n)+/.exec(source())?.[0] ?? '';
  assert.equal(source().replace(corrections, ''), before);
  assert.match((await run()).out, /^0 corrections proposed for 0 articles/);
});

test('says what to do where git knows nothing, and takes no file that is no article', async (context) => {
  const { folder, run } = repository(context);
  const { code, wrong } = await run();
  assert.equal(code, 2);
  assert.match(wrong, /git tells nothing of .*: write corrections into the articles yourself/);
  const other = await run(join(folder, 'content/archive.yaml'));
  assert.match(other.wrong, /archive\.yaml is no article of/);
});

test('follows a renamed article, and names a new date or author too', async (context) => {
  const { folder, git, commit, write, run } = repository(context);
  const dated = (date: string) => text('Kalt.', 'Im Tal lagen vier Zentimeter.').replace('lead', `date: ${date}\nlead`);
  write(dated('2015-02-26'));
  git('init', '-q');
  commit('2026-11-01', 'Artikel');
  write(dated('2015-02-27'));
  commit('2026-11-20', 'Der Tag war falsch.');
  git('mv', file, 'content/articles/2015/winter im tal.md');
  commit('2026-11-21', 'Umbenannt');
  const { out } = await run('--json', join(folder, 'content/articles/2015/winter im tal.md'));
  const [correction, ...others] = JSON.parse(out).articles[0].corrections;
  assert.deepEqual([correction.what, correction.before, others], ['Der Tag war falsch.', 'Datum: 2015-02-26', []]);
});

test('runs no program that a strange repository names', async (context) => {
  const { folder, git, commit, write, run } = repository(context);
  git('init', '-q');
  commit('2026-11-01', 'Artikel');
  write(text('Kalt.', 'Im Tal lagen zwei Zentimeter.'));
  commit('2026-11-20', 'Die Schneehöhe war falsch.');
  const trap = join(folder, 'trap');
  const ran = join(folder, 'ran');
  writeFileSync(trap, `#!/bin/sh\ntouch '${ran}'\ncat\n`, { mode: 0o755 });
  const head = git('rev-parse', 'HEAD').toString().trim();
  const signed = git('cat-file', 'commit', head)
    .toString()
    .replace('\n\n', '\ngpgsig -----BEGIN PGP SIGNATURE-----\n x\n\n');
  const forged = execFileSync('git', ['-C', folder, 'hash-object', '-t', 'commit', '-w', '--stdin'], { input: signed });
  git('update-ref', 'HEAD', forged.toString().trim());
  const settings = { 'log.showSignature': 'true', 'gpg.program': trap, 'core.pager': trap, 'diff.external': trap };
  for (const [name, value] of Object.entries(settings)) git('config', name, value);
  writeFileSync(join(folder, '.gitattributes'), '*.md diff=trap filter=trap\n');
  git('config', 'diff.trap.textconv', trap);
  git('config', 'core.fsmonitor', trap);
  assert.match((await run()).out, /Die Schneehöhe war falsch\./);
  assert.ok(!existsSync(ran));
  git('log', '-1'); // as git itself does: the trap is one
  assert.ok(existsSync(ran));
});

test('is deaf to variables that name another repository', async (context) => {
  const { folder, git, commit, run } = repository(context);
  git('init', '-q');
  commit('2026-11-01', 'Artikel');
  process.env.GIT_DIR = join(folder, 'nowhere');
  context.after(() => delete process.env.GIT_DIR);
  assert.equal((await run()).code, 0);
});

test('writes nothing that would make an article unreadable, and says so', async (context) => {
  const { git, commit, write, run, source } = repository(context);
  const paragraphs = (word: string) =>
    Array.from({ length: 900 }, (_, at) => `${word} ${at} ${'x'.repeat(100)}`).join('\n\n');
  write(text('Kalt.', paragraphs('Alt')));
  git('init', '-q');
  commit('2026-11-01', 'Artikel');
  write(text('Kalt.', paragraphs('Neu')));
  commit('2026-11-20', 'Alles neu');
  const before = source();
  const { code, wrong } = await run('--write');
  assert.equal(code, 1);
  assert.match(
    wrong,
    /winter\.md:1 {2}what git knows of its corrections cannot stand in it \(.+\) {2}→ write into "corrections"/,
  );
  assert.equal(source(), before);
});
