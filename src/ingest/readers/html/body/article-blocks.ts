// Finds the article in a page: which of its blocks are the text.
import { Element } from '../../markup.ts';
import { type Block, blocksIn } from '../blocks.ts';
import { isNoText } from '../elements.ts';
import { isBeside } from '../marks.ts';
import type { Page } from '../page.ts';
import { mainElement, weighElements } from './main-element.ts';
import { textWeight } from './text-weight.ts';

/** The blocks of the article in order, without its headline. */
export function articleBlocks(page: Page, headline: Element | undefined): readonly Block[] {
  const body = page.elements.find(({ name }) => name === 'body');
  const root = body ?? page.document;
  const all = blocksIn(root, page.base, isNoText);
  const weights = weighElements(page.elements, all, ({ paragraph }) => textWeight(paragraph));
  const most = (weights.get(root) ?? 0) * 0.4;
  const ways = new Set(headline === undefined ? [] : withAncestors(headline));
  // Class names lie: what holds the headline or half of the text is no matter beside it.
  const isLeftOut = (element: Element) =>
    isNoText(element) || (isBeside(element) && !ways.has(element) && (weights.get(element) ?? 0) <= most);
  const blocks = blocksIn(root, page.base, isLeftOut);
  if (!(root instanceof Element)) return blocks;
  const main = mainElement(root, weighElements(page.elements, blocks, ({ paragraph }) => textWeight(paragraph)));
  return blocks.filter(({ element }) => element !== undefined && isWithin(element, main));
}

function withAncestors(element: Element): readonly Element[] {
  const way: Element[] = [];
  for (let next: unknown = element; next instanceof Element; next = next.parent) way.push(next);
  return way;
}

function isWithin(element: Element, main: Element): boolean {
  for (let next: unknown = element; next instanceof Element; next = next.parent) if (next === main) return true;
  return false;
}
