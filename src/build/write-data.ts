// Writes the whole archive as files for programs: JSON Lines, CSV and CSL-JSON.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '../../layouts/site.ts';
import type { Article } from '../article/article.ts';
import { type DataForm, dataForms, partsOf } from '../article/data/data-forms.ts';
import { writeBytes } from '../content/write-bytes.ts';
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
    const before =
      isKnown && order.before ? { keys: order.before.keys, lengths: order.before.lengths[form] } : undefined;
    advance(index + 1, dataForms.length);
    if (before !== undefined && site.keep(file, fingerprint)) {
      lengths[form] = before.lengths;
      return { form, path, bytes: statSync(join(site.folder, file)).size };
    }
    const parts = partsOf(form, addressOf);
    const rowAt = (at: number) =>
      articles
        .slice(at, at + 1)
        .map(parts.of)
        .join('');
    // The old file is read while the new one takes its place.
    const old = before && openSync(join(site.folder, file), 'r');
    const writer = createWriter(site.replace(file, fingerprint), old);
    lengths[form] = joinRows({ ...parts, keys, rowAt, before }, writer).lengths;
    if (old !== undefined) closeSync(old);
    return { form, path, bytes: writer.end() };
  });
  return { files, note: { siteUrl, keys, lengths } };
}

const atOnce = 1 << 20; // bytes that are read or written together

/** Writes a file part by part, some of which may come from an old one. */
function createWriter(file: string, old: number | undefined) {
  const target = openSync(file, 'wx');
  // Memory that was used before is faster than new.
  const buffer = Buffer.allocUnsafe(atOnce);
  let bytes = 0;
  let waiting = 0;
  const flush = () => {
    bytes += writeBytes(target, buffer.subarray(0, waiting));
    waiting = 0;
  };
  return {
    add(part: Uint8Array) {
      if (waiting + part.length > atOnce) flush();
      if (part.length > atOnce) bytes += writeBytes(target, part);
      else {
        buffer.set(part, waiting);
        waiting += part.length;
      }
    },
    copy(from: number, to: number) {
      for (let at = from; old !== undefined && at < to; ) {
        if (waiting === atOnce) flush();
        const read = readSync(old, buffer, waiting, Math.min(atOnce - waiting, to - at), at);
        if (read === 0) throw new Error(`${file} was longer before`);
        waiting += read;
        at += read;
      }
    },
    /** How many bytes the file has. */
    end(): number {
      flush();
      closeSync(target);
      return bytes;
    },
  };
}
