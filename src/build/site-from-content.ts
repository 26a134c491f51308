// Makes the site of a content folder from nothing, as a bag is restored: nothing is ingested, and nothing kept is used.
import { workerPath } from '../pages/site-path.ts';
import type { BuildableContent } from './build-order.ts';
import { buildSite } from './build-site.ts';
import { noMemory } from './site-memory.ts';
import type { Stages } from './stages.ts';
import { packedPage } from './write-compressed.ts';

export interface SiteFromContent {
  readonly contentDir: string;
  readonly outDir: string;
  /** Whether a path below the site's root is one of the site that was built before: it says which kind of site that was. */
  has(path: string): boolean;
}

export async function siteFromContent(
  content: BuildableContent,
  { contentDir, outDir, has }: SiteFromContent,
  stages: Stages,
): Promise<void> {
  const isPortable = !has(workerPath.slice(1));
  const isCompressed = has(packedPage);
  await buildSite(content, { contentDir, outDir, projectDir: '.', isPortable, isCompressed }, noMemory, stages);
}
