// Splits a markdown file into what it states of itself and its body, whichever site generator wrote it.
import { readMarkdownFile } from '../../content/front-matter.ts';
import { readJsonFrontMatter } from './json-front-matter.ts';
import type { Refusal } from './reading.ts';
import { type Row, rowOf, rowOfEntries } from './rows.ts';
import { beginsWithBreak } from './thematic-break.ts';
import { readToml } from './toml-front-matter.ts';

export type MarkdownParts =
  | { readonly kind: 'read'; readonly row: Row; readonly body: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Front matter is YAML between "---", simple TOML between "+++", JSON between "---json" and "---" or an object on top; it
 * may be missing. Lines end with "\n".
 */
export function markdownParts(text: string): MarkdownParts {
  if (tomlFence.test(text)) return tomlParts(text);
  const json = readJsonFrontMatter(text);
  if (json?.kind === 'refused') return refused(json.line, json.what, json.hint);
  if (json !== undefined) return { kind: 'read', row: rowOf(json.data), body: json.body };
  return yamlFence.test(text) ? yamlParts(text) : withoutFrontMatter(text);
}

function yamlParts(text: string): MarkdownParts {
  const file = readMarkdownFile(text);
  if (file.kind === 'refused') {
    return beginsWithBreak(text) ? withoutFrontMatter(text) : refused(file.line, file.what, file.hint);
  }
  const { data, body } = file;
  if (typeof data === 'object' && data !== null && !Array.isArray(data))
    return { kind: 'read', row: rowOf(data), body };
  if (data === undefined || data === '') return withoutFrontMatter(body);
  if (beginsWithBreak(text)) return withoutFrontMatter(text);
  return refused(1, 'the front matter has no lines "key: value"', 'write at least a line "title: …"');
}

const yamlFence = /^---(?!-)/; // "---"
const tomlFence = /^\+{3}[ \t]*\n/; // "+++"
const tomlEnd = /\n\+{3}[ \t]*(?:\n|$)/; // "+++"

function tomlParts(text: string): MarkdownParts {
  const end = tomlEnd.exec(text);
  if (end === null) return refused(1, 'the front matter has no end', 'add a line "+++" below it');
  const start = text.indexOf('\n') + 1;
  const toml = readToml(text.slice(start, Math.max(start, end.index)));
  if (toml.kind === 'refused') {
    const hint = 'write "title = …" lines, or write the front matter as YAML between "---" lines';
    return refused(toml.line + 1, 'this line of the front matter is not understood', hint);
  }
  return { kind: 'read', row: rowOfEntries(toml.data), body: text.slice(end.index + end[0].length) };
}

function withoutFrontMatter(body: string): MarkdownParts {
  return { kind: 'read', row: new Map(), body };
}

function refused(line: number, what: string, hint: string): MarkdownParts {
  return { kind: 'refused', refusal: { line, what, hint } };
}
