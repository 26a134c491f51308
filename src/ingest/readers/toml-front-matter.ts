// Reads the simple lines of TOML that stand above the texts of some site generators.

export type TomlData =
  | { readonly kind: 'read'; readonly data: ReadonlyMap<string, readonly string[]> }
  | { readonly kind: 'refused'; readonly line: number };

/** "title = \"Haushalt\"", "tags = ['Rat', 'Geld']", "date = 2019-03-12"; a line that is anything else is refused, from 1. */
export function readToml(source: string): TomlData {
  const data = new Map<string, readonly string[]>();
  for (const [index, line] of source.split('\n').entries()) {
    if (passedOver.test(line.trim())) continue;
    const { key, value } = assignment.exec(line.trim())?.groups ?? {};
    const values = value === undefined ? undefined : valuesOf(value);
    if (key === undefined || values === undefined) return { kind: 'refused', line: index + 1 };
    data.set(key, values);
  }
  return { kind: 'read', data };
}

const passedOver = /^(?:#.*|\[[^[\]]{0,200}\])?$/; // "", "# Anmerkung", "[params]"
const assignment = /^(?<key>[\w-]{1,100})\s{0,50}=\s{0,50}(?<value>\S.*)$/; // "title = "Haushalt""
const text = String.raw`"(?:[^"\\]|\\.){0,10000}"|'[^']{0,10000}'`;
const bare = String.raw`[\w:.+-]{1,100}(?: [\d:.]{1,20})?`; // "true", "2019-03-12 14:05:00"
const single = new RegExp(`^(?<value>${text}|${bare})\\s{0,50}(?:#.*)?$`, 'u');
const list = /^\[(?<items>.{0,10000})\]\s{0,50}(?:#.*)?$/u; // "['Rat', 'Geld']"
const item = new RegExp(`(?<value>${text}|${bare})\\s{0,50}(?:,|$)\\s{0,50}`, 'gu');

function valuesOf(value: string): readonly string[] | undefined {
  const one = single.exec(value)?.groups?.value;
  if (one !== undefined) return [unquoted(one)];
  const items = list.exec(value)?.groups?.items?.trim();
  if (items === undefined || items.replace(item, '') !== '') return undefined;
  return [...items.matchAll(item)].map(({ groups }) => unquoted(groups?.value ?? ''));
}

function unquoted(value: string): string {
  if (value.startsWith("'")) return value.slice(1, -1);
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/gu, '$1') : value;
}
