// Reads back from a segment's files what was written into it.
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ArticleDate } from '../article/edtf-date.ts';
import { decodeColumn, decodeDates } from './index-catalogue.ts';
import { articlesPerColumn, namesPerPiece, type SegmentStart, textsPerPiece } from './index-start.ts';
import { decodePieceNames, decodeTexts } from './index-texts.ts';
import type { ArticleWords } from './index-words.ts';
import { packEnding, placeOf, unescaped } from './pack.ts';
import type { NameField } from './search-record.ts';

export interface StoredArticles {
  dates(): readonly ArticleDate[];
  /** Throws a RangeError for a number that no article has. */
  words(article: number): ArticleWords;
}

/** Reading throws an Error where a file of the segment is missing or damaged. */
export function openStoredArticles(start: SegmentStart, folder: string): StoredArticles {
  const columns = new Map<string, ReturnType<typeof decodeColumn>>();
  const columnIn = (piece: string) => {
    const known = columns.get(piece) ?? decodeColumn(readPiece(folder, piece));
    columns.set(piece, known);
    return known;
  };
  const namesOf = (field: NameField, article: number) => {
    const piece = start.names[field][Math.floor(article / articlesPerColumn)];
    if (piece === undefined) return [];
    const { names, ofArticle } = columnIn(piece);
    return (ofArticle[article % articlesPerColumn] ?? []).map((number) => names[number] ?? '');
  };
  return {
    dates: () => decodeDates(readPiece(folder, start.dates)),
    words(article) {
      const number = Math.floor(article / textsPerPiece);
      const list = start.texts[Math.floor(number / namesPerPiece)] ?? '';
      const piece = decodePieceNames(readPiece(folder, list))[number % namesPerPiece] ?? '';
      const text = decodeTexts(readPiece(folder, piece))[article % textsPerPiece];
      if (text === undefined) throw new RangeError(`the segment has no article ${article}`);
      const names = {
        person: namesOf('person', article),
        ort: namesOf('ort', article),
        organisation: namesOf('organisation', article),
        thema: namesOf('thema', article),
        rubrik: [], // neither of these two stands beside a text
        quelle: [],
      };
      return { title: text.title, content: text.content, names };
    },
  };
}

function readPiece(folder: string, name: string): Uint8Array {
  const place = placeOf(name);
  if (place === undefined) throw new Error(`${name} is no piece of an index`);
  const file = openSync(join(folder, `${place.pack}${packEnding}`), 'r');
  try {
    const bytes = new Uint8Array(place.to - place.from);
    return gunzipSync(unescaped(bytes.subarray(0, readSync(file, bytes, 0, bytes.length, place.from))));
  } finally {
    closeSync(file);
  }
}
