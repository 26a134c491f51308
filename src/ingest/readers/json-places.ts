// Finds the lines on which the elements of a JSON list begin: JSON.parse tells of none.

export type ListPath = '' | '[' | '{[';

/**
 * The lines, from 1, of the elements of the list at a path of brackets: "[" is the list that is the whole text, "{[" one
 * inside of an object, of which only the objects count. "" is the whole text.
 */
export function elementLines(json: string, path: ListPath): readonly number[] {
  const lines: number[] = [];
  let open = '';
  let isAwaited = path === '';
  for (const { mark, line } of marksIn(json)) {
    if (isAwaited && open === path && beginsElement(mark, path)) lines.push(line);
    open = openAfter(open, mark);
    isAwaited = mark === ',' || mark === '[';
  }
  return lines;
}

/** The line that JSON.parse complains of, as far as its message says so. */
export function lineOfError(message: string, json: string): number {
  const position = Number(/at position (?<position>\d{1,15})/.exec(message)?.groups?.position ?? 0);
  return json.slice(0, position).split('\n').length;
}

const deepest = 10_000; // brackets inside of brackets; those below are not counted one by one
const mark = /["[\]{},\n]|[^\s"[\]{},]{1,100}/g; // brackets, commas, the beginnings of strings, numbers, line ends

function beginsElement(mark: string, path: ListPath): boolean {
  return path === '{[' ? mark === '{' : mark !== ']';
}

function openAfter(open: string, mark: string): string {
  if (mark === '[' || mark === '{') return open.length < deepest ? open + mark : open;
  return mark === ']' || mark === '}' ? open.slice(0, -1) : open;
}

/** What stands outside of strings, each with its line. */
function* marksIn(json: string): Iterable<{ readonly mark: string; readonly line: number }> {
  let line = 1;
  let end = 0;
  for (const { index, 0: text } of json.matchAll(mark)) {
    if (index < end) continue;
    if (text === '\n') line++;
    else yield { mark: text, line };
    if (text === '"') end = endOfString(json, index) + 1;
  }
}

/** The closing quotation mark of the string that begins at `start`. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end >= 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

/** Whether an odd number of backslashes stands in front. */
function isEscaped(json: string, index: number): boolean {
  let first = index;
  while (json.charAt(first - 1) === '\\') first--;
  return (index - first) % 2 === 1;
}
