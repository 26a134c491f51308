// The small files that make a folder a bag (RFC 8493, 2.1.1 and 2.2.2): what it is, and what is in it.
import { oneLine } from '../german/plain-text.ts';

export const declarationFile = 'bagit.txt';
export const infoFile = 'bag-info.txt';
export const declaration = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** How much there is below data/. */
export interface Payload {
  readonly bytes: number;
  readonly files: number;
}

export interface BagInfo {
  readonly organization: string | undefined;
  readonly description: string;
  /** "2026-11-22"; no clock is asked. */
  readonly day: string | undefined;
  /** "Nachlese 0.1.0" */
  readonly program: string;
}

/** The text of bag-info.txt. */
export function formatInfo({ organization, description, day, program }: BagInfo, { bytes, files }: Payload): string {
  const elements: readonly (readonly [label: string, value: string | undefined])[] = [
    ['Source-Organization', organization],
    ['External-Description', description],
    ['Bagging-Date', day],
    ['Payload-Oxum', `${bytes}.${files}`],
    [programLabel, program],
  ];
  return elements.map(([label, value]) => (value === undefined ? '' : `${label}: ${oneLine(value)}\n`)).join('');
}

export const programLabel = 'Bag-Software-Agent';
export const oxumLabel = 'Payload-Oxum';

/** The elements of a tag file by their labels, of several with one label the last; lines that are none are passed over. */
export function parseElements(text: string): ReadonlyMap<string, string> {
  const elements = new Map<string, string>();
  let label = '';
  for (const line of text.split(/\r\n|\r|\n/)) {
    const found = element.exec(line)?.groups;
    if (found?.label !== undefined) {
      label = found.label.trimEnd();
      elements.set(label, (found.value ?? '').trim());
    } else if (/^[ \t]/.test(line) && label !== '') {
      elements.set(label, `${elements.get(label)} ${line.trim()}`);
    }
  }
  return elements;
}

const element = /^(?<label>[^\s:][^:]*):(?<value>.*)$/; // "Bagging-Date: 2026-11-22"
