// Finds the element that holds the article.
import { type ChildNode, Element, type ParentNode } from '../../markup.ts';
import type { Block } from '../blocks.ts';

/** How much running text each element holds, in itself and below. */
export type Weights = ReadonlyMap<ParentNode, number>;

/** `elements` are those of the page in its order; `weightOf` says what a block is worth. */
export function weighElements(
  elements: readonly Element[],
  blocks: readonly Block[],
  weightOf: (block: Block) => number,
): Weights {
  const weights = new Map<ParentNode, number>();
  const add = (element: ParentNode, weight: number) => weights.set(element, (weights.get(element) ?? 0) + weight);
  for (const block of blocks) if (block.element !== undefined) add(block.element, weightOf(block));
  // Children come after their parents, so going backwards every sum is complete when it is handed up.
  for (const element of elements.toReversed()) {
    const weight = weights.get(element) ?? 0;
    if (weight > 0 && element.parent !== null) add(element.parent, weight);
  }
  return weights;
}

/** Goes down from the body as long as one child holds nearly all of the running text. */
export function mainElement(body: Element, weights: Weights): Element {
  let main = body;
  for (let child = heaviest(main, weights); child !== undefined; child = heaviest(main, weights)) {
    if ((weights.get(child) ?? 0) < (weights.get(main) ?? 0) * nearlyAll) break;
    main = child;
  }
  return main;
}

const nearlyAll = 0.7;

function heaviest({ children }: Element, weights: Weights): Element | undefined {
  return children.filter(isElement).reduce<Element | undefined>((best, child) => {
    const weight = weights.get(child) ?? 0;
    return weight > 0 && weight > (best === undefined ? 0 : (weights.get(best) ?? 0)) ? child : best;
  }, undefined);
}

function isElement(node: ChildNode): node is Element {
  return node instanceof Element;
}
