// Writes the whole archive as files for programs: JSON Lines, CSV and CSL-JSON.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../../layouts/site.ts';
import type { Article } from '../article/article.ts';
import { type DataForm, dataForms, partsOf } from '../article/data/data-forms.ts';
import { articlePath, dataPath } from '../pages/site-path.ts';
import type { Advance } from './stages.ts';

const fileNames: Readonly<Record<DataForm, string>> = {
  jsonl: 'artikel.jsonl',
  csv: 'artikel.csv',
  csl: 'artikel.csl.json',
};

/** Writes a file in each form into a folder, and says how large they are. `siteUrl` is where the site will stand, if known. */
export function writeData(
  articles: readonly Article[],
  siteUrl: string | undefined,
  folder: string,
  advance: Advance,
): readonly DataFile[] {
  const addressOf = (article: Article) =>
    siteUrl === undefined ? articlePath(article) : siteUrl + articlePath(article).slice(1);
  mkdirSync(folder, { recursive: true });
  return dataForms.map((form, index): DataFile => {
    const name = fileNames[form];
    const bytes = writeParts(join(folder, name), partsOf(form, articles, addressOf));
    advance(index + 1, dataForms.length);
    return { form, path: `${dataPath}${name}`, bytes };
  });
}

const largest = 1 << 20; // characters that wait to be written together

function writeParts(file: string, parts: Iterable<string>): number {
  const target = openSync(file, 'w');
  try {
    let bytes = 0;
    let waiting: string[] = [];
    let length = 0;
    const flush = () => {
      bytes += writeWhole(target, Buffer.from(waiting.join('')));
      waiting = [];
      length = 0;
    };
    for (const part of parts) {
      waiting.push(part);
      length += part.length;
      if (length >= largest) flush();
    }
    flush();
    return bytes;
  } finally {
    closeSync(target);
  }
}

/** A single write may take less than it is given. */
function writeWhole(target: number, bytes: Buffer): number {
  let written = 0;
  while (written < bytes.length) written += writeSync(target, bytes, written);
  return written;
}
