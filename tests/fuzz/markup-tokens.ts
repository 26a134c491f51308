// Reads markup strictly: what the layouts write has a plainer grammar than HTML allows, and anything else is a leak.

export interface Tag {
  readonly name: string;
  /** Values with their entities resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The text up to the next tag; of a script all of its content. */
  readonly text: string;
}

export interface ReadMarkup {
  readonly tags: readonly Tag[];
  readonly complaints: readonly string[];
}

const opening =
  /<(?<name>[a-z][a-zA-Z0-9:]*)(?<attributes>(?: [a-zA-Z][a-zA-Z:-]*(?:="[^"]*")?)*) ?(?<close>\/?)>(?<text>[^<]*)/y; // '<a href="x">b'
const closing = /<\/(?<name>[a-z][a-zA-Z0-9:]*)>[^<]*/y; // "</a>b"
const attribute = / (?<name>[a-zA-Z:-]+)(?:="(?<value>[^"]*)")?/g;
const prolog = /^(?:<!doctype html>|<\?xml version="1\.0" encoding="utf-8"\?>)\n/;
const rawText = new Set(['script', 'style']);
const hasNoEnd = new Set('area base br col hr img input link meta source track wbr'.split(' '));

/** Every tag in its order, and where the text is no plain markup: a stray "<", a tag that ends elsewhere than it began. */
export function readMarkup(source: string, isXml: boolean): ReadMarkup {
  const tags: Tag[] = [];
  const open: string[] = [];
  let at = prolog.exec(source)?.[0].length ?? 0;
  if (at === 0) return { tags, complaints: ['has no first line'] };
  while (at < source.length) {
    const end = matchAt(closing, source, at);
    const tag = tagAt(source, at);
    if (tag === undefined && (end === undefined || end.groups?.name !== open.pop()))
      return { tags, complaints: [`no markup behind ${open.join(' ')}: ${source.slice(at, at + 80)}`] };
    if (tag !== undefined) tags.push(tag);
    if (tag !== undefined && !tag.isClosed && (isXml || !hasNoEnd.has(tag.name))) open.push(tag.name);
    at += tag?.length ?? end?.[0].length ?? 0;
  }
  return { tags, complaints: open.length === 0 ? [] : [`not closed: ${open.join(' ')}`] };
}

function tagAt(
  source: string,
  at: number,
): (Tag & { readonly isClosed: boolean; readonly length: number }) | undefined {
  const match = matchAt(opening, source, at);
  if (match === undefined) return undefined;
  const { name = '', attributes = '', close, text = '' } = match.groups ?? {};
  const values = new Map(
    [...attributes.matchAll(attribute)].map(({ groups }) => [groups?.name ?? '', resolved(groups?.value ?? '')]),
  );
  const begin = at + match[0].length - text.length;
  const content = rawText.has(name) ? source.slice(begin, endOfRaw(source, name, begin)) : text;
  return { name, attributes: values, text: content, isClosed: close === '/', length: begin - at + content.length };
}

function endOfRaw(source: string, name: string, from: number): number {
  const end = source.slice(from).search(new RegExp(`</${name}`, 'i')); // as browsers look for it
  return end < 0 ? source.length : from + end;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The four entities that layouts write, and numbers. */
function resolved(text: string): string {
  return text.replace(/&(?:#(?<number>\d+)|(?<name>amp|lt|gt|quot));/g, (whole, number, name) =>
    number === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(number)),
  );
}
