// Makes texts of the records of a file: the rows of a table, the entries of a feed.

import { sha256 } from '../../content/file-hashes.ts';
import { oneLine } from '../../german/plain-text.ts';
import type { CleanText } from '../clean/clean-paragraphs.ts';
import { cleanParagraphs } from '../clean/clean-paragraphs.ts';
import { cleanText, type KnowsWord } from '../clean/clean-text.ts';
import { textOf } from '../paragraph.ts';
import { htmlParagraphs } from './html/html-paragraphs.ts';
import { noText, type Reading, type ReadText, type Refusal } from './reading.ts';
import { isHtmlBody, type Statements, statedMetadata } from './stated-metadata.ts';

/** A text of a file of many, as the file has it. */
export interface FileRecord {
  readonly id: string | undefined;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly statements: Statements;
  readonly text: string;
  /** Tables do not say whether a text of theirs is HTML: then it is looked for. */
  readonly form: 'html' | 'plain or html';
}

/** The text of a record. One without words is refused: `hint` says what to do about it. */
export function readRecord(record: FileRecord, hint: string, knowsWord: KnowsWord): ReadText | Refusal {
  const { id, line, statements, text } = record;
  if (text.trim() === '') return { line, what: 'has no text', hint };
  const { metadata, repairs } = statedMetadata(statements);
  const address = metadata.address?.value;
  const body = readBody(record, address, knowsWord);
  if (body.paragraphs.length === 0) return { line, what: 'has no text', hint };
  const name = recordName(oneLine(id ?? '') || address, text);
  return { record: name, line, metadata, paragraphs: body.paragraphs, repairs: [...body.repairs, ...repairs] };
}

/** The reading of a file of many texts. Texts with one name get a hash of what they say behind it. */
export function readingOf(outcomes: readonly (ReadText | Refusal)[]): Reading {
  if (outcomes.length === 0) return noText(1);
  const texts = outcomes.flatMap((outcome) => ('hint' in outcome ? [] : [outcome]));
  const refusals = outcomes.flatMap((outcome) => ('hint' in outcome ? [outcome] : []));
  return { texts: withDistinctNames(texts), refusals };
}

const longestName = 500; // characters of an id

function readBody({ text, form }: FileRecord, address: string | undefined, knowsWord: KnowsWord): CleanText {
  if (form === 'html' || isHtmlBody(text)) return cleanParagraphs(htmlParagraphs(text, address), []);
  return cleanText(text, knowsWord);
}

/** A record without a name is named by what it says: the same when other records are put in or taken out. */
export function recordName(name: string | undefined, text: string): string {
  return name !== undefined && name.length <= longestName ? name : sha256(Buffer.from(name ?? text)).slice(0, 16);
}

/** Texts that share an id are told apart by what they say, never by their places: rows are put in and taken out. */
function withDistinctNames(texts: readonly ReadText[]): readonly ReadText[] {
  const counts = new Map<string, number>();
  for (const { record = '' } of texts) counts.set(record, (counts.get(record) ?? 0) + 1);
  const taken = new Set<string>();
  const numbers = new Map<string, number>(); // the last one behind each name, so that a thousand namesakes are quick
  return texts.map((text) => {
    const name = text.record ?? '';
    const isOnlyOne = counts.get(name) === 1;
    const base = isOnlyOne ? name : `${name}#${sha256(Buffer.from(textOf(text.paragraphs))).slice(0, 16)}`;
    let record = base;
    for (let number = (numbers.get(base) ?? 1) + 1; taken.has(record); number++) {
      record = `${base}#${number}`;
      numbers.set(base, number);
    }
    taken.add(record);
    return { ...text, record };
  });
}
