// Reads and writes YAML as plain data, with a line for each value. The only user of the yaml package.
import { Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';

export interface YamlProblem {
  /** Line within the text that was read, from 1. */
  readonly line: number;
  readonly what: string;
}

export interface YamlData {
  /** Mappings, lists and strings. A scalar is a string as it was written, so that a date or 01067 stays what it was. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The line of the value at a path (or of the nearest mapping around it), from 1. */
  lineOf(path: readonly PropertyKey[]): number;
}

class RefusedNode extends Error {
  readonly node: unknown;
  constructor(message: string, node: unknown) {
    super(message);
    this.node = node;
  }
}

/** Reads one YAML document. Aliases are refused (ten lines of them can stand for gigabytes), and so are tags. Never throws. */
export function readYaml(text: string): YamlData {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const lineOfNode = (node: unknown): number => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1);
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node)) return lineOfNode(node);
    }
    return 1;
  };
  const complaints = [...document.errors, ...document.warnings];
  if (complaints.length > 0) {
    const problems = complaints.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, what: message }));
    return { value: undefined, problems, lineOf };
  }
  try {
    return { value: plainData(document.contents), problems: [], lineOf };
  } catch (error) {
    if (!(error instanceof RefusedNode)) throw error;
    return { value: undefined, problems: [{ line: lineOfNode(error.node), what: error.message }], lineOf };
  }
}

function plainData(node: unknown): unknown {
  if (node === null) return undefined;
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plainData);
  if (isAlias(node)) throw new RefusedNode('an alias (*name) is not allowed here', node);
  if (!isMap(node)) throw new RefusedNode('this is neither text nor a list nor a mapping', node);
  // No prototype: a key named __proto__ is a key like any other.
  const mapping: Record<string, unknown> = Object.create(null);
  for (const { key, value } of node.items) {
    if (!isScalar(key) || typeof key.value !== 'string') throw new RefusedNode('a key must be a single word', key);
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
