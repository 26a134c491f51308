// Finds the article in a page: which of its blocks are the text.
import { Element, elementsIn, outwards, type ParentNode } from '../../markup.ts';
import { type Block, blocksIn } from '../blocks.ts';
import { isNoText } from '../elements.ts';
import { headlineHolders } from '../headline.ts';
import { isBeside } from '../marks.ts';
import { nameKey } from '../metadata/site-names.ts';
import type { Page } from '../page.ts';
import { isLead } from './lead-blocks.ts';
import { mainElement, type Weights, weighElements } from './main-element.ts';
import { textWeight } from './text-weight.ts';
import { withoutBlocksBeside } from './without-blocks-beside.ts';

export interface ArticleText {
  /** In order, from the lead on, without the headline. */
  readonly blocks: readonly Block[];
  /** How many pictures and films stand among them. */
  readonly pictures: number;
}

/** Finds the article of a page. `descriptions` are what the page says the article is about. */
export function articleText(page: Page, headline: Element | undefined, descriptions: readonly string[]): ArticleText {
  const root = page.elements.find(({ name }) => name === 'body') ?? page.document;
  const keys = descriptions.map(nameKey).filter((key) => key.length > 20);
  const blocks = blocksOfArticle(page, root, headline, keys);
  const main = root instanceof Element ? mainElement(root, weigh(page, blocks)) : root;
  const inside = elementsWithin(main);
  const start = blocks.findIndex(({ element }) => element !== undefined && inside.has(element));
  const holders = headlineHolders(headline);
  const isOfHeadline = ({ element }: Block) => element !== undefined && holders.has(element);
  const top = blocks.findIndex(isOfHeadline);
  const leads = blocks.slice(Math.max(0, top), Math.max(0, start)).filter((block) => isLead(block, keys));
  const text = blocks.filter(({ element }) => element === undefined || inside.has(element));
  const article = withoutBlocksBeside(
    [...leads, ...belowHeadline(text, text.findLastIndex(isOfHeadline))],
    headline,
    keys,
  );
  return { blocks: article.length > 0 ? article : text, pictures: picturesIn(main) };
}

function picturesIn(main: ParentNode): number {
  const article =
    main instanceof Element ? outwards(main).find(({ name }) => name === 'article' || name === 'main') : main;
  return elementsIn(article ?? main, isBeside).filter(({ name }) => /^(?:img|video|iframe)$/.test(name)).length;
}

/** The blocks of the page without what is beside any article: menus, teasers, comments. */
function blocksOfArticle(
  page: Page,
  root: ParentNode,
  headline: Element | undefined,
  keys: readonly string[],
): readonly Block[] {
  const all = blocksIn(root, page.base, isNoText);
  const weights = weigh(page, all);
  const most = (weights.get(root) ?? 0) * mostBeside;
  const leads = all.filter(({ paragraph }) => keys.includes(nameKey(paragraph.text))).slice(0, 3);
  const ways = new Set([headline, ...leads.map(({ element }) => element)].flatMap(outwards));
  // Class names lie: what holds the headline, the lead or half of the text is no matter beside it.
  return blocksIn(root, page.base, (element) => {
    return isNoText(element) || (isBeside(element) && !ways.has(element) && (weights.get(element) ?? 0) <= most);
  });
}

const mostBeside = 0.4;

function weigh(page: Page, blocks: readonly Block[]): Weights {
  return weighElements(page.elements, blocks, textWeight);
}

function elementsWithin(main: ParentNode): ReadonlySet<Element> {
  const inside = new Set<Element>(main instanceof Element ? [main] : []);
  for (const element of elementsIn(main)) inside.add(element);
  return inside;
}

/** What stands above the headline is a kicker or a menu, unless it is much: then the headline was not the headline. */
function belowHeadline(text: readonly Block[], at: number): readonly Block[] {
  if (at < 0) return text;
  const above = weightOf(text.slice(0, at));
  return above > weightOf(text) * 0.2 ? text : text.slice(at + 1);
}

function weightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + textWeight(block), 0);
}
