// A content folder of names that have no place to break: sixty letters without a blank, and German words nearly as long.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './build-test-site.ts';

const word = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbau'; // no hyphen, no blank
const compound = 'Landwirtschaftskammer-Pressedienst';

/** Sixty letters, a name of its own for each beginning. */
function longName(beginning: string): string {
  return `${beginning}${word}xyz`.slice(0, 60);
}

/** Writes the folder and returns its path. */
export async function writeLongNames(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'articles'), { recursive: true });
  await mkdir(join(folder, 'pages'), { recursive: true });
  await writeFile(join(folder, 'archive.yaml'), `title: ${longName('Titel')}\npublisher: ${longName('Verlag')}\n`);
  await writeFile(
    join(folder, 'pages', 'impressum.md'),
    `---\ntitle: ${longName('Impressum')}\n---\n\n${longName('Anschrift')}\n`,
  );
  const slugs = ['2014-03-05', '2014-04', '2015', 'XXXX-05-01', ''].map((date, index) => ({
    date,
    slug: `a-${index}`,
  }));
  for (const { slug, date } of slugs) {
    const names = (beginning: string) => `[${longName(beginning)}, ${compound}-${beginning}]`;
    const front = [
      `title: ${longName(`Bericht${slug}`)}`,
      ...(date === '' ? [] : [`date: ${date}`]),
      `lead: ${longName('Vorspann')}`,
      `authors: ${names('Von')}`,
      `sources: ${names('Quelle')}`,
      `persons: ${names('Person')}`,
      `places: ${names('Ort')}`,
      `organisations: ${names('Verein')}`,
      `topics: ${names('Thema')}`,
    ];
    const text = `Die ${longName('Zeitung')} sagt es.\n\n## ${longName('Abschnitt')}\n\nUnd ${compound} auch.`;
    await writeFile(join(folder, 'articles', `${slug}.md`), `---\n${front.join('\n')}\n---\n\n${text}\n`);
  }
  const stories = [
    `- title: ${longName('Dossier')}`,
    `  description: ${longName('Worum')}`,
    `  articles: [${slugs.map(({ slug }) => slug).join(', ')}]`,
  ];
  await writeFile(join(folder, 'stories.yaml'), `${stories.join('\n')}\n`);
  return folder;
}
