// nachlese search: asks a built site's index from the terminal.
import { readFileSync } from 'node:fs';
import { formatDate } from '../article/edtf-date.ts';
import { readManifest } from '../build/site-manifest.ts';
import { UsageError } from '../problem.ts';
import type { Hit } from '../search/ask-index.ts';
import { bestHits } from '../search/best-hits.ts';
import { openSiteIndex } from '../search/open-site-index.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { noteInWords } from './search-notes.ts';

const shownHits = 10;

interface Question {
  readonly id: string;
  readonly query: string;
}

/** Prints the best hits for one query; for machines all of the best 50. */
export async function search(query: string, siteDir: string, terminal: Terminal): Promise<ExitCode> {
  const index = await openSiteIndex(siteDir);
  const { total, hits, corrections, notes } = await bestHits(index, query);
  const files = readManifest(siteDir);
  terminal.json({ query, total, corrections, notes, hits: hits.map((hit) => forMachines(hit, files)) });
  terminal.print(total === 0 ? `nothing found for "${query}"` : `${total} found for "${query}"`);
  for (const { asked, found } of corrections)
    terminal.print(`no article has "${asked}": searched for ${found.join(', ')} instead`);
  for (const note of notes) terminal.print(noteInWords(note));
  for (const hit of hits.slice(0, shownHits)) terminal.print(`\n${forPeople(hit, files)}`);
  return exitCode.fine;
}

/** Answers every line {id, query} of a file with a line {id, hits}; a line that is none is reported and passed over. */
export async function searchAll(queriesFile: string, siteDir: string, terminal: Terminal): Promise<ExitCode> {
  const lines = readText(queriesFile).split('\n');
  const index = await openSiteIndex(siteDir);
  const files = readManifest(siteDir);
  let code: ExitCode = exitCode.fine;
  for (const [number, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const question = questionOf(line);
    if (question === undefined) {
      terminal.error(`${queriesFile}:${number + 1}  is no question  → write {"id": "…", "query": "…"}`);
      code = exitCode.usage;
      continue;
    }
    const { hits } = await bestHits(index, question.query);
    terminal.line(JSON.stringify({ id: question.id, hits: hits.map((hit) => forMachines(hit, files)) }));
  }
  return code;
}

function forMachines({ path, title, date }: Hit, files: ReadonlyMap<string, string>) {
  return { file: files.get(path), url: path, title, date: formatDate(date) };
}

function forPeople(hit: Hit, files: ReadonlyMap<string, string>): string {
  const about = [formatDate(hit.date) || 'undated', ...hit.sources].join(' · ');
  const named = hit.named.map(({ field, names }) => `${labels[field]}: ${names.join(', ')}`);
  const lines = [about, files.get(hit.path) ?? hit.path, ...named, marked(hit.excerpt).replace(/\s+/g, ' ')];
  return [marked(hit.titleParts), ...lines].join('\n  ');
}

const labels = {
  person: 'persons',
  ort: 'places',
  organisation: 'organisations',
  thema: 'topics',
  rubrik: 'sections',
  quelle: 'sources',
};

function marked(parts: Hit['excerpt']): string {
  return parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read: name a file of lines {"id": "…", "query": "…"}`);
  }
}

function questionOf(line: string): Question | undefined {
  try {
    const data: unknown = JSON.parse(line);
    if (typeof data !== 'object' || data === null || !('id' in data) || !('query' in data)) return undefined;
    return typeof data.query === 'string' ? { id: String(data.id), query: data.query } : undefined;
  } catch {
    return undefined;
  }
}
