// The structure of a regular expression, read from its source, and texts that it would match.

/** A part of an expression. Lookarounds and borders match no text of their own. */
export type Part =
  | { readonly kind: 'sign'; readonly source: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'reference' }
  | { readonly kind: 'sequence' | 'choice' | 'around'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number };

/** Reads the source of an expression that the engine takes. */
export function readExpression(source: string): Part {
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const choice = (): Part => {
    const parts = [sequence()];
    while (take(/\|/y) !== undefined) parts.push(sequence());
    return { kind: 'choice', parts };
  };
  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && !')|'.includes(source.charAt(at))) parts.push(repeated(atom()));
    return { kind: 'sequence', parts };
  };
  const repeated = (part: Part): Part => {
    const sign = take(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/y);
    if (sign === undefined) return part;
    const [least, most] = timesOf(sign.replace(/(?<=.)\?$/, ''));
    return { kind: 'repeat', part, least, most };
  };
  const group = (isAround: boolean): Part => {
    const inner = choice();
    take(/\)/y);
    return isAround ? { kind: 'around', parts: [inner] } : inner;
  };
  const atom = (): Part => {
    if (take(/\(\?<?[=!]/y) !== undefined) return group(true);
    if (take(/\((?:\?(?:<[^>]+>|[a-z-]*:))?/y) !== undefined) return group(false);
    if (take(/\^|\$|\\[bB]/y) !== undefined) return { kind: 'empty' };
    if (take(/\\k<[^>]+>|\\[1-9]/y) !== undefined) return { kind: 'reference' };
    const sign = take(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u....|\\x..|\\c.|\\.|[\s\S]/uy);
    return { kind: 'sign', source: sign ?? '' };
  };
  return choice();
}

function timesOf(sign: string): readonly [least: number, most: number] {
  if (sign === '*') return [0, Number.POSITIVE_INFINITY];
  if (sign === '+') return [1, Number.POSITIVE_INFINITY];
  if (sign === '?') return [0, 1];
  const [least = '0', most] = sign.slice(1, -1).split(',');
  return [Number(least), most === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most)];
}
