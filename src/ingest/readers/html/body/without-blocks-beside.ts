// Leaves out what stands between the paragraphs of an article and is none of them.
import { type Element, isTag, isText } from '../../markup.ts';
import type { Block } from '../blocks.ts';
import { headingText } from '../headline.ts';
import { nameKey } from '../metadata/site-names.ts';
import { isDescription } from './lead-blocks.ts';
import { isCredit, isInvitation, isLineAboutArticle } from './lines-beside.ts';
import { isRunningText } from './text-weight.ts';

/** The article's own blocks, from its lead to its last sentence. */
export function withoutBlocksBeside(
  blocks: readonly Block[],
  headline: Element | undefined,
  descriptions: readonly string[],
): readonly Block[] {
  const title = headline === undefined ? '' : nameKey(headingText(headline));
  const whole = withHeadings(blocks);
  const quoted = textOfQuoted(whole);
  const seen = new Set([title]);
  const kept = whole.map((block) => {
    const { kind, text } = block.paragraph;
    const key = nameKey(text);
    const isDouble = (key.length > 20 || key === title) && seen.has(key);
    const isPullQuote = kind === 'quotation' && key.length > 15 && quoted.includes(key);
    seen.add(key);
    return { block, isKept: !isDouble && !isPullQuote && isOwn(block) };
  });
  return trimmed(withoutEmptySections(kept), descriptions);
}

/** The text that pull quotes repeat; nothing where there are so many quotations that they are the article. */
function textOfQuoted(blocks: readonly Block[]): string {
  const others = blocks.filter(({ paragraph: { kind } }) => kind !== 'quotation');
  if (blocks.length - others.length > mostPullQuotes) return '';
  return others.map(({ paragraph }) => nameKey(paragraph.text)).join(' ');
}

const mostPullQuotes = 30;

function isOwn({ paragraph: { kind, text }, element, linkShare }: Block): boolean {
  if (linkShare > 0.75 && text.length < 250) return false;
  if (isLineAboutArticle(text) || isCredit(text) || isInvitation(text)) return false;
  // Of a table every row counts, however short: results, prices, casts.
  const isRow = element?.name === 'tr';
  return kind === 'heading' || kind === 'item' || isRow || text.length > 60 || endsLikeSentence.test(text);
}

const endsLikeSentence = /[.!?…:;,]["“”»«)]{0,2}$|["“»«]$/u; // "Ja."

/** Each element is looked through once: thousands of blocks may stand right in one. */
function withHeadings(blocks: readonly Block[]): readonly Block[] {
  const known = new Map<Element, boolean>();
  const isBold = (element: Element) => {
    const isAll = known.get(element) ?? isAllBold(element);
    known.set(element, isAll);
    return isAll;
  };
  return blocks.map((block) => withHeading(block, isBold));
}

/** A paragraph of nothing but bold words that end no sentence is a heading. */
function withHeading(block: Block, isBold: (element: Element) => boolean): Block {
  const { paragraph, element } = block;
  if (paragraph.kind !== 'paragraph' || paragraph.text.length > 120 || /[.,;]["“”]?$/u.test(paragraph.text))
    return block;
  if (element === undefined || paragraph.links.length > 0 || !isBold(element)) return block;
  return { ...block, paragraph: { ...paragraph, kind: 'heading' } };
}

function isAllBold({ children }: Element): boolean {
  const shown = children.filter(
    (node) => !(isText(node) && node.data.trim() === '') && !(isTag(node) && node.name === 'br'),
  );
  return shown.length > 0 && shown.every((node) => isTag(node) && (node.name === 'strong' || node.name === 'b'));
}

interface Judged {
  readonly block: Block;
  readonly isKept: boolean;
}

/** A heading of which everything below was left out goes too: "Mehr zum Thema". */
function withoutEmptySections(judged: readonly Judged[]): readonly Block[] {
  return judged.flatMap(({ block, isKept }, index) => {
    if (!isKept) return [];
    const next = judged[index + 1];
    if (block.paragraph.kind !== 'heading' || next === undefined || next.isKept) return [block];
    const following = judged
      .slice(index + 1, index + 40)
      .find((other) => other.isKept || other.block.paragraph.kind === 'heading');
    const isEmpty = following === undefined || following.block.paragraph.kind === 'heading';
    return isEmpty ? [] : [block];
  });
}

/** Before its first sentence there are kickers, after its last there are signs and tags. */
function trimmed(blocks: readonly Block[], descriptions: readonly string[]): readonly Block[] {
  const first = blocks.findIndex((block) => speaks(block, descriptions));
  if (first < 0) return blocks;
  let end = blocks.findLastIndex((block) => speaks(block, descriptions)) + 1;
  // Short sentences and the points of a list belong to what stands before them.
  while (end < blocks.length && isContinuation(blocks[end])) end += 1;
  return blocks.slice(first, end);
}

function speaks({ paragraph: { kind, text } }: Block, descriptions: readonly string[]): boolean {
  return isDescription(text, descriptions) || (isRunningText(text) && (kind !== 'heading' || text.length > 100));
}

function isContinuation(block: Block | undefined): boolean {
  if (block === undefined || block.linkShare > 0.3) return false;
  const { kind, text } = block.paragraph;
  return kind === 'item' || (kind !== 'heading' && text.length >= 15 && sentence.test(text));
}

const sentence = /\p{Ll}{2}[.!?…]["“»«)]{0,2}$/u; // "Es regnet."
