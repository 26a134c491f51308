// A small archive that changes: articles, originals, and a change for each build.
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateArchive, generateArticle } from '../bench/generate.ts';

/** Fills an empty folder; the same for the same number of articles. */
export function writeSmallArchive(folder: string, articles: number): void {
  generateArchive(folder, articles);
  appendFileSync(join(folder, 'archive.yaml'), 'shareImages: 2\n'); // each takes a tenth of a second
  mkdirSync(join(folder, 'raw'));
  writeFileSync(join(folder, 'raw/meldung.txt'), original(0));
}

/** Another wording of an article, one more and one less, now and then an original: what an editor does in a day. */
export function changeArchive(folder: string, number: number): void {
  // Understanding a text takes as long as the rest of a build, and runs that are killed in it are tests of ingest.
  if (number % 4 === 0) writeFileSync(join(folder, 'raw', `neu-${number}.txt`), original(number));
  writeFileSync(join(folder, 'articles/wechselnd.md'), article(`Fassung ${number}`));
  writeFileSync(join(folder, 'articles', `kurz-${number}.md`), article(`Kurz ${number}`));
  rmSync(join(folder, 'articles', `kurz-${number - 1}.md`), { force: true });
}

/** Each another text: which of two versions is the older one depends on which came first. */
function original(number: number): string {
  return `${generateArticle(1000 + number).body}\n`;
}

function article(title: string): string {
  return `---\ntitle: ${title}\ndate: 2016-02-03\npersons: [Anna Huber]\nplaces: [Wien]\n---\n\nEin Text über ${title}.\n`;
}
