// Packs the program as it is published, and lets the package work in a folder of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Makes the package's file in a folder and returns its path. */
export function packProgram(folder: string): string {
  const made = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, encoding: 'utf8' });
  return join(folder, made.trim().split('\n').at(-1) ?? '');
}

const text = 'Die Brücke ist offen\n\nAm Samstag hat die Bürgermeisterin die neue Brücke über die Donau eröffnet.\n';
const script = `import { formatDate, readArchive, search } from 'nachlese';
const { archive, problems } = await readArchive('content');
const { total, hits } = await search('Brücken');
console.log(JSON.stringify({
  titles: archive.articles.map(({ title }) => title),
  dates: archive.articles.map(({ date }) => formatDate(date)),
  problems: problems.length,
  total,
  first: hits[0]?.title,
}));
`;

/** What a project, in which the package is installed, makes of one text: through the commands, and through the API. */
export function useInstalled(project: string, node: string): unknown {
  mkdirSync(join(project, 'content/raw'), { recursive: true });
  writeFileSync(join(project, 'content/archive.yaml'), 'title: Archiv\nshareImages: 0\n');
  writeFileSync(join(project, 'content/raw/bruecke.txt'), text);
  writeFileSync(join(project, 'ask.mjs'), script);
  const run = (...parameters: readonly string[]) =>
    execFileSync(node, parameters, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  run('node_modules/nachlese/bin/nachlese.js', 'build', '--quiet');
  const files = readdirSync(join(project, '_site'), { recursive: true }).length;
  return { ...JSON.parse(run('ask.mjs')), hasSite: files > 20 };
}

/** What that must be. */
export const expected = {
  titles: ['Die Brücke ist offen'],
  dates: [''],
  problems: 0,
  total: 1,
  first: 'Die Brücke ist offen',
  hasSite: true,
};
