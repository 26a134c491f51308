// Tells what a line of markdown does: opens a block, adds to the open one, or closes it.
import type { Paragraph } from '../paragraph.ts';

export type BlockKind = Paragraph['kind'] | 'code' | 'html';

export interface BlockStart {
  readonly kind: BlockKind;
  readonly level: number;
  /** Of an item in a numbered list, else 0. */
  readonly number: number;
  /** What begins its last line: "```", "</script"; blank where a blank line ends it. */
  readonly until: string;
}

export interface OpenBlock extends BlockStart {
  readonly lines: string[];
}

export type LineStep =
  | { readonly kind: 'open' | 'whole'; readonly block: BlockStart; readonly source: string }
  | { readonly kind: 'add'; readonly source: string }
  | { readonly kind: 'headline'; readonly level: number }
  | { readonly kind: 'reference'; readonly name: string; readonly address: string }
  | { readonly kind: 'close' };

/** `lastNumber` is that of the item before, where the line may go on with a numbered list. */
export function readLine(line: string, open: OpenBlock | undefined, lastNumber: number): LineStep {
  if (open !== undefined && open.until !== '') return insideOfCode(line, open);
  if (line.trim() === '') return { kind: 'close' };
  if (open?.kind === 'html') return { kind: 'add', source: line };
  return (
    ofCode(line) ??
    ofHeading(line, open) ??
    ofQuotation(line, open) ??
    ofList(line, open, lastNumber) ??
    ofText(line, open)
  );
}

const fence = /^ {0,3}(?<fence>`{3,100}|~{3,100})/; // "```"
const scriptStart = /^ {0,3}<(?<name>script|style)(?:[\s>]|$)/i; // "<script>"
const htmlStart =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|center|details|div|dl|figure|footer|form|h[1-6]|header|hr|iframe|nav|ol|p|pre|section|table|ul|video)(?:[\s>/]|$)/i; // "<div>"
const heading = /^ {0,3}(?<marks>#{1,6})(?:[ \t]+(?<words>(?![ \t]).*))?$/; // "## Wien"
const closingMarks = /(?:^|[ \t])#{1,100}$/; // "Wien ##"
const underline = /^ {0,3}(?:=+|-+)$/; // "====" below a headline
// "* * *": three signs and more of them. To repeat a group without end would overflow the stack on a long line.
const ruler = /^ {0,3}(?:(?:-[ \t]{0,20}){3}[- \t]*|(?:\*[ \t]{0,20}){3}[* \t]*|(?:_[ \t]{0,20}){3}[_ \t]*)$/;
const quote = /^ {0,3}>[ \t]?(?<words>.*)$/; // "> Wien"
const bullet = /^\s{0,20}[-*+•][ \t]+(?<words>\S.*)$/u; // "- Wien"
const numbered = /^\s{0,20}(?<number>\d{1,9})[.)][ \t]+(?<words>\S.*)$/u; // "1. Wien"
const tableRow = /^\s{0,3}\|(?<cells>.*)\|$/u; // "| Wien | 3 |"
const tableRule = /^[\s|:-]*$/u; // "|---|:--|"
const attributes = /^\s{0,3}\{:[^{}]{0,500}\}$/u; // "{: .lead}"
const reference =
  /^ {0,3}\[(?<name>[^\][^][^\][]{0,200})\]:\s{0,10}<?(?<address>[^\s<>]{1,2000})>?(?:\s{1,10}["'(].*)?$/u; // "[1]: https://example.org"

const blank: BlockStart = { kind: 'paragraph', level: 0, number: 0, until: '' };

function insideOfCode(line: string, { kind, until }: OpenBlock): LineStep {
  const isEnd = kind === 'code' ? line.trim().startsWith(until) : line.toLowerCase().includes(until);
  return isEnd ? { kind: 'close' } : { kind: 'add', source: line };
}

function ofCode(line: string): LineStep | undefined {
  const until = fence.exec(line)?.groups?.fence;
  if (until !== undefined) return { kind: 'open', block: { ...blank, kind: 'code', until }, source: '' };
  const script = scriptStart.exec(line)?.groups?.name?.toLowerCase();
  // A script goes on over blank lines.
  if (script !== undefined && !line.toLowerCase().includes(`</${script}`)) {
    return { kind: 'open', block: { ...blank, kind: 'html', until: `</${script}` }, source: line };
  }
  if (script !== undefined || htmlStart.test(line))
    return { kind: 'open', block: { ...blank, kind: 'html' }, source: line };
  return undefined;
}

function ofHeading(source: string, open: OpenBlock | undefined): LineStep | undefined {
  const line = source.trimEnd();
  const { marks, words = '' } = heading.exec(line)?.groups ?? {};
  if (marks !== undefined) {
    return {
      kind: 'whole',
      block: { ...blank, kind: 'heading', level: marks.length },
      source: words.replace(closingMarks, ''),
    };
  }
  if (open?.kind === 'paragraph' && underline.test(line))
    return { kind: 'headline', level: line.endsWith('=') ? 1 : 2 };
  return ruler.test(line) || attributes.test(line) ? { kind: 'close' } : undefined;
}

function ofQuotation(line: string, open: OpenBlock | undefined): LineStep | undefined {
  const words = quote.exec(line)?.groups?.words;
  if (words === undefined) return undefined;
  if (words.trim() === '') return { kind: 'close' };
  if (open?.kind === 'quotation') return { kind: 'add', source: words };
  return { kind: 'open', block: { ...blank, kind: 'quotation' }, source: words };
}

/** "21. Januar" at the beginning of a line is no item, unless an item 20 stands before it. */
function ofList(line: string, open: OpenBlock | undefined, lastNumber: number): LineStep | undefined {
  const words = bullet.exec(line)?.groups?.words;
  if (words !== undefined) return { kind: 'open', block: { ...blank, kind: 'item' }, source: words };
  const groups = numbered.exec(line)?.groups;
  const number = Number(groups?.number);
  if (groups === undefined || (number !== 1 && number !== lastNumber + 1)) return undefined;
  if (number !== 1 && open?.kind === 'paragraph') return undefined;
  return { kind: 'open', block: { ...blank, kind: 'item', number }, source: groups.words ?? '' };
}

function ofText(source: string, open: OpenBlock | undefined): LineStep {
  const line = source.trimEnd();
  const cells = tableRow.exec(line)?.groups?.cells;
  if (cells !== undefined) {
    if (tableRule.test(cells)) return { kind: 'close' };
    return {
      kind: 'whole',
      block: blank,
      source: cells
        .split('|')
        .map((cell) => cell.trim())
        .join(' | '),
    };
  }
  const { name, address } = reference.exec(line)?.groups ?? {};
  if (name !== undefined && address !== undefined) return { kind: 'reference', name, address };
  // A backslash at the end of a line breaks it.
  const words = line.replace(/\\$/, '');
  return open === undefined ? { kind: 'open', block: blank, source: words } : { kind: 'add', source: words };
}
