// nachlese ingest: raw texts become article files.
import { readArchiveConfig } from '../config/archive-config.ts';
import { readArticles } from '../content/read-content.ts';
import { type IngestReport, ingestContent } from '../ingest/ingest.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCodeFor } from './exit-code.ts';

export async function ingest(contentDir: string, terminal: Terminal): Promise<ExitCode> {
  await readArchiveConfig(contentDir); // says so when this is no content folder
  const known = readArticles(contentDir);
  const report = await ingestContent(contentDir, known, (done, total) => terminal.advanced('ingest', done, total));
  for (const file of report.created) terminal.say(`new      ${contentDir}/${file}`);
  terminal.problems(report.problems);
  terminal.say(summary(report));
  terminal.json(report);
  return exitCodeFor(report.problems);
}

/** "2 new articles, 40 texts unchanged" */
export function summary({ created, unchanged }: IngestReport): string {
  const articles = created.length === 1 ? 'article' : 'articles';
  const texts = unchanged === 1 ? 'text' : 'texts';
  return `${created.length} new ${articles}, ${unchanged} ${texts} unchanged`;
}
