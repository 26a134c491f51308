// Reads HTML and XML into trees, and asks these trees. The only user of htmlparser2 and domhandler.
import { type ChildNode, Document, DomHandler, Element, isTag, isText, type ParentNode } from 'domhandler';
import { Parser, type ParserOptions } from 'htmlparser2';

export { type ChildNode, type Document, Element, isTag, isText, type ParentNode };

/**
 * Reads a page or a piece of one as browsers do, whatever is wrong with it. Tags and attributes are in lower case. Throws
 * TooMuchMarkup.
 */
export function parseHtml(source: string): Document {
  return parse(source, {}, deepest);
}

/**
 * Reads XML as far as it goes: names as they are written ("content:encoded"), CDATA is text; nodes know their offsets.
 * Throws TooMuchMarkup.
 */
export function parseXml(source: string): Document {
  return parse(source, { xmlMode: true }, deepestInXml);
}

// Beyond that depth the parser's time grows with the square of the depth, and no page means it.
const deepest = 2000;
// Feeds and documents are flat: elements that are never closed would be read anew with each one around them.
const deepestInXml = 200;
// In one source, and of a long one a part for so many characters: an export of ten thousand posts has no more. Each takes up
// to half a kilobyte of memory, and may be written in five characters.
const mostParts = 1_000_000;
const charactersForPart = 25;

/** A source of more elements, attributes and comments than a text has: its tree would not fit into memory. */
export class TooMuchMarkup extends Error {}

/** Where elements are nested deeper than any page has them, the rest is read as if it stood outside of them. */
function parse(source: string, options: ParserOptions, most: number): Document {
  const nodes: ChildNode[] = [];
  const count = partCounter(Math.max(mostParts, source.length / charactersForPart));
  for (let start = 0; start < source.length; ) {
    const tree = new DomHandler(undefined, { withStartIndices: true });
    const end = feed(tree, start === 0 ? source : source.slice(start), options, most, count);
    if (start > 0) moveBy(start, tree.root);
    for (const node of tree.root.children) nodes.push(node);
    start += end;
  }
  const document = new Document(nodes);
  for (const [index, node] of nodes.entries()) {
    node.parent = document;
    node.prev = nodes[index - 1] ?? null;
    node.next = nodes[index + 1] ?? null;
  }
  return document;
}

function partCounter(most: number): () => void {
  let parts = 0;
  return () => {
    if (++parts > most) throw new TooMuchMarkup();
  };
}

/** The parser counts from where it began. */
function moveBy(offset: number, root: ParentNode): void {
  for (const { kind, node } of stepsThrough(root)) {
    if (kind === 'enter' && node.startIndex !== null) node.startIndex += offset;
  }
}

/** Returns how far it came; `count` is called for each part. Texts stand between parts, so that they need no count. */
function feed(tree: DomHandler, source: string, options: ParserOptions, most: number, count: () => void): number {
  let depth = 0;
  const parser: Parser = new Parser(
    {
      onattribute: count,
      onopentag: (name, attributes) => {
        count();
        tree.onopentag(name, attributes);
        depth += 1;
        if (depth >= most) parser.pause();
      },
      onclosetag: () => {
        tree.onclosetag();
        depth -= 1;
      },
      ontext: (data) => tree.ontext(data),
      oncomment: (data) => {
        count();
        tree.oncomment(data);
      },
      oncommentend: () => tree.oncommentend(),
      oncdatastart: () => {
        count();
        tree.oncdatastart();
      },
      oncdataend: () => tree.oncdataend(),
    },
    options,
  );
  tree.onparserinit(parser);
  parser.write(source);
  if (depth >= most) return parser.endIndex + 1;
  parser.end();
  return source.length;
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

/** An element and those around it, the innermost first, up to a limit far beyond what pages need. */
export function outwards(element: Element | undefined): readonly Element[] {
  const outer: Element[] = [];
  for (let next: unknown = element; next instanceof Element && outer.length < deepest; next = next.parent) {
    outer.push(next);
  }
  return outer;
}
