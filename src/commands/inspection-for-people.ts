// An inspection as a person reads it in a terminal: what was found, by which rule, and where it stands.

import type { Inspection } from '../ingest/inspection.ts';
import { visible } from '../problem.ts';

const shownText = 100; // characters of a long value

/** Several lines, the name of the text first. */
export function inspectionForPeople(name: string, inspection: Inspection): string {
  const { action, reason, charset, repairs, leftOut, lang, timexes, keywords, related } = inspection;
  const lines = [
    ['action', reason === null ? action : `${action}: ${reason}`],
    ['charset', charset ?? ''],
    ['repaired', repairs.map(({ what, count }) => `${what} (${count})`).join(', ')],
    ...leftOut.map((line, index) => [index === 0 ? 'left out' : '', shortened(line)]),
    ['language', lang ?? ''],
    ...fieldLines(inspection),
    [
      'dates',
      timexes
        .slice(0, 20)
        .map(({ value }) => value)
        .join(', '),
    ],
    ['keywords', keywords.join(', ')],
    ['related', related.map(({ key, kind }) => `${kind} of ${key}`).join(', ')],
  ];
  const filled = lines.filter(([, value]) => value !== '');
  const shown = filled.map(([label = '', value = '']) => `  ${label.padEnd(14)}${visible(value)}`);
  return [visible(name), ...shown, ''].join('\n');
}

function fieldLines(inspection: Inspection): readonly (readonly [string, string])[] {
  const { title, date, lead, authors, sources, section, persons, places, organisations, topics } = inspection;
  const fields = {
    title: title ?? '',
    date: date ?? '',
    lead: lead ?? '',
    authors: authors.join(', '),
    sources: sources.join(', '),
    section: section ?? '',
    persons: persons.join(', '),
    places: places.join(', '),
    organisations: organisations.join(', '),
    topics: topics.join(', '),
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => [field, `${shortened(value)}${because(inspection, field)}`]);
}

/** "   [dateline: “Wien (dpa) –”]" */
function because({ evidence, text }: Inspection, field: string): string {
  const found = evidence[field];
  if (found === undefined) return '';
  if (found.words !== undefined) return `   [${found.rule}: ${shortened(found.words.join(', '))}]`;
  const words = found.start === undefined ? '' : `: “${shortened(text.slice(found.start, found.end))}”`;
  return `   [${found.rule}${words}]`;
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= shownText ? line : `${line.slice(0, shownText)}…`;
}
