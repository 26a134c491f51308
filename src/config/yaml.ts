// Reads and writes YAML as plain data, with a line for each value. The only user of the yaml package.
import {
  CST,
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

export interface YamlProblem {
  /** Line within the text that was read, from 1. */
  readonly line: number;
  readonly what: string;
  readonly hint: string;
}

export interface YamlData {
  /** Mappings, lists and strings. A scalar is a string as it was written, so that a date or 01067 stays what it was. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The line of the value at a path (or of the nearest mapping around it), from 1. */
  lineOf(path: readonly PropertyKey[]): number;
}

const deepest = 30; // levels; thousands of them exhaust the stack, inside V8 where nothing can catch it
const opensLevel = /[[{]|[-?:](?=\s|$)/g; // "[", "{", "- ", "key: "
const quote = 'put a value with ":" or "#" in quotation marks';

class RefusedNode extends Error {
  readonly hint: string;
  readonly node: unknown;
  constructor(message: string, hint: string, node: unknown) {
    super(message);
    this.hint = hint;
    this.node = node;
  }
}

/** Reads one YAML document. Aliases are refused (ten lines of them can stand for gigabytes), and so are tags. Never throws. */
export function readYaml(text: string): YamlData {
  if (isTooDeep(text)) {
    const hint = 'put a value that begins with "[", "{" or "-" in quotation marks';
    return {
      value: undefined,
      problems: [{ line: 1, what: 'the lists are nested too deeply', hint }],
      lineOf: () => 1,
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineOfNode = (node: unknown): number => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1);
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node)) return lineOfNode(node);
    }
    return 1;
  };
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0) {
    const problems = complaints.map((error) => ({ line: lines.linePos(error.pos[0]).line, ...explained(error) }));
    return { value: undefined, problems, lineOf };
  }
  try {
    return { value: plainData(document.contents), problems: [], lineOf };
  } catch (error) {
    if (!(error instanceof RefusedNode)) throw error;
    const { node, message, hint } = error;
    return { value: undefined, problems: [{ line: lineOfNode(node), what: message, hint }], lineOf };
  }
}

/** The parser keeps its own stack, however deep the text is; what comes after it does not. */
function isTooDeep(text: string): boolean {
  if ((text.match(opensLevel)?.length ?? 0) <= deepest) return false;
  let isDeep = false;
  for (const token of new Parser().parse(text)) {
    if (token.type !== 'document') continue;
    CST.visit(token, (_, { length }) => {
      if (length > deepest) isDeep = true;
      return isDeep ? CST.visit.BREAK : undefined;
    });
  }
  return isDeep;
}

function explained({ code, message }: YAMLError): { readonly what: string; readonly hint: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { what: 'this key stands here twice', hint: 'remove one of the two lines' };
    case 'TAB_AS_INDENT':
      return { what: 'a tab is no indentation', hint: 'indent with spaces' };
    case 'TAG_RESOLVE_FAILED':
      return { what: 'a tag (!name) is not allowed here', hint: 'remove it, or put the value in quotation marks' };
    default:
      return { what: message, hint: quote };
  }
}

function plainData(node: unknown): unknown {
  if (node === null) return undefined;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plainData);
  if (isAlias(node)) {
    throw new RefusedNode('an alias (*name) is not allowed here', 'put a value with "*" in quotation marks', node);
  }
  if (!isMap(node)) throw new RefusedNode('this is neither text nor a list nor a mapping', quote, node);
  // No prototype: a key named __proto__ is a key like any other.
  const mapping: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    if (!isScalar(key) || typeof key.value !== 'string') {
      throw new RefusedNode('a key must be a single word', 'write "key: value" lines', key);
    }
    mapping[key.value] = plainData(value);
  }
  return mapping;
}

/** Writes a mapping as YAML: what it holds stands on one line each, lists and inner mappings too. */
export function writeYaml(value: object): string {
  const document = new Document(value);
  visit(document, {
    Collection(_, node, ancestors) {
      if (ancestors.length > 1) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/**
 * Changes values of a mapping and leaves everything else as its editor wrote it, comments and order too. A value that is
 * undefined is removed. `text` must be one that readYaml reads without a problem.
 */
export function changeYaml(text: string, changes: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) document.delete(key);
    else document.set(key, onOneLine(document.createNode(value)));
  }
  return document.toString({ lineWidth: 0 });
}

function onOneLine<Value extends Node>(node: Value): Value {
  visit(node, {
    Collection(_, inner) {
      inner.flow = true;
    },
  });
  return node;
}
