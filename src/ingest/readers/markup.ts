// Reads HTML and XML into trees, and asks these trees. The only user of htmlparser2 and domhandler.
import { type ChildNode, type Document, Element, isTag, isText, type ParentNode } from 'domhandler';
import { parseDocument } from 'htmlparser2';

export { type ChildNode, type Document, Element, isTag, isText, type ParentNode };

/** Reads a page or a piece of one as browsers do, whatever is wrong with it. Tags and attributes are in lower case. */
export function parseHtml(source: string): Document {
  return parseDocument(source);
}

/** Reads XML as far as it goes: names as they are written ("content:encoded"), CDATA is text; nodes know their offsets. */
export function parseXml(source: string): Document {
  return parseDocument(source, { xmlMode: true, withStartIndices: true, withEndIndices: true });
}

/** One step through a tree: into a node, or out of an element. */
export interface Step {
  readonly kind: 'enter' | 'leave';
  readonly node: ChildNode;
}

/** Everything below the root in the order of the document; `isSkipped` leaves an element out with all that it holds. */
export function* stepsThrough(
  root: ParentNode,
  isSkipped: (element: Element) => boolean = () => false,
): Iterable<Step> {
  // A stack of its own: pages nest their elements deeper than functions may call each other.
  const open: Step[] = [];
  const pushChildren = ({ children }: ParentNode) => {
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index];
      if (node !== undefined && !(isTag(node) && isSkipped(node))) open.push({ kind: 'enter', node });
    }
  };
  pushChildren(root);
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    yield step;
    if (step.kind === 'leave' || !('children' in step.node)) continue;
    open.push({ kind: 'leave', node: step.node });
    pushChildren(step.node);
  }
}

/** All elements below the root in the order of the document. */
export function elementsIn(root: ParentNode, isSkipped?: (element: Element) => boolean): readonly Element[] {
  const elements: Element[] = [];
  for (const { kind, node } of stepsThrough(root, isSkipped)) if (kind === 'enter' && isTag(node)) elements.push(node);
  return elements;
}

/** All elements of one name below the root: "item", "dc:creator". */
export function elementsNamed(root: ParentNode, name: string): readonly Element[] {
  return elementsIn(root).filter((element) => element.name === name);
}

/** The elements right below, all of them or those of one name. */
export function childrenOf(parent: ParentNode, name?: string): readonly Element[] {
  return parent.children.filter(isTag).filter((child) => name === undefined || child.name === name);
}

/** All text below a node as it is written, white space and all; CDATA is part of it. */
export function textIn(root: ParentNode): string {
  const parts: string[] = [];
  for (const { kind, node } of stepsThrough(root)) if (kind === 'enter' && isText(node)) parts.push(node.data);
  return parts.join('');
}

/** The value of an attribute, undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  // Names like "constructor" are found in every object.
  return Object.hasOwn(element.attribs, name) ? element.attribs[name] : undefined;
}
