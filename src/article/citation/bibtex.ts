// Sources as BibTeX: one @article for each, as reference managers and LaTeX read it (btxdoc, Patashnik 1988).
import { spelledOut } from '../../german/fold.ts';
import type { ArticleDate } from '../edtf-date.ts';
import { type Citation, oneLine, personName } from './citation.ts';

/** One entry for each source, in their order, with keys that differ; text is UTF-8 (biber, or BibTeX with inputenc). */
export function toBibtex(citations: readonly Citation[]): string {
  const keys = distinctKeys(citations);
  return citations.map((citation, index) => entry(citation, keys[index] ?? '')).join('\n');
}

function entry({ title, authors, sources, date, address }: Citation, key: string): string {
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['title', `{${escaped(title)}}`], // the second pair of braces keeps capitals
    ['author', authors.map(bibtexName).join(' and ')],
    ['journal', sources.map(escaped).join(' / ')],
    ...dateFields(date),
    ['url', verbatim(address)],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@article{${key},\n${lines.join(',\n')}\n}\n`;
}

function bibtexName(author: string): string {
  const name = personName(author);
  return name === undefined ? `{${escaped(author)}}` : `${escaped(name.family)}, ${escaped(name.given)}`;
}

function dateFields(date: ArticleDate): readonly (readonly [string, string])[] {
  return [
    ['year', 'year' in date ? String(date.year) : ''],
    ['month', 'month' in date ? String(date.month) : ''],
    ['day', 'day' in date ? String(date.day) : ''],
  ];
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // Not "\\{": BibTeX itself counts the braces of a field, backslash or not.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

function escaped(text: string): string {
  return oneLine(text).replace(/[\\~^{}$&#%_]/g, (sign) => special[sign] ?? `\\${sign}`);
}

/** An address is taken letter by letter, so that no sign of TeX may be put into it; what could end the field is encoded. */
function verbatim(address: string): string {
  return oneLine(address).replace(/[^!-~]|[\\{}]/gu, percentEncoded);
}

function percentEncoded(character: string): string {
  const bytes = [...new TextEncoder().encode(character)];
  return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** "donaupost2014bruecke": where it appeared, its year, and the first long word of its headline; a number tells equal ones apart. */
function distinctKeys(citations: readonly Citation[]): readonly string[] {
  const used = new Map<string, number>();
  return citations.map((citation) => {
    const key = keyOf(citation);
    const before = used.get(key) ?? 0;
    used.set(key, before + 1);
    return before === 0 ? key : `${key}-${before + 1}`;
  });
}

function keyOf({ title, authors, sources, date }: Citation): string {
  const who = plain(personName(authors[0] ?? '')?.family ?? sources[0] ?? authors[0] ?? '');
  return `${who}${'year' in date ? date.year : ''}${firstLongWord(title)}` || 'artikel';
}

function firstLongWord(title: string): string {
  for (const word of title.split(/\s+/)) {
    const spelled = plain(word);
    if (spelled.length > 4) return spelled;
  }
  return '';
}

function plain(text: string): string {
  const lower = text.toLowerCase();
  return (ascii.test(lower) ? lower : spelledOut(lower)).replace(/[^a-z0-9]/g, '');
}

const ascii = /^[ -~]*$/; // has nothing to spell out, as most words
