// Writes bare texts for tests of ingest: plain ones, the same ones again, versions of others, and tables of many.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateArticle } from '../bench/generate.ts';

/** Fills `folder`/raw with `count` texts; the same ones for the same number. */
export function writeRawTexts(folder: string, count: number): void {
  mkdirSync(join(folder, 'raw/alt'), { recursive: true });
  writeFileSync(join(folder, 'archive.yaml'), 'title: Archiv\n');
  const rows: string[] = [];
  for (let index = 0; index < count; index++) {
    const text = rawText(index);
    if (index % 10 === 3) rows.push(JSON.stringify({ id: index, title: `Meldung ${index}`, text }));
    else writeFileSync(join(folder, index % 3 === 0 ? 'raw/alt' : 'raw', `text-${index}.txt`), text);
  }
  writeFileSync(join(folder, 'raw/tabelle.jsonl'), `${rows.join('\n')}\n`);
}

/** Every tenth text is an older one again, every seventh an older one with a new paragraph. */
function rawText(index: number): string {
  if (index > 10 && index % 10 === 0) return bareText(index - 9).replaceAll('\n\n', '\n\n\n');
  if (index > 10 && index % 7 === 0) return `${bareText(index - 6)}\n\nDie Redaktion hat den Bericht am Abend ergänzt.`;
  return bareText(index);
}

function bareText(index: number): string {
  return `${generateArticle(index).body}\n`;
}
