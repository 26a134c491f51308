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
  Parser,
  parseDocument,
  type Scalar,
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
    logLevel: 'error', // "silent" would pass over a second document
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
    case 'MULTIPLE_DOCS':
      return { what: 'a second document begins here, and only one is read', hint: 'remove the line "---"' };
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

/**
 * Writes a mapping as YAML: what it holds stands on one line each, lists and inner mappings too. In a list of mappings
 * each value has a line of its own.
 */
export function writeYaml(value: object): string {
  const document = new Document(value);
  visit(document, {
    Collection(_, node, ancestors) {
      const isInRows = isRows(node) || ancestors.slice(-1).some(isRows);
      if (ancestors.length > 1 && !isInRows) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Whether it is a list of mappings. */
function isRows(node: unknown): boolean {
  return isSeq(node) && node.items.length > 0 && node.items.every((item) => isMap(item));
}

/**
 * Changes values of a mapping, one line for each, and leaves every other byte as its editor wrote it: comments, order,
 * quotation marks. A value that is undefined is removed with its line. `text` must be one that readYaml reads without a
 * problem; a key that is not there yet comes last.
 */
export function changeYaml(text: string, changes: Readonly<Record<string, unknown>>): string {
  const { contents } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  const pairs = isMap(contents) ? contents.items : [];
  const known = pairs.flatMap(({ key, value }) => (isScalar(key) && key.range ? [pairAt(text, key, value)] : []));
  let changed = text;
  // From the last to the first, so that the places of the others stay.
  for (const { name, start, end, lineEnd } of known.reverse()) {
    if (!Object.hasOwn(changes, name)) continue;
    const value = changes[name];
    const line = value === undefined ? '' : writeYaml({ [name]: value }).trimEnd();
    changed = changed.slice(0, start) + line + changed.slice(value === undefined ? lineEnd : end);
  }
  const names = new Set(known.map(({ name }) => name));
  const added = Object.entries(changes).filter(([name, value]) => !names.has(name) && value !== undefined);
  const gap = changed === '' || changed.endsWith('\n') ? '' : '\n';
  return changed + (added.length === 0 ? '' : gap + writeYaml(Object.fromEntries(added)));
}

/** Gives keys of a mapping other names, and leaves every other byte. `text` must be one that readYaml reads without a problem. */
export function renameYamlKeys(text: string, names: ReadonlyMap<string, string>): string {
  const { contents } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  let changed = text;
  for (const { key } of isMap(contents) ? contents.items.toReversed() : []) {
    if (!isScalar(key) || !key.range) continue;
    const name = names.get(String(key.value));
    if (name !== undefined) changed = changed.slice(0, key.range[0]) + name + changed.slice(key.range[1]);
  }
  return changed;
}

/** Where a key and its value stand; `lineEnd` is behind the line end that follows them. */
function pairAt(text: string, key: Scalar, value: unknown) {
  const [start = 0, keyEnd = 0] = key.range ?? [];
  const [, valueEnd = keyEnd + 1] = (isNode(value) ? value.range : undefined) ?? [];
  const end = start + text.slice(start, Math.max(valueEnd, keyEnd)).trimEnd().length;
  const next = text.indexOf('\n', end);
  return { name: String(key.value), start, end, lineEnd: next < 0 ? text.length : next + 1 };
}
