// A tree of HTML → the blocks of text that a reader of the page sees.
import type { Paragraph } from '../../paragraph.ts';
import {
  attribute,
  type ChildNode,
  childrenOf,
  Element,
  isTag,
  isText,
  type ParentNode,
  stepsThrough,
  textIn,
} from '../markup.ts';
import { absoluteAddress } from './addresses.ts';
import { isBlock, isNoText, kindOf } from './elements.ts';
import { lineCollector } from './line-text.ts';

export interface Block {
  readonly paragraph: Paragraph;
  /** The innermost block element that holds its end; undefined outside of all. */
  readonly element: Element | undefined;
  /** From 0 to 1: how much of its text is words of links, those without a proper address too. */
  readonly linkShare: number;
}

/** The text of a tree as paragraphs; what `isSkipped` names is left out. `base` is what relative links are relative to. */
export function blocksIn(
  root: ParentNode,
  base: string | undefined,
  isSkipped: (element: Element) => boolean,
): readonly Block[] {
  const blocks: Block[] = [];
  const line = lineCollector();
  const open: Element[] = root instanceof Element ? [root] : [];
  const kinds: Paragraph['kind'][] = ['paragraph'];
  const lineRows = new Set<unknown>();
  const isCellInLine = (element: Element) => isCell(element) && lineRows.has(element.parent);
  const endLine = () => {
    const { text, links, linked } = line.take();
    if (text === '') return;
    const paragraph = { kind: kinds.at(-1) ?? 'paragraph', text, links };
    blocks.push({ paragraph, element: open.at(-1), linkShare: linked / text.length });
  };
  const enter = (element: Element) => {
    if (element.name === 'tr' && isLineRow(element)) lineRows.add(element);
    if (isBlock(element)) {
      if (isCellInLine(element)) startCell(element);
      else endLine();
      open.push(element);
      kinds.push(kindOf(element) ?? kinds.at(-1) ?? 'paragraph');
    } else if (element.name === 'br') breakLine(element);
    else if (element.name === 'a') openLink(attribute(element, 'href'));
  };
  const addText = (text: string) => {
    for (const [index, part] of partsOf(text, open.at(-1)).entries()) {
      if (index > 0) endLine();
      line.add(part);
    }
  };
  const startCell = (cell: Element) => {
    if (!line.isBlank() && textIn(cell).trim() !== '') line.add(' | ');
  };
  const openLink = (href: string | undefined) => {
    if (href !== undefined) line.openLink(absoluteAddress(href, base));
  };
  const breakLine = (element: Element) => {
    // One break inside of a sentence is a matter of looks; two, or one after a sentence, divide paragraphs.
    if (line.endsSentence() || isBreak(nextShown(element))) endLine();
    else line.add(' ');
  };
  const leave = (element: Element) => {
    if (element.name === 'a') line.closeLink();
    if (!isBlock(element)) return;
    if (!isCellInLine(element)) endLine();
    open.pop();
    kinds.pop();
  };
  for (const { kind, node } of stepsThrough(root, isSkipped)) {
    if (isText(node)) addText(node.data);
    else if (isTag(node)) (kind === 'enter' ? enter : leave)(node);
  }
  endLine();
  return blocks;
}

/** Blank lines divide text that was written on a typewriter: in <pre>, and in pieces that have no element at all. */
function partsOf(text: string, holder: Element | undefined): readonly string[] {
  return holder === undefined || holder.name === 'pre' ? text.split(blankLine) : [text];
}

const blankLine = /\n[^\S\n]{0,200}\n/u; // "eins\n \nzwei"

function isCell({ name }: Element): boolean {
  return name === 'td' || name === 'th';
}

/** Whether a table row is one line: no cell of it holds blocks of its own. */
function isLineRow(row: Element): boolean {
  return childrenOf(row).filter(isCell).length > 1 && !holdsBlocks(row);
}

function holdsBlocks(row: Element): boolean {
  for (const { node } of stepsThrough(row, isNoText)) {
    if (isTag(node) && node.parent !== row && (isBlock(node) || node.name === 'br')) return true;
  }
  return false;
}

function nextShown(element: Element): ChildNode | null {
  let next = element.next;
  while (next !== null && isText(next) && next.data.trim() === '') next = next.next;
  return next;
}

function isBreak(node: ChildNode | null): boolean {
  return node !== null && isTag(node) && node.name === 'br';
}
