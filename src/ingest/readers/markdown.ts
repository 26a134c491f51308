// Reads markdown: its front matter is metadata, its body stays as it was written.
import { tidyBody } from '../../content/editors-file.ts';
import type { Metadata } from '../metadata.ts';
import type { Paragraph } from '../paragraph.ts';
import type { Repair } from '../repair.ts';
import { columnKey, columnMap } from './columns.ts';
import { readMarkdownText } from './markdown-paragraphs.ts';
import { markdownParts } from './markdown-parts.ts';
import { noText, type Reading, singleText } from './reading.ts';
import { rowStatements } from './row-statements.ts';
import type { Row } from './rows.ts';
import { statedMetadata } from './stated-metadata.ts';

/** Broken front matter is refused with its line, for the editor can mend it. Never throws. */
export function readMarkdown(source: string): Reading {
  const text = source.replace(/^\u{FEFF}/u, '').replace(/\r\n?/g, '\n');
  const parts = markdownParts(text);
  if (parts.kind === 'refused') return { texts: [], refusals: [parts.refusal] };
  const stated = statedMetadata(rowStatements(parts.row, columns, 'front matter'));
  const titled = titledText(stated.metadata, parts.body);
  if (titled.paragraphs.length === 0) return noText(1);
  const repairs = [...stated.repairs, ...keysLeftAside(parts.row)];
  return singleText({ record: undefined, line: 1, ...titled, repairs });
}

interface TitledText {
  readonly metadata: Metadata;
  readonly paragraphs: readonly Paragraph[];
  readonly markdown: string;
}

/** The title above the body is no part of it. */
function titledText(metadata: Metadata, body: string): TitledText {
  const { headline, withoutHeadline, paragraphs } = readMarkdownText(body);
  const isTitle = headline !== undefined && sameWords(headline, metadata.title?.value ?? headline);
  if (!isTitle) return { metadata, paragraphs, markdown: tidyBody(body) };
  const title = metadata.title ?? { value: headline, rule: 'first heading' };
  return { metadata: { ...metadata, title }, paragraphs: paragraphs.slice(1), markdown: tidyBody(withoutHeadline) };
}

const columns = columnMap();
const { text: _text, id: _id, ...fields } = columns;
const readKeys: ReadonlySet<string> = new Set(Object.values(fields).flatMap(({ usual }) => usual));
const ownKeys: ReadonlySet<string> = new Set(['inferred', 'original']); // of Nachlese's; they say nothing of the text
const mostNamed = 10; // keys in one message

/** What the front matter says and an article has no place for. */
function keysLeftAside(row: Row): readonly Repair[] {
  const keys = [...row].filter(([key]) => !readKeys.has(key) && !ownKeys.has(key) && !isInner(key, row));
  if (keys.length === 0) return [];
  const names = keys.slice(0, mostNamed).map(([, { column }]) => column);
  const others = keys.length > mostNamed ? ` and ${keys.length - mostNamed} more` : '';
  const what = `front matter keys that an article does not have: ${names.join(', ')}${others}`;
  return [{ what, count: keys.length }];
}

/** Whether a key stands below another: "author.name". */
function isInner(key: string, row: Row): boolean {
  const end = key.indexOf('.');
  return end > 0 && row.has(key.slice(0, end));
}

function sameWords(one: string, other: string): boolean {
  return columnKey(one) === columnKey(other);
}
