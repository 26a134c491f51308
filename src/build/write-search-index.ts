// Brings the search index of a site up to date.
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { indexFolder } from '../search/index-start.ts';
import { updateIndex } from '../search/update-index.ts';
import { contentName } from '../search/write-packs.ts';
import type { Markdown } from './markdown.ts';
import { recordOf } from './record-of.ts';
import type { SiteFiles } from './site-files.ts';
import type { SiteMemory } from './site-memory.ts';
import type { Advance } from './stages.ts';

export interface IndexOrder {
  readonly articles: readonly Article[];
  /** The same for two articles with the same content. */
  keyOf(article: Article): string;
  readonly markdown: Markdown;
  readonly memory: SiteMemory;
  readonly before: IndexNote | undefined;
}

/** What to know of the index when the site is built again. */
export interface IndexNote {
  /** The file with which every search begins. */
  readonly start: string;
  /** Names the parts of what the index itself has kept: those of two builds do not go together. */
  readonly kept: readonly string[];
}

export function writeSearchIndex(order: IndexOrder, site: SiteFiles, advance: Advance): IndexNote {
  const { articles, keyOf, markdown, memory } = order;
  const before = keptIndex(memory, order.before);
  const { start, files, state } = updateIndex({
    rows: articles.map((article) => ({
      key: keyOf(article),
      record: () => recordOf(article, markdown),
    })),
    folder: join(site.folder, indexFolder),
    before,
    onProgress: (done) => advance(done, articles.length),
  });
  site.take(files.map((file) => `${indexFolder}/${file}`));
  for (const [part, bytes] of state.entries())
    if (bytes !== before?.[part]) memory.remember(partName(part), () => [bytes]);
  return { start, kept: state.map(contentName) };
}

/** What the last build of a site has kept of its index. */
export function keptIndex(memory: SiteMemory, note: IndexNote | undefined): readonly Uint8Array[] | undefined {
  const parts = note?.kept.flatMap((name, part) => {
    const bytes = memory.recall(partName(part), (kept) => (contentName(kept) === name ? kept : undefined));
    return bytes === undefined ? [] : [bytes];
  });
  return parts?.length === note?.kept.length ? parts : undefined;
}

function partName(part: number): `index-${number}` {
  return `index-${part}`;
}
