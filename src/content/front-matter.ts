// Splits a markdown file into front matter and body, and joins them again. The only user of gray-matter.
import matter from 'gray-matter';
import { changeYaml, readYaml, renameYamlKeys, writeYaml, type YamlData } from '../config/yaml.ts';

/** What stands in a markdown file. `lineOf` counts lines of the file, from 1. */
export type MarkdownFile =
  | {
      readonly kind: 'read';
      readonly data: unknown;
      readonly body: string;
      lineOf(path: readonly PropertyKey[]): number;
    }
  | { readonly kind: 'refused'; readonly line: number; readonly what: string; readonly hint: string };

const largest = 64 * 1024; // characters of front matter; YAML with thousands of equal keys takes minutes to read
const fence = '---';

const yamlFence = /^---[ \t]*(?:ya?ml[ \t]*)?(?:\n|$)/i; // "---", "--- yaml"

const refuse = (): never => {
  throw new Error('front matter that is not YAML reached gray-matter');
};

const options = {
  engines: {
    // The data that gray-matter hands on is our own reader's answer, with its lines and problems. What it is given
    // begins behind the first "---", so that its lines are those of the file.
    yaml: { parse: (text: string) => ({ yaml: readYaml(text) }), stringify: writeYaml },
    // gray-matter would run or read these, so they are refused twice: by the fence, and here.
    javascript: { parse: refuse },
    json: { parse: refuse },
  },
};

/** Reads a markdown file's text; front matter in any language but YAML is refused, never run. Never throws. */
export function readMarkdownFile(source: string): MarkdownFile {
  const text = source.replace(/^\u{FEFF}/u, '').replace(/\r\n?/g, '\n');
  if (!text.startsWith(fence) || text.startsWith('----')) {
    return refused(1, 'there is no front matter', 'begin the file with the lines "---", "title: …" and "---"');
  }
  if (!yamlFence.test(text)) {
    const what = 'front matter that is not YAML is never read or run';
    return refused(1, what, 'begin the file with "---" alone on its line');
  }
  const end = text.indexOf(`\n${fence}`);
  if (end < 0) return refused(1, 'the front matter has no end', 'add a line "---" below it');
  if (end > largest) {
    return refused(1, 'the front matter is longer than 64 KiB', 'move the text below the second "---"');
  }
  const { data, content } = matter(text, options);
  const yaml: YamlData = isRead(data) ? data.yaml : readYaml('');
  const [problem] = yaml.problems;
  if (problem) return refused(problem.line, problem.what, problem.hint);
  return { kind: 'read', data: yaml.value, body: content, lineOf: yaml.lineOf };
}

/** Joins front matter and body to the text of a markdown file, with one blank line between them. */
export function writeMarkdownFile(data: object, body: string): string {
  // Given as an object: a text would be read first, in search of front matter.
  return matter.stringify({ content: body === '' ? '' : `\n${body}` }, data, options);
}

/**
 * Changes values in the front matter of a file that readMarkdownFile reads, and the text below it where `body` is given.
 * Every other byte stays as its editor wrote it: comments, order, unknown keys, line ends.
 */
export function changeMarkdownFile(source: string, changes: Readonly<Record<string, unknown>>, body?: string): string {
  return withFrontMatter(source, (yaml) => changeYaml(yaml, changes), body);
}

/** Gives keys in the front matter of such a file other names; every other byte stays. */
export function renameInMarkdownFile(source: string, names: ReadonlyMap<string, string>): string {
  return withFrontMatter(source, (yaml) => renameYamlKeys(yaml, names));
}

function withFrontMatter(source: string, change: (yaml: string) => string, body?: string): string {
  const lineEnd = /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
  const inEditorsForm = (text: string) => (lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd));
  const start = source.indexOf(lineEnd) + lineEnd.length;
  const end = source.indexOf(`${lineEnd}${fence}`, start - lineEnd.length) + lineEnd.length;
  const afterFence = source.indexOf(lineEnd, end);
  const yaml = source.slice(start, end).replaceAll(lineEnd, '\n');
  const text = source.slice(afterFence < 0 ? source.length : afterFence);
  const below = body === undefined ? text : inEditorsForm(`\n\n${body}\n`);
  return `${source.slice(0, start)}${inEditorsForm(change(yaml))}${fence}${below}`;
}

function isRead(data: unknown): data is { readonly yaml: YamlData } {
  return typeof data === 'object' && data !== null && 'yaml' in data;
}

function refused(line: number, what: string, hint: string): MarkdownFile {
  return { kind: 'refused', line, what, hint };
}
