// What no page may be, whatever a text holds: broken, or a carrier of scripts that are not ours.
import type { Page } from '../../src/pages/page.ts';
import { readMarkup, type Tag } from './markup-tokens.ts';

/** What is wrong with the text of a page; empty where nothing is. */
export function complaintsAbout(page: Page, source: string, scripts: readonly string[]): readonly string[] {
  if (page.path.endsWith('.json')) return isJson(source) ? [] : ['is no JSON'];
  const isXml = page.path.endsWith('.xml');
  if (!isXml && !source.startsWith('<!doctype html>')) return []; // robots.txt and lists for servers
  const { tags, complaints } = readMarkup(source, isXml);
  const found = isXml ? foreignToXml(source) : tags.flatMap((tag) => dangersOf(tag, page.path, scripts));
  return [...complaints, ...found, ...(isXml ? [] : doubledNames(tags))];
}

const addressAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'srcset', 'content'];
const scheme = /^(?<name>[a-z][a-z0-9+.-]*):/i; // "https:"
const harmless = new Set(['http', 'https', 'mailto']);
const forbiddenTags = new Set(['iframe', 'object', 'embed', 'base', 'style', 'math', 'template', 'frame']);

function dangersOf(tag: Tag, path: string, scripts: readonly string[]): readonly string[] {
  const { name, attributes } = tag;
  const names = [...attributes.keys()];
  return [
    ...names
      .filter((attribute) => /^on|^style$|^srcdoc$/i.test(attribute))
      .map((attribute) => `${name} has ${attribute}`),
    ...addressAttributes.flatMap((attribute) => runningAddress(tag, attribute)),
    ...(forbiddenTags.has(name) ? [`has <${name}>`] : []),
    ...(name === 'script' && !isOurs(tag, path, scripts)
      ? [`has a foreign script: ${JSON.stringify([...attributes])}`]
      : []),
  ];
}

/** An address that runs something, or brings its own document. Text in "content" is none, unless browsers would go there. */
function runningAddress({ name, attributes }: Tag, attribute: string): readonly string[] {
  const value = attributes.get(attribute);
  if (value === undefined) return [];
  const isRefresh = attributes.get('http-equiv') === 'refresh';
  if (attribute === 'content' && !isRefresh) return [];
  const address = isRefresh ? value.replace(/^\d+; *url=/i, '') : value;
  // As browsers read it: without control characters and blanks around, without tabs and line ends inside.
  const read = address.replace(/^[\0- ]+|[\0- ]+$/g, '').replace(/[\t\n\r]/g, '');
  const named = scheme.exec(read)?.groups?.name?.toLowerCase();
  const isHarmless = named === undefined ? !/^[/\\]{2}/.test(read) : harmless.has(named);
  return isHarmless ? [] : [`${name} leads to ${value.slice(0, 60)}`];
}

function isOurs({ attributes, text }: Tag, path: string, scripts: readonly string[]): boolean {
  if (attributes.get('type') === 'application/ld+json') return isJson(text) && !text.includes('<');
  const source = attributes.get('src');
  const base = 'https://archiv.example';
  return source !== undefined && text === '' && scripts.some((own) => new URL(source, base + path).href === base + own);
}

function doubledNames(tags: readonly Tag[]): readonly string[] {
  const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two elements are called ${id}`);
}

/** XML has fewer characters than Unicode, and five entities. */
function foreignToXml(source: string): readonly string[] {
  const odd =
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.exec(
      source,
    );
  return odd === null
    ? []
    : [`holds what XML does not know: ${JSON.stringify(source.slice(odd.index, odd.index + 20))}`];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
