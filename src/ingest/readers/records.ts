// Makes texts of the records of a file: the rows of a table, the entries of a feed.

import { sha256 } from '../../content/check-originals.ts';
import { oneLine } from '../../german/plain-text.ts';
import type { CleanText } from '../clean/clean-paragraphs.ts';
import { cleanParagraphs } from '../clean/clean-paragraphs.ts';
import { cleanText, type KnowsWord } from '../clean/clean-text.ts';
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
  const { metadata, repairs } = statedMetadata(statements);
  const address = metadata.address?.value;
  const body = readBody(record, address, knowsWord);
  if (body.paragraphs.length === 0) return { line, what: 'has no text', hint };
  const name = recordName(oneLine(id ?? '') || address, text);
  return { record: name, line, metadata, paragraphs: body.paragraphs, repairs: [...body.repairs, ...repairs] };
}

/** The reading of a file of many texts. Of two texts with one name the later gets "#2". */
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
function recordName(name: string | undefined, text: string): string {
  return name !== undefined && name.length <= longestName ? name : sha256(Buffer.from(name ?? text)).slice(0, 16);
}

function withDistinctNames(texts: readonly ReadText[]): readonly ReadText[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return texts.map((text) => {
    const name = text.record ?? '';
    let record = name;
    let count = counts.get(name) ?? 1;
    while (taken.has(record)) record = `${name}#${++count}`;
    counts.set(name, count);
    taken.add(record);
    return { ...text, record };
  });
}
