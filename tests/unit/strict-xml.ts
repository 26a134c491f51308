// Reads XML by the letter (XML 1.0, Namespaces in XML 1.0), as far as our files use it: anything else is an error.

/** An element under its full name: "{http://purl.org/dc/elements/1.1/}title". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text of the element itself. */
  readonly text: string;
}

/** Throws for what is not well-formed, for a prefix without a namespace, and for a character that XML forbids. */
export function readStrictXml(source: string): XmlElement {
  if (/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(source))
    throw new Error('forbidden character');
  const start = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/.exec(source)?.[0];
  if (start === undefined) throw new Error('no declaration');
  const place = { at: start.length };
  const root = readElement(source, place, {});
  if (source.slice(place.at).trim() !== '') throw new Error('something behind the root');
  return root;
}

const opening = /<(?<name>[\w:-]+)(?<attributes>(?:\s+[\w:-]+="[^"<]*")*)\s*(?<end>\/?)>/y;
const closing = /<\/(?<name>[\w:-]+)>/y;
const textRun = /[^<]+/y;

function readElement(source: string, place: { at: number }, outer: Readonly<Record<string, string>>): XmlElement {
  const { name = '', attributes: written = '', end } = match(opening, source, place);
  const attributes = attributesIn(written);
  const spaces = { ...outer, ...spacesIn(attributes) };
  for (const key of Object.keys(attributes)) if (key.includes(':') && !key.startsWith('xmlns:')) fullName(key, spaces);
  const children: XmlElement[] = [];
  let text = '';
  if (end === '/') return { name: fullName(name, spaces), attributes, children, text };
  while (!source.startsWith('</', place.at)) {
    if (source[place.at] === '<') children.push(readElement(source, place, spaces));
    else text += unescaped(match(textRun, source, place)[0] ?? '');
  }
  if (match(closing, source, place).name !== name) throw new Error(`${name} is not closed`);
  return { name: fullName(name, spaces), attributes, children, text };
}

function attributesIn(written: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of written.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`${key} stands twice`);
    attributes[key] = unescaped(value);
  }
  return attributes;
}

function spacesIn(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const declared = Object.entries(attributes).filter(([key]) => key === 'xmlns' || key.startsWith('xmlns:'));
  return Object.fromEntries(declared.map(([key, value]) => [key.slice('xmlns:'.length), value]));
}

function match(expression: RegExp, source: string, place: { at: number }): Readonly<Record<string, string>> {
  expression.lastIndex = place.at;
  const found = expression.exec(source);
  if (found === null) throw new Error(`not well-formed at ${source.slice(place.at, place.at + 40)}`);
  place.at = expression.lastIndex;
  return { ...found.groups, 0: found[0] };
}

function fullName(name: string, spaces: Readonly<Record<string, string>>): string {
  const [prefix = '', local = ''] = name.includes(':') ? name.split(':') : ['', name];
  const space = spaces[prefix];
  if (space === undefined && prefix !== '') throw new Error(`${prefix} has no namespace`);
  return `{${space ?? ''}}${local}`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(\w*;?)/g, (all, name: string) => {
    const sign = entities[name.slice(0, -1)];
    if (sign === undefined || !name.endsWith(';')) throw new Error(`${all} is no entity`);
    return sign;
  });
}
