// The archive on which the costs of a search are measured, and its site as the program builds it.
import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arrangeArchive } from '../../src/article/archive.ts';
import { createMarkdown } from '../../src/build/markdown.ts';
import { readArticles } from '../../src/content/read-content.ts';
import { articlePath } from '../../src/pages/site-path.ts';
import { type SearchRecord, searchRecord } from '../../src/search/search-record.ts';
import { generateArchive } from '../bench/generate.ts';

export interface MeasuredArchive {
  readonly records: readonly SearchRecord[];
  /** Where its site stands. */
  readonly siteDir: string;
}

const program = fileURLToPath(new URL('../../bin/nachlese.js', import.meta.url));
const articles = 10_000;
const exitCodesOfABuild: readonly (number | null)[] = [0, 1]; // 1: something in the content is wrong, all else is built

/** Builds, below a folder, the archive of a content folder or else one of ten thousand generated articles. */
export function buildMeasuredArchive(contentDir: string | undefined, folder: string): MeasuredArchive {
  const [content, siteDir] = [join(folder, 'content'), join(folder, 'site')];
  writeMeasuredContent(contentDir, content);
  buildSite(content, siteDir);
  return { records: recordsOf(content), siteDir };
}

/** Writes the content of such an archive. */
export function writeMeasuredContent(contentDir: string | undefined, content: string): void {
  if (contentDir === undefined) generateArchive(content, articles);
  else copyArticles(contentDir, content);
}

/** Builds a site with the program itself, and with options of its own. */
export function buildSite(content: string, siteDir: string, options: readonly string[] = []): void {
  const parameters = ['build', '--quiet', '--content', content, '--out', siteDir, ...options];
  const { status } = spawnSync(process.execPath, [program, ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (!exitCodesOfABuild.includes(status)) throw new Error(`the archive could not be built (${status})`);
}

/** A copy, because a build may write into the content folder. */
function copyArticles(from: string, to: string): void {
  for (const part of ['archive.yaml', 'articles']) cpSync(join(from, part), join(to, part), { recursive: true });
}

/** What the search knows of a content folder's articles. */
export function recordsOf(contentDir: string): readonly SearchRecord[] {
  const markdown = createMarkdown();
  const archive = arrangeArchive(readArticles(contentDir).articles);
  return archive.articles.map((article) =>
    searchRecord(article, articlePath(article), markdown.toText(article.body, article.language)),
  );
}
