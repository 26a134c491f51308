// Which names are forms or parts of others, by their keys.

/** Whether one name is the other with a genitive -s: "wladimir putins" of "wladimir putin". */
export function isGenitiveOf(key: string, other: string): boolean {
  return key === `${other}s` && other.length > 2 && !/[sxz]$/.test(other);
}

/** Whether one name is the family name of a full one, or that with an initial: "putin", "w putin" of "wladimir putin". */
export function isShortFor(key: string, full: string): boolean {
  // Nearly all end with another letter.
  if (full.length <= key.length || full.at(-1) !== key.at(-1) || !full.includes(' ')) return false;
  if (full.endsWith(` ${key}`)) return true;
  const [initial = '', ...family] = key.split(' ');
  return initial.length === 1 && family.length > 0 && full[0] === initial && full.endsWith(` ${family.join(' ')}`);
}

/** "wladimir putin" → "putin" */
export function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}
