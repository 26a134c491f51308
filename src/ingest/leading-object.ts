// Finds the object of JSON at the beginning of a text, whatever follows it.

/** Characters of front matter: whoever writes more wrote a text. */
export const longestFrontMatter = 64 * 1024;

/** '{"title": "Rat {1}"}\n\nText' → '{"title": "Rat {1}"}'; undefined where none begins, or none ends within 64 KiB. */
export function leadingObject(text: string): string | undefined {
  if (!objectStart.test(text)) return undefined;
  let depth = 0;
  let isInString = false;
  for (const { 0: sign, index } of text.slice(0, longestFrontMatter).matchAll(signs)) {
    if (sign === '"') isInString = !isInString;
    if (isInString || sign === '"' || sign.startsWith('\\')) continue;
    depth += sign === '{' ? 1 : -1;
    if (depth === 0) return text.slice(0, index + 1);
  }
  return undefined;
}

/** Whether a text begins as an object of JSON does: not "{Vorab}" or "{{< bild >}}". */
export function beginsObject(text: string): boolean {
  return objectStart.test(text);
}

const objectStart = /^\{\s{0,100}"[^"\n]{1,200}"\s{0,100}:/; // '{"title":'
const signs = /\\.|["{}]/gs; // '\"', '{'
