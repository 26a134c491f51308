// A text as it came in: the bytes of an original → RawDocuments. Every format and encoding enters here.
import { sha256 } from '../content/file-hashes.ts';
import type { Problem } from '../problem.ts';
import type { Metadata } from './metadata.ts';
import { type Paragraph, textOf } from './paragraph.ts';
import { type OriginalReading, type ReadSettings, readOriginal } from './readers/read-original.ts';
import type { ReadText, Refusal } from './readers/reading.ts';
import type { Repair } from './repair.ts';

export interface RawDocument {
  /** Its path in the content folder: "raw/haushalt.txt". */
  readonly file: string;
  /** Which of the file's texts, where it holds many. */
  readonly record: string | undefined;
  /** The line of the file where it begins, from 1. */
  readonly line: number;
  /** Of the file's bytes, before anything was cleaned: 64 hexadecimal digits. */
  readonly sha256: string;
  /** "windows-1252"; undefined for documents that are no plain text. */
  readonly charset: string | undefined;
  readonly repairs: readonly Repair[];
  readonly metadata: Metadata;
  readonly paragraphs: readonly Paragraph[];
  /** The body in its author's own markdown, where the original is markdown. */
  readonly markdown: string | undefined;
  /** The paragraphs divided by blank lines: clean, without control characters. Offsets of findings count here. */
  readonly text: string;
}

export interface ReadDocuments {
  readonly documents: readonly RawDocument[];
  readonly problems: readonly Problem[];
}

/** Reads all texts of an original. `file` is its path in the content folder, `shownAs` its path for messages. Never throws. */
export async function readRawDocuments(
  bytes: Buffer,
  file: string,
  shownAs: string,
  settings: ReadSettings,
): Promise<ReadDocuments> {
  const read = await readSafely(bytes, file, settings);
  if (read instanceof Error) return { documents: [], problems: [unforeseen(read, shownAs)] };
  const { charset, reading } = read;
  const hash = sha256(bytes);
  const documents = reading.texts.map((text) => rawDocument(text, file, hash, charset));
  return { documents, problems: reading.refusals.map((refusal) => problemOf(refusal, shownAs)) };
}

/** No original may end the run: a file that no reader foresaw is refused like any other. */
async function readSafely(bytes: Buffer, file: string, settings: ReadSettings): Promise<OriginalReading | Error> {
  try {
    return await readOriginal(bytes, file, settings);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** What a reader, or the search for what stands in a text, did not know how to answer. */
export function unforeseen({ message }: Error, file: string): Problem {
  const hint = 'this is a bug in Nachlese, please report it with this file; all other files are taken in';
  return { place: { file, line: 1 }, what: `cannot be understood (${message})`, hint };
}

function rawDocument(read: ReadText, file: string, hash: string, charset: string | undefined): RawDocument {
  const { record, line, metadata, paragraphs, markdown, repairs } = read;
  const text = textOf(paragraphs);
  return { file, record, line, sha256: hash, charset, repairs, metadata, paragraphs, markdown, text };
}

function problemOf({ line, what, hint }: Refusal, file: string): Problem {
  return { place: { file, line }, what, hint };
}
