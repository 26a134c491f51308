// Builds a share of an archive: what can be made of its articles without knowing the others.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, arrangeArchive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import type { RegisterRules } from '../article/register-kind.ts';
import { arrangeRegisters } from '../connect/registers.ts';
import { writeMainSegment } from '../search/main-segment.ts';
import { createPackWriter } from '../search/write-packs.ts';
import { createMarkdown, type Markdown } from './markdown.ts';
import { recordOf } from './record-of.ts';
import { replaceFolder } from './replace-folder.ts';
import { nameOfRules, packsFolder, shareFile, writeShare } from './share-folder.ts';
import type { ShareNumber } from './share-number.ts';
import type { Stages } from './stages.ts';

export interface ShareOrder extends ShareNumber {
  readonly articles: readonly Article[];
  keyOf(article: Article): string;
  /** The SHA-256 of its file. */
  hashOf(article: Article): string;
  /** Names all article files of the content folder, and their sizes. */
  readonly files: string;
  /** What is hidden shall not be found. */
  readonly rules: RegisterRules;
  readonly outDir: string;
}

/** Writes the folder of a share, whole or not at all; a share that was built before is replaced. */
export async function buildShare(order: ShareOrder, stages: Stages): Promise<void> {
  const { number, of, files, keyOf, hashOf, rules, outDir } = order;
  const read = arrangeArchive(order.articles);
  const { articles } = read;
  const { archive } = arrangeRegisters(read, rules);
  await replaceFolder(outDir, shareFile, async (folder) => {
    mkdirSync(join(folder, packsFolder));
    const packs = createPackWriter(join(folder, packsFolder));
    const { start, length } = await stages.run('index', async (advance) =>
      writeMainSegment(recordsOf(archive, createMarkdown()), packs, (done) => advance(done, articles.length)),
    );
    writeShare(folder, {
      number,
      of,
      files,
      rules: nameOfRules(rules),
      articles: articles.map((article) => ({ article, key: keyOf(article), sha256: hashOf(article) })),
      segment: start,
      length,
      packs: packs.files(),
    });
  });
}

function* recordsOf({ articles }: Archive, markdown: Markdown) {
  for (const article of articles) yield recordOf(article, markdown);
}
