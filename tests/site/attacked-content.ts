// A content folder in which every string that means harm stands in every field that reaches a page.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { attacks, bodies, correctionFields, listFields, textFields } from './attacks.ts';
import { temporaryFolder } from './build-test-site.ts';

/** A word that stands in every article, so that a search finds all of them. */
export const everywhere = 'Zwetschkenknödel';

/** The name of an attack's article in its address: "angriff-007". */
export function attackSlug(number: number): string {
  return `angriff-${String(number).padStart(3, '0')}`;
}

/** Writes the folder and returns its path. */
export async function writeAttackedContent(): Promise<string> {
  const folder = await temporaryFolder();
  const write = (file: string, text: string) => writeFile(join(folder, file), text);
  for (const below of ['articles', 'pages', 'raw']) await mkdir(join(folder, below));
  await write(
    'archive.yaml',
    `${settings(['title', 'description', 'publisher', 'rights'])}url: https://archiv.example/\nshareImages: 0\n`,
  );
  await write('pages/ueber.md', `---\n${settings(['title'])}---\n\n${attacks.map(bodyOf).join('\n\n')}\n`);
  const slugs = attacks.map((_, number) => attackSlug(number));
  await write('stories.yaml', JSON.stringify([{ title: all, description: all, slug: 'angriffe', articles: slugs }]));
  await write('register.yaml', JSON.stringify({ persons: [{ name: all, also: attacks.map(([, text]) => text) }] }));
  for (const [number, attack] of attacks.entries()) {
    await write(`articles/${attackSlug(number)}.md`, articleOf(attack, number));
    await write(`raw/${attackSlug(number)}.txt`, `${everywhere} sagt der Text. ${attack[1]}\n\n${attack[1]}\n`);
  }
  return folder;
}

const longest = 1000; // characters: what stands on every page need not be overlong
const all = attacks
  .map(([, text]) => text)
  .filter((text) => text.length < longest)
  .join(' ');

function settings(keys: readonly string[]): string {
  return keys.map((key) => `${key}: ${JSON.stringify(all)}\n`).join('');
}

/** YAML takes what JSON writes. */
function articleOf(attack: (typeof attacks)[number], number: number): string {
  const [, text] = attack;
  const front = [
    ...textFields.map((field) => `${field}: ${JSON.stringify(text)}`),
    ...listFields.map((field) => `${field}: ${JSON.stringify([text, `Name ${number % 7}`])}`),
    `corrections: ${JSON.stringify([Object.fromEntries([['date', '2015-01-01'], ...correctionFields.map((field) => [field, text])])])}`,
    `date: 2014-${String((number % 12) + 1).padStart(2, '0')}-05`,
    ...(number % 10 === 0 ? [`aliases: [alt-${number}]`] : []),
  ];
  return `---\n${front.join('\n')}\n---\n\n${everywhere}.\n\n${bodyOf(attack)}\n`;
}

function bodyOf([, text]: (typeof attacks)[number]): string {
  return bodies.map(([, write]) => write(text)).join('\n\n');
}
