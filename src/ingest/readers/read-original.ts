// Reads an original of any kind: bytes → its texts.
import { cleanParagraphs } from '../clean/clean-paragraphs.ts';
import type { KnowsWord } from '../clean/clean-text.ts';
import { decode } from '../decode/decode.ts';
import type { TextKind } from '../decode/text-kind.ts';
import { kindOf, type OriginalKind } from '../kind.ts';
import type { Repair } from '../repair.ts';
import type { ColumnMap } from './columns.ts';
import { readCsv } from './csv.ts';
import { readFeed } from './feed.ts';
import { htmlDeclaredCharset } from './html/declared-charset.ts';
import { readHtml } from './html/read-html.ts';
import { readJsonLines } from './json-lines.ts';
import { readMarkdown } from './markdown.ts';
import { TooMuchMarkup } from './markup.ts';
import { type OwnReaders, readerFor, readWithOwn } from './own-reader.ts';
import { readPdf } from './pdf.ts';
import { type Reading, type ReadText, type Refusal, refusedWhole } from './reading.ts';
import { readText } from './text.ts';
import { readWord } from './word.ts';
import { readWordPress } from './wordpress.ts';

export interface ReadSettings {
  readonly columns: ColumnMap;
  readonly knowsWord: KnowsWord;
  /** The archive's own. */
  readonly readers?: OwnReaders | undefined;
}

export interface OriginalReading {
  /** The encoding of a text; undefined for documents that are none. */
  readonly charset: string | undefined;
  readonly kind: OriginalKind['kind'] | 'own';
  readonly reading: Reading;
}

/** Reads an original by its content and its name; what an own reader claims by its name is that one's. What was mended in its bytes stands before the other repairs. Never rejects. */
export async function readOriginal(bytes: Buffer, name: string, settings: ReadSettings): Promise<OriginalReading> {
  const own = readerFor(name, settings.readers);
  if (own !== undefined)
    return { charset: undefined, kind: 'own', reading: await readWithOwn(own, bytes, name, settings.knowsWord) };
  const original = kindOf(bytes, name);
  try {
    const read = await readKind(bytes, original, settings);
    return { ...read, reading: withoutEndless(read.reading) };
  } catch (error) {
    if (!(error instanceof TooMuchMarkup)) throw error;
    const what = 'holds more markup than a text has';
    return { charset: undefined, kind: original.kind, reading: refusedWhole(1, what, split) };
  }
}

const mostParagraphs = 200_000; // of one text: a book has some thousands, and each costs memory
const split = 'split it into several files, or save its text as a .txt file';

function withoutEndless({ texts, refusals }: Reading): Reading {
  const isEndless = ({ paragraphs }: ReadText) => paragraphs.length > mostParagraphs;
  const endless = texts.filter(isEndless).map(({ line }): Refusal => {
    return { line, what: 'holds more than 200,000 paragraphs', hint: split };
  });
  if (endless.length === 0) return { texts, refusals };
  return { texts: texts.filter((text) => !isEndless(text)), refusals: [...refusals, ...endless] };
}

async function readKind(bytes: Buffer, original: OriginalKind, settings: ReadSettings): Promise<OriginalReading> {
  const { kind } = original;
  switch (original.kind) {
    case 'unreadable':
      return { charset: undefined, kind, reading: refusedWhole(1, original.what, original.hint) };
    case 'word':
      return { charset: undefined, kind, reading: cleaned(readWord(bytes)) };
    case 'pdf':
      return { charset: undefined, kind, reading: await readPdf(bytes, settings.knowsWord) };
    default:
      return readDecoded(bytes, original.kind, settings);
  }
}

function readDecoded(bytes: Buffer, kind: TextKind, settings: ReadSettings): OriginalReading {
  const decoded = decode(bytes, namesCharset.has(kind) ? htmlDeclaredCharset(bytes) : undefined);
  if (decoded.kind === 'not a text') {
    return { charset: undefined, kind, reading: refusedWhole(1, decoded.what, decoded.hint) };
  }
  const { text, charset, repairs } = decoded;
  return { charset, kind, reading: withRepairs(readTexts(text, kind, settings), repairs) };
}

/** Markup may say in which encoding it is. */
const namesCharset: ReadonlySet<TextKind> = new Set(['html', 'feed', 'wordpress']);

function readTexts(text: string, kind: TextKind, settings: ReadSettings): Reading {
  switch (kind) {
    case 'text':
      return readText(text, settings.knowsWord);
    case 'markdown':
      return readMarkdown(text);
    case 'html':
      return cleaned(readHtml(text));
    case 'json-lines':
      return readJsonLines(text, settings);
    case 'csv':
      return readCsv(text, settings);
    case 'feed':
      return readFeed(text, settings.knowsWord);
    case 'wordpress':
      return readWordPress(text, settings.knowsWord);
  }
}

/** What is boilerplate in a plain text is boilerplate in a page. */
function cleaned({ texts, refusals }: Reading): Reading {
  return { texts: texts.map((text) => ({ ...text, ...cleanParagraphs(text.paragraphs, text.repairs) })), refusals };
}

function withRepairs({ texts, refusals }: Reading, repairs: readonly Repair[]): Reading {
  if (repairs.length === 0) return { texts, refusals };
  return { texts: texts.map((text) => ({ ...text, repairs: [...repairs, ...text.repairs] })), refusals };
}
