// Files that change, come and go while they are read, and clocks that go wrong.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomFrom } from '../site/random-from.ts';
import { filesOf } from '../unit/build-again.ts';
import { buildParameters, run } from './run-program.ts';
import { aChangedArchive, assertEnded, assertNothingLeft, assertSameFiles } from './undisturbed.ts';
import { lookAt } from './whole-site.ts';

/** Somebody works in the folder while builds run: they may see the one or the other, and say so. */
export async function whileFilesChange(root: string): Promise<void> {
  const { folder } = await aChangedArchive(root, 1);
  const random = randomFrom(1);
  const names = [
    'articles/unruhig.md',
    'articles/unruhig/tief.md',
    'raw/unruhig.txt',
    'raw/unruhig.md',
    'pages/unruhig.md',
  ];
  const restless = setInterval(() => {
    const path = join(folder, names[Math.floor(random() * names.length)] ?? '');
    if (random() < 0.4) rmSync(path, { force: true });
    else write(path, `---\ntitle: Unruhig ${Math.floor(random() * 9)}\n---\n\n${'Ein Satz. '.repeat(random() * 99)}\n`);
  }, 2);
  try {
    for (let build = 0; build < 2; build++) assertEnded(await run(buildParameters(folder)), [0, 1]);
    assert.equal(lookAt(join(folder, 'site'), 0.5).kind, 'whole');
  } finally {
    clearInterval(restless);
  }
  await assertAsFromNothing(folder, [0, 1]); // texts whose originals went are a problem
  assertNothingLeft(folder);
}

/** All times lie in the future, as after a clock was set back, and a change makes a file older than it was. */
export async function afterClockWentBack(root: string): Promise<void> {
  const { folder, assertMended } = await aChangedArchive(root, 1);
  assertEnded(await run(buildParameters(folder)), [0]);
  const future = new Date('2090-01-01T00:00:00Z');
  for (const path of filesIn(folder)) utimesSync(path, future, future);
  const article = join(folder, 'articles/wechselnd.md');
  const { size } = statSync(article);
  const source =
    '---\ntitle: Fassung 9\ndate: 2016-02-03\npersons: [Anna Huber]\nplaces: [Wien]\n---\n\nEin Text über Fassung 9.\n';
  writeFileSync(article, source);
  utimesSync(article, new Date(0), new Date(0));
  assert.equal(statSync(article).size, size);
  await assertAsFromNothing(folder, [0]);
  writeFileSync(article, source.replaceAll('Fassung 9', 'Fassung 1'));
  await assertMended();
}

const places = [
  { TZ: 'Etc/GMT+12', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
];

/** One change is built in one place after the other: what the one has kept is right in the next. */
export async function acrossTheWorld(root: string): Promise<void> {
  const { folder, assertMended } = await aChangedArchive(root, 1);
  for (const place of places) {
    writeFileSync(
      join(folder, 'articles/ort.md'),
      `---\ntitle: ${place.TZ}\ndate: 2015-12-31\n---\n\nIstanbul, İzmir.\n`,
    );
    await assertAsFromNothing(folder, [0], place);
  }
  rmSync(join(folder, 'articles/ort.md'));
  await assertMended();
}

/** A build after changes, wherever it runs, gives the same as one from nothing here. */
async function assertAsFromNothing(
  folder: string,
  codes: readonly number[],
  place: Readonly<Record<string, string>> = {},
): Promise<void> {
  assertEnded(await run(buildParameters(folder), { env: { ...process.env, ...place } }), codes);
  const again = filesOf(join(folder, 'site'));
  assertEnded(await run(buildParameters(folder, '--clean')), codes);
  assertSameFiles(again, filesOf(join(folder, 'site')));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function filesIn(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  return paths.filter((path) => statSync(path).isFile());
}
