// Writes the whole archive as files for programs: JSON Lines, CSV and CSL-JSON.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../../layouts/site.ts';
import type { Article } from '../article/article.ts';
import { type DataForm, dataForms, partsOf } from '../article/data/data-forms.ts';
import { articlePath, dataPath, type SitePath } from '../pages/site-path.ts';
import { contentName } from '../search/write-packs.ts';
import { joinRows } from './joined-rows.ts';
import type { SiteFiles } from './site-files.ts';
import type { Advance } from './stages.ts';

const fileNames: Readonly<Record<DataForm, string>> = {
  jsonl: 'artikel.jsonl',
  csv: 'artikel.csv',
  csl: 'artikel.csl.json',
};

/** What to know of the files when the archive has changed. */
export interface DataNote {
  readonly siteUrl: string | undefined;
  /** By article. */
  readonly keys: readonly string[];
  readonly lengths: Readonly<Record<DataForm, readonly number[]>>;
}

export interface DataOrder {
  readonly articles: readonly Article[];
  /** The same for two articles with the same content. */
  keyOf(article: Article): string;
  /** Where the site will stand, if known. */
  readonly siteUrl: string | undefined;
  readonly before: DataNote | undefined;
}

/** Writes a file in each form, and says how large they are. */
export function writeData(
  order: DataOrder,
  site: SiteFiles,
  advance: Advance,
): { readonly files: readonly DataFile[]; readonly note: DataNote } {
  const { articles, siteUrl } = order;
  const keys = articles.map(order.keyOf);
  const lengths: Record<DataForm, readonly number[]> = { jsonl: [], csv: [], csl: [] };
  const addressOf = (article: Article) =>
    siteUrl === undefined ? articlePath(article) : siteUrl + articlePath(article).slice(1);
  const fingerprint = contentName([siteUrl ?? '', ...keys].join('\n'));
  const files = dataForms.map((form, index): DataFile => {
    const path: SitePath = `${dataPath}${fileNames[form]}`;
    const file = path.slice(1);
    const isKnown = order.before?.siteUrl === siteUrl && site.has(file);
    const rows = isKnown && order.before ? { keys: order.before.keys, lengths: order.before.lengths[form] } : undefined;
    const before = rows && { rows, file: readFileSync(join(site.folder, file)) };
    advance(index + 1, dataForms.length);
    if (before !== undefined && site.keep(file, fingerprint)) {
      lengths[form] = before.rows.lengths;
      return { form, path, bytes: before.file.length };
    }
    const parts = partsOf(form, addressOf);
    const rowAt = (at: number) =>
      articles
        .slice(at, at + 1)
        .map(parts.of)
        .join('');
    const write = createWriter(site.replace(file, fingerprint));
    lengths[form] = joinRows({ ...parts, keys, rowAt, before }, write.add).lengths;
    return { form, path, bytes: write.end() };
  });
  return { files, note: { siteUrl, keys, lengths } };
}

const largest = 1 << 20; // bytes that wait to be written together

/** Writes a file part by part. */
function createWriter(file: string) {
  const target = openSync(file, 'wx');
  let bytes = 0;
  let waiting: Uint8Array[] = [];
  let length = 0;
  const flush = () => {
    bytes += writeWhole(target, Buffer.concat(waiting));
    waiting = [];
    length = 0;
  };
  return {
    add(part: Uint8Array) {
      if (part.length >= largest) {
        flush();
        bytes += writeWhole(target, part);
        return;
      }
      waiting.push(part);
      length += part.length;
      if (length >= largest) flush();
    },
    /** How many bytes the file has. */
    end(): number {
      flush();
      closeSync(target);
      return bytes;
    },
  };
}

/** A single write may take less than it is given. */
function writeWhole(target: number, bytes: Uint8Array): number {
  let written = 0;
  while (written < bytes.length) written += writeSync(target, bytes, written);
  return written;
}
