// nachlese export --format: the whole archive as one file for other programs.
import { arrangeArchive } from '../article/archive.ts';
import { arrangeRegisters } from '../connect/registers.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { UsageError } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { type ExitCode, exitCode, exitCodeFor } from './exit-code.ts';
import { type ExportedArchive, type ExportForm, exportFiles, exportParts } from './export-forms.ts';
import { exportPlace, writeExport } from './write-export.ts';

export interface ExportDataOptions {
  readonly contentDir: string;
  readonly form: ExportForm;
  /** A file, or a folder for one; undefined for the standard output. */
  readonly to: string | undefined;
}

/**
 * Exports all articles that are right, in the order and under the names of the site; no built site is needed, and nothing in
 * the content folder is written. Without a place the file goes to the standard output, and nothing else does.
 */
export async function exportData({ contentDir, form, to }: ExportDataOptions, terminal: Terminal): Promise<ExitCode> {
  if (to === undefined && terminal.isForMachines)
    throw new UsageError(
      'the file itself goes to the standard output: leave out --json, or name a file with --to FILE',
    );
  const file = to === undefined ? undefined : exportPlace(to, exportFiles[form], contentDir);
  const content = await readContent(contentDir, (done, total) => terminal.advanced('check', done, total));
  const { problems } = content;
  terminal.problems(problems);
  const archive = exportable(content);
  if (archive === undefined) {
    terminal.error('nachlese: nothing was exported: mend archive.yaml and register.yaml first');
    terminal.json({ problems });
    return exitCode.problems;
  }
  const parts = exportParts(form, archive);
  if (file === undefined) {
    for (const part of parts) terminal.piece(part);
    return exitCodeFor(problems);
  }
  const bytes = writeExport(file, parts);
  const articles = archive.registers.archive.articles.length;
  terminal.say(`${file}: ${articles} ${articles === 1 ? 'article' : 'articles'} as ${form}, ${bytes} bytes`);
  terminal.json({ file, format: form, articles, bytes, problems });
  return exitCodeFor(problems);
}

/** Undefined where nobody knows what is to be hidden. */
function exportable({ articles, config, registerRules }: Content): ExportedArchive | undefined {
  if (config === undefined || registerRules === undefined) return undefined;
  return { config, registers: arrangeRegisters(arrangeArchive(articles), registerRules) };
}
