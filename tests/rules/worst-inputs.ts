// Texts on which a regular expression takes longest: what its parts match, again and again, and an end that fails.
import { type Part, readExpression } from './regular-expression.ts';

/** A text that grows: its beginning, what is repeated, and its end. */
export interface Pump {
  readonly before: string;
  readonly again: string;
  readonly after: string;
}

/** For each repetition of the expression, and for each of its signs and pairs of them. */
export function worstInputs(expression: RegExp): readonly Pump[] {
  const signs = signsOf(expression.flags.replace(/[gyd]/g, ''));
  const root = readExpression(expression.source);
  const found: Pump[] = [];
  walk(root, '', signs, (before, part) => {
    for (const again of variants(part, signs)) for (const after of ends) found.push({ before, again, after });
  });
  const alphabet = [...new Set(leaves(root).flatMap((source) => signs(source)))].slice(0, mostSigns);
  for (const one of alphabet) found.push({ before: '', again: one, after: '\0' });
  for (const one of alphabet.slice(0, mostPaired))
    for (const other of alphabet.slice(0, mostPaired))
      if (one !== other) found.push({ before: '', again: one + other, after: '' });
  const once = new Map(found.filter(({ again }) => again !== '').map((pump) => [JSON.stringify(pump), pump]));
  return [...once.values()];
}

/** The text at a length of about so many characters. */
export function pumped({ before, again, after }: Pump, length: number): string {
  return before + again.repeat(Math.ceil(length / again.length)) + after;
}

const mostSigns = 16;
const mostPaired = 4;
const longestWay = 2000;
const ends = ['\0', '\n!'];

type Signs = (source: string) => readonly string[];

// Of each kind one that other classes of the same expression may have as well.
const candidates = [...'a bZ0. \n\t-,:;_\'"/\\<>()[]{}&=|#*+!?@%~`äÖß„“–…»é一\u00a0\u2028\0\ufffd\u00ad\u0301', '👍'];

/** Up to three characters that a class or an escape of the expression matches. */
function signsOf(flags: string): Signs {
  const known = new Map<string, readonly string[]>();
  return (source) => {
    const found =
      known.get(source) ?? candidates.filter((sign) => new RegExp(`^(?:${source})$`, flags).test(sign)).slice(0, 3);
    const own = found.length > 0 ? found : [source.replace(/^\\/, '')];
    known.set(source, own);
    return own;
  };
}

function leaves(part: Part): readonly string[] {
  if (part.kind === 'sign') return [part.source];
  if (part.kind === 'repeat') return leaves(part.part);
  return 'parts' in part ? part.parts.flatMap(leaves) : [];
}

/** The shortest text that a part matches, nearly: what looks around is passed over. */
function shortest(part: Part, signs: Signs): string {
  switch (part.kind) {
    case 'sign':
      return signs(part.source)[0] ?? '';
    case 'repeat':
      return shortest(part.part, signs).repeat(part.least);
    case 'sequence':
      return part.parts.map((inner) => shortest(inner, signs)).join('');
    case 'choice':
      return part.parts.map((inner) => shortest(inner, signs)).sort((one, other) => one.length - other.length)[0] ?? '';
    default:
      return '';
  }
}

/** Texts that a part matches: each way of a choice, each sign of a class. */
function variants(part: Part, signs: Signs): readonly string[] {
  switch (part.kind) {
    case 'sign':
      return signs(part.source);
    case 'choice':
      return part.parts.flatMap((inner) => variants(inner, signs)).slice(0, mostSigns);
    case 'repeat':
      return variants(part.part, signs);
    case 'sequence':
      return [
        part.parts.map((inner) => (inner.kind === 'repeat' ? '' : shortest(inner, signs))).join(''),
        part.parts.map((inner) => variants(inner, signs)[0] ?? '').join(''),
        part.parts.map((inner) => variants(inner, signs).at(-1) ?? '').join(''),
      ];
    default:
      return [];
  }
}

/** Hears of each repetition, and of a text that leads up to it. */
function walk(part: Part, before: string, signs: Signs, hear: (before: string, part: Part) => void): void {
  if (part.kind === 'repeat') {
    if (part.most > 1) hear(before, part.part);
    walk(part.part, before, signs, hear);
  }
  if (!('parts' in part)) return;
  let way = before;
  for (const inner of part.parts) {
    walk(inner, way, signs, hear);
    if (part.kind === 'sequence')
      way = (way + (shortest(inner, signs) || (variants(inner, signs)[0] ?? ''))).slice(0, longestWay);
  }
}
