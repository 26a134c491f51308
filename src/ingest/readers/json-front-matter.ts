// Reads front matter in JSON, as data and never as a program: between "---json" and "---", or an object on top.
import { beginsObject, leadingObject, longestFrontMatter } from '../leading-object.ts';
import { lineOfError } from './json-places.ts';

export type JsonFrontMatter =
  | { readonly kind: 'read'; readonly data: object; readonly body: string }
  | { readonly kind: 'refused'; readonly line: number; readonly what: string; readonly hint: string };

/** Undefined where a markdown file has no front matter in JSON. Lines end with "\n", and count from 1. Never throws. */
export function readJsonFrontMatter(text: string): JsonFrontMatter | undefined {
  if (fence.test(text)) return readFenced(text);
  if (!beginsObject(text)) return undefined;
  const json = leadingObject(text);
  if (json === undefined)
    return text.length > longestFrontMatter ? tooLong : refused(1, noEnd, 'add a line "}" below it');
  return readData(json, 1, text.slice(json.length));
}

const fence = /^---[ \t]{0,20}json[ \t]{0,20}\n/i; // "---json"
const fenceEnd = /\n---[ \t]{0,20}(?:\n|$)/; // "---"

const noEnd = 'the front matter has no end';
const tooLong = refused(1, 'the front matter is longer than 64 KiB', 'move the text below the front matter');

function readFenced(text: string): JsonFrontMatter {
  const end = fenceEnd.exec(text);
  if (end === null) return refused(1, noEnd, 'add a line "---" below it');
  if (end.index > longestFrontMatter) return tooLong;
  return readData(text.slice(text.indexOf('\n') + 1, end.index), 2, text.slice(end.index + end[0].length));
}

/** `line` is where the JSON begins. */
function readData(json: string, line: number, body: string): JsonFrontMatter {
  try {
    const data: unknown = JSON.parse(json);
    const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isObject ? { kind: 'read', data, body } : refused(line, 'the front matter is no object', mending);
  } catch (error) {
    return refused(line - 1 + lineOfError(String(error), json), 'the front matter is no JSON', mending);
  }
}

const mending = 'write {"title": "…"}, with a comma between two values';

function refused(line: number, what: string, hint: string): JsonFrontMatter {
  return { kind: 'refused', line, what, hint };
}
