// Finds which asterisks, underscores and tildes of a text are emphasis and which are meant.

/** A run of equal signs: "**". */
export interface Mark {
  readonly kind: 'mark';
  readonly text: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** For each mark of a paragraph how many of its signs have no partner: of "5 * 3 = *15*" the first has one, the others none. */
export function signsWithoutPartner(marks: readonly Mark[]): readonly number[] {
  const left = marks.map(({ text }) => text.length);
  const open = new Map<string, number[]>();
  for (const [index, mark] of marks.entries()) {
    const sign = mark.text.charAt(0);
    const openers = open.get(sign) ?? [];
    open.set(sign, openers);
    if (mark.canClose) close(openers, index, left);
    if (mark.canOpen && (left[index] ?? 0) > 0) openers.push(index);
  }
  return left;
}

/** Takes out as many signs at `index` as the open marks before it have. */
function close(openers: number[], index: number, left: number[]): void {
  for (let opener = openers.at(-1); opener !== undefined; opener = openers.at(-1)) {
    const pairs = Math.min(left[opener] ?? 0, left[index] ?? 0);
    left[opener] = (left[opener] ?? 0) - pairs;
    left[index] = (left[index] ?? 0) - pairs;
    if (left[opener] === 0) openers.pop();
    if (left[index] === 0) return;
  }
}
