// Finds the agencies and papers that a text draws on. What is not certain is left out: persons speak, too.
import type { Found } from '../found.ts';
import { type Citation, findCitations } from './citations.ts';
import { isOutlet, knownAgency, nameOf } from './outlets.ts';

/** The names in the order in which the text cites them, each once; undefined if it cites none. */
export function findSources(text: string): Found<readonly string[]> | undefined {
  const head = text.slice(0, lookedAt);
  const citations = [...findCitations(head).filter(isMedium), ...findCredits(head)].sort((a, b) => a.at - b.at);
  const [first] = citations;
  if (first === undefined) return undefined;
  const names = [...new Set(citations.map(({ name }) => nameOf(name)))];
  const value = names.filter((name) => !isPartOf(name, names));
  return { value, rule: 'cited in the text', span: first.span };
}

const lookedAt = 20_000; // characters of the text
const credit = /\((?<names>[\p{L}-]{2,9}(?: ?[/,] ?[\p{L}-]{2,9}){0,3})\)/gu; // "(dpa/AFP)"

function isMedium({ name, hasCue }: Citation): boolean {
  return hasCue || isOutlet(name);
}

/** Agencies in brackets, where a dateline or the end of a report names them. */
function findCredits(text: string): readonly Citation[] {
  return [...text.matchAll(credit)].flatMap(({ index, 0: whole, groups }) => {
    const span = { start: index, end: index + whole.length };
    const names = (groups?.names ?? '').split(/ ?[/,] ?/).flatMap((part) => knownAgency(part) ?? []);
    return names.map((name) => ({ name, hasCue: true, at: index, span }));
  });
}

/** "Independent" next to "Kyiv Independent" */
function isPartOf(name: string, all: readonly string[]): boolean {
  return all.some((other) => other !== name && other.split(' ').includes(name));
}
