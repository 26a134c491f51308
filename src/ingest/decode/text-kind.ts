// Tells what a text is written in: a web page, JSON, a feed, markdown, a table, or nothing but words.
import { leadingObject } from '../leading-object.ts';

export type TextKind = 'text' | 'markdown' | 'html' | 'json-lines' | 'csv' | 'feed' | 'wordpress';

/** The kind of a text by its beginning; the name decides where the content leaves it open. */
export function textKind(beginning: string, name: string): TextKind {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const lines = beginning.replace(/\r\n?/g, '\n');
  const text = lines.trimStart();
  const root = rootOf(text);
  if (isFeed(root)) return root.includes('wordpress.org/export/') ? 'wordpress' : 'feed';
  if (isPage(text, root) || (pageEndings.includes(ending) && anyTag.test(text))) return 'html';
  const isMarkdown = markdownEndings.includes(ending);
  if (json.test(text) && !(isMarkdown && isObjectAboveText(lines))) return 'json-lines';
  if (isFrontMatter(text) || isMarkdown) return 'markdown';
  return tableEndings.includes(ending) && hasHeader(text) ? 'csv' : 'text';
}

const pageEndings: readonly string[] = ['html', 'htm', 'xhtml', 'shtml'];
const markdownEndings: readonly string[] = ['md', 'markdown', 'mdown', 'mkd'];
const tableEndings: readonly string[] = ['csv', 'tsv', 'tab'];

/** The text from its first element on: what may stand in front of a root element is left out. */
function rootOf(text: string): string {
  let root = text;
  for (let step = 0; step < 20; step++) {
    const next = root.replace(prologue, '');
    if (next === root) break;
    root = next;
  }
  return root;
}

// "<?xml version='1.0'?>", "<!DOCTYPE html>", "<!-- saved from … -->"
const prologue =
  /^(?:<\?[^<>]{0,1000}>|<![a-z][^<>[]{0,1000}(?:\[[\s\S]{0,20000}?\]\s{0,100})?>|<!--[\s\S]{0,5000}?-->)\s{0,1000}/i;

function isFeed(root: string): boolean {
  const first = firstElement.exec(root)?.groups;
  const name = first?.name?.toLowerCase();
  if (name === 'rss') return true;
  const attributes = first?.attributes ?? '';
  return (name === 'feed' && /atom/i.test(attributes)) || (name === 'rdf' && /purl\.org\/rss/.test(attributes));
}

const firstElement = /^<(?:\w{1,20}:)?(?<name>rss|feed|rdf)(?<attributes>[^<>]{0,5000})>/i; // "<rdf:RDF xmlns:…>"

/** A whole page: some tags left in a text do not make it one. Notes may stand in front of it. */
function isPage(text: string, root: string): boolean {
  if (pageStart.test(text) || pageRoot.test(root)) return true;
  const page = pageInside.exec(text.slice(0, 3000));
  return page !== null && pageBody.test(text.slice(page.index));
}

const pageStart = /^<!doctype html\b/i;
const pageRoot = /^<(?:html|head|body)\b[^<>]{0,1000}>/i;
const pageInside = /^[ \t]{0,100}<(?:!doctype html|html)\b/im;
const pageBody = /<(?:head|body)\b/i;
const anyTag = /<(?:p|div|h[1-6]|article|main|section|span|br|a|ul|ol|table|meta|title)\b[^<>]{0,1000}>/i;

// '{"title": "…"', '[{"id": 1'
const json = /^(?:\[\s{0,100})?\{\s{0,100}"[^"\n]{1,200}"\s{0,100}:\s{0,100}["{[\dtfn-]/;

/** Front matter in JSON: an object, and below it something else than the next line of JSON. */
function isObjectAboveText(text: string): boolean {
  const object = leadingObject(text);
  return object !== undefined && noJson.test(text.slice(object.length).trimStart());
}

const noJson = /^(?![\]},]|[{[]\s{0,100}["{[\]}])./; // not '{"id": 2', "}"

/** "---", a field, and a line "---" later. */
function isFrontMatter(text: string): boolean {
  return fieldAfterDashes.test(text) && closingDashes.test(text);
}

const fieldAfterDashes = /^---[ \t]{0,100}\n(?:#[^\n]{0,1000}\n)?[\p{L}_][\p{L}\d_-]{0,60}[ \t]{0,100}:/u;
const closingDashes = /\n(?:---|\.\.\.)[ \t]{0,100}(?:\n|$)/;

/** "date;title;text": short cells that are no sentences. */
function hasHeader(text: string): boolean {
  const line = text.slice(0, 5000).split('\n', 1)[0] ?? '';
  const cells =
    [',', ';', '\t', '|'].map((separator) => line.split(separator)).sort((a, b) => b.length - a.length)[0] ?? [];
  return cells.length > 1 && cells.every((cell) => cell.trim().length <= 40 && !/[.!?]"?\s{0,9}$/.test(cell));
}
