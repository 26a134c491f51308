// What a page says of itself in JSON-LD (schema.org), as far as it can be read.
import { attribute, type Element, textIn } from '../../markup.ts';
import { plain } from '../plain.ts';

/** An object of JSON-LD: a NewsArticle, a Person. Ask it through `property`. */
export type Thing = Readonly<Record<string, unknown>>;

/** All things that have a type, those inside of other things too, in the order of the page. */
export function linkedThings(elements: readonly Element[]): readonly Thing[] {
  const scripts = elements.filter(
    (element) => element.name === 'script' && jsonLd.test(attribute(element, 'type') ?? ''),
  );
  return scripts.flatMap((script) => thingsIn(parsed(textIn(script)))).slice(0, mostThings);
}

/** The value that a thing itself has under a name. */
export function property(thing: Thing, name: string): unknown {
  // "constructor" and the like are no properties of what was parsed.
  return Object.hasOwn(thing, name) ? thing[name] : undefined;
}

/** The texts of a value: a string, an object with a name, a list of them. */
export function textsOf(value: unknown): readonly string[] {
  return itemsOf(value).flatMap((item) => {
    const text = isThing(item) ? (property(item, 'name') ?? property(item, '@value')) : item;
    const shown = typeof text === 'string' ? plain(text) : '';
    return shown === '' ? [] : [shown];
  });
}

/** A value as a list, lists inside of lists dissolved. */
export function itemsOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : [value].flat(4);
}

/** Whether one of its types matches: "NewsArticle", "https://schema.org/NewsArticle". */
export function isOfType(thing: Thing, type: RegExp): boolean {
  return itemsOf(property(thing, '@type')).some((name) => typeof name === 'string' && type.test(name));
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const jsonLd = /ld\+json/i;
const mostThings = 2000;

function thingsIn(value: unknown): readonly Thing[] {
  const things: Thing[] = [];
  const open: unknown[] = [value];
  while (open.length > 0 && things.length < mostThings) {
    const next = open.pop();
    if (Array.isArray(next)) open.push(...next.slice(0, mostThings).reverse());
    else if (isThing(next)) {
      if (property(next, '@type') !== undefined) things.push(next);
      open.push(...Object.values(next).filter(isObject).slice(0, mostThings).reverse());
    }
  }
  return things;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object';
}

function parsed(source: string): unknown {
  return parsedJson(source) ?? parsedJson(mended(source)) ?? salvaged(source);
}

function parsedJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** What is wrong most often: comments around it, line breaks inside of strings, a comma too many. */
function mended(source: string): string {
  return source
    .replace(wrapping, ' ')
    .replace(control, ' ')
    .replace(strayComma, (_, end: string) => end);
}

const wrapping = /<!--|-->|(?:\/\/|\/\*)?\s{0,5}(?:<!\[CDATA\[|\]\]>)(?:\s{0,5}\*\/)?|;\s{0,50}$/g; // "//<![CDATA["
const control = /\p{Cc}/gu;
const strayComma = /,\s{0,200}([}\]])/g; // ", }"

/** The plain statements of JSON that is beyond repair. */
function salvaged(source: string): Thing | undefined {
  if (!/"@type"\s{0,9}:\s{0,9}"\p{L}{0,20}(?:Article|Posting)"/u.test(source)) return undefined;
  const statements = [...source.matchAll(statement)].reverse(); // the first of a name counts
  return {
    '@type': 'Article',
    ...Object.fromEntries(statements.map(({ groups }) => [groups?.name ?? '', unescaped(groups?.value ?? '')])),
  };
}

const statement =
  /"(?<name>headline|datePublished|dateCreated|description|inLanguage)"\s{0,9}:\s{0,9}"(?<value>(?:[^"\\]|\\.){1,2000})"/gu; // "headline": "…"

function unescaped(value: string): string {
  const text = parsedJson(`"${value.replace(control, ' ')}"`);
  return typeof text === 'string' ? text : value;
}
