// Which articles a share of an archive has: those of a time, so that each share has a period of its own.
import { closeSync, openSync, readSync } from 'node:fs';
import { attempt } from '../content/attempt.ts';
import type { ShareNumber } from './share-number.ts';

/**
 * The files of a share, the oldest first: all shares together are all files, each nearly as long as the others. A share
 * begins with a month where one begins near its border, so that no month is in two of them. `monthOf` is monthOfFile.
 */
export function shareByTime(
  files: readonly string[],
  { number, of }: ShareNumber,
  monthOf: (file: string) => string,
): readonly string[] {
  const dated = files
    .map((file): Dated => ({ file, month: monthOf(file) }))
    .sort((one, other) => compare(one.month, other.month) || compare(one.file, other.file));
  const border = (part: number) => monthNear(dated, Math.floor((dated.length * part) / of), dated.length / of / 2);
  return dated.slice(border(number - 1), border(number)).map(({ file }) => file);
}

interface Dated {
  readonly file: string;
  readonly month: string;
}

/** Where a month begins less than `most` places from a place; the place itself where none does. */
function monthNear(dated: readonly Dated[], place: number, most: number): number {
  const month = dated[place]?.month;
  if (place === 0 || month === undefined) return place;
  let [start, end] = [place, place];
  while (dated[start - 1]?.month === month) start--;
  while (dated[end]?.month === month) end++;
  const nearest = place - start <= end - place ? start : end;
  return Math.abs(nearest - place) < most ? nearest : place;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * "2015-02" of an article's file, for sorting: from its folders, as ingest lays them, or from the line "date:" of its front
 * matter. A year alone stands behind its months, and what has no year behind everything.
 */
export function monthOfFile(path: string): string {
  const { year, month } = inFolders.exec(path)?.groups ?? dateLine.exec(beginningOf(path))?.groups ?? {};
  return year === undefined ? afterAll : `${year}-${month ?? afterMonths}`;
}

const inFolders = /\/(?<year>\d{4})\/(?<month>\d{2})\/[^/]+$/;
const dateLine = /^date:[ \t]*['"]?(?<year>\d{4})(?:-(?<month>\d{2}))?/m;
const afterMonths = '13';
const afterAll = 'XXXX';
const enough = 4096; // bytes: a date stands near the top

function beginningOf(path: string): string {
  const text = attempt(() => {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(enough);
      return bytes.toString('latin1', 0, readSync(file, bytes, 0, enough, 0));
    } finally {
      closeSync(file);
    }
  });
  return text instanceof Error ? '' : text; // which is reported when it is read as an article
}
