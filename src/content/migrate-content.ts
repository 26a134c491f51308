// Finds what of a content folder is of an older format, and what it is to become.
import { isUtf8 } from 'node:buffer';
import { newestFormat } from '../config/archive-format.ts';
import { readPlainFile } from '../config/plain-file.ts';
import type { Problem } from '../problem.ts';
import { attempt } from './attempt.ts';
import { listFiles } from './list-files.ts';
import { migrateArticle } from './migrate-article.ts';

/** A file that is to be written anew. */
export interface MigratedFile {
  /** Its path in the content folder. */
  readonly file: string;
  readonly renamed: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface Migration {
  readonly files: readonly MigratedFile[];
  readonly problems: readonly Problem[];
}

/** Looks through the articles of a content folder, or through some of them. */
export function findOldArticles(contentDir: string, files = articleFiles(contentDir)): Migration {
  const found = files.map((file) => {
    const shownAs = `${contentDir}/${file}`;
    const bytes = attempt(() => readPlainFile(shownAs));
    // Told by whoever reads articles.
    if (bytes instanceof Error || !isUtf8(bytes)) return { file, renamed: new Map(), text: '', problems: [] };
    return { file, ...migrateArticle(bytes.toString('utf8'), file, shownAs) };
  });
  return {
    files: found.filter(({ renamed }) => renamed.size > 0),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function articleFiles(contentDir: string): readonly string[] {
  return listFiles(`${contentDir}/articles`)
    .files.filter((path) => path.endsWith('.md'))
    .map((path) => `articles/${path}`);
}

/**
 * Announces a migration as a warning at archive.yaml, with what somebody has to mend for it; none where nothing would change
 * for anybody. `said` are the problems of
 * the folder: an old key is an unknown one, so that only files with problems can have any.
 */
export function announceMigration(
  contentDir: string,
  format: number | undefined,
  said: readonly Problem[],
): readonly Problem[] {
  if (format === newestFormat) return [];
  const prefix = `${contentDir}/articles/`;
  const suspects = new Set(said.map(({ place }) => place.file).filter((file) => file.startsWith(prefix)));
  const { files, problems } = findOldArticles(
    contentDir,
    [...suspects].map((file) => file.slice(contentDir.length + 1)),
  );
  if (files.length === 0 && problems.length === 0 && format === undefined) return [];
  const place = { file: `${contentDir}/archive.yaml`, line: 1 };
  const what = `the archive has format ${format ?? 1}, and ${newestFormat} is today's${keysToRename(files)}`;
  const hint = 'run "nachlese migrate"; with --dry-run it shows what it would do';
  return [{ place, what, hint, isWarning: true }, ...problems];
}

/** ": 3 articles have keys with other names now (author, tags)" */
function keysToRename(files: readonly MigratedFile[]): string {
  if (files.length === 0) return '';
  const keys = [...new Set(files.flatMap(({ renamed }) => [...renamed.keys()]))].sort().join(', ');
  const articles = files.length === 1 ? '1 article has' : `${files.length} articles have`;
  return `: ${articles} keys with other names now (${keys})`;
}
