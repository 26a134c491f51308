// Prints a reading so that a person can review it.
import type { Metadata } from '../../src/ingest/metadata.ts';
import type { Paragraph } from '../../src/ingest/paragraph.ts';
import type { Reading, ReadText } from '../../src/ingest/readers/reading.ts';

export function printReading({ texts, refusals }: Reading): string {
  const refused = refusals.map(({ line, what, hint }) => `refused line ${line}: ${what} → ${hint}\n`);
  return [...texts.map(printText), ...refused].join('\n');
}

function printText({ record, line, metadata, paragraphs, markdown, repairs }: ReadText): string {
  const lines = [
    `text from line ${line}, record ${record ?? 'none'}`,
    ...printMetadata(metadata),
    ...repairs.map(({ what, count }) => `  repair: ${what} (${count})`),
    ...paragraphs.flatMap(printParagraph),
    ...(markdown === undefined ? [] : ['  markdown:', ...markdown.split('\n').map((part) => `  > ${part}`.trimEnd())]),
  ];
  return lines.map((part) => `${part}\n`).join('');
}

function printMetadata(metadata: Metadata): readonly string[] {
  return Object.entries(metadata).map(
    ([name, { value, rule }]) => `  ${name}: ${[value].flat().join(' + ')} (${rule})`,
  );
}

function printParagraph({ kind, text, links }: Paragraph): readonly string[] {
  return [
    `  ${kind}: ${text}`,
    ...links.map(({ start, end, address }) => `    ${text.slice(start, end)} → ${address}`),
  ];
}
