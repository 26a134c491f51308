// Builds a site again and again as the compiled program does, which keeps what it has made of what.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildableContent, BuildOrder } from '../../src/build/build-order.ts';
import { buildSite } from '../../src/build/build-site.ts';
import { noMemory, openSiteMemory, type SiteMemory } from '../../src/build/site-memory.ts';
import { createStages } from '../../src/build/stages.ts';
import { checkedContent } from '../../src/commands/check.ts';
import type { Content } from '../../src/content/read-content.ts';

const silent = { advanced() {}, ended() {} };

/** Into the folder "site" beside the content, from what the last build has left. */
export function buildAgain(folder: string, version = '1'): Promise<void> {
  return buildWith(folder, 'site', openSiteMemory(folder, join(folder, 'site'), version));
}

/** Into the folder "clean", from nothing. */
export function buildClean(folder: string): Promise<void> {
  return buildWith(folder, 'clean', noMemory);
}

export async function buildWith(
  folder: string,
  out: string,
  memory: SiteMemory,
  more: Pick<BuildOrder, 'isCompressed'> = {},
): Promise<void> {
  const content = await checkedContent(folder);
  if (!isBuildable(content)) throw new Error(JSON.stringify(content.problems));
  const order = { contentDir: folder, outDir: join(folder, out), projectDir: '.', isPortable: false, ...more };
  await buildSite(content, order, memory, createStages(silent));
}

function isBuildable(content: Content): content is BuildableContent {
  return content.config !== undefined && content.registerRules !== undefined && content.stories !== undefined;
}

/** Every file of a folder with its bytes, those of the search index left out, and those that name them: a hot one finds the same in other files. */
export function filesOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile() && !ofIndex.test(path))
      .map((path) => [path, readFileSync(join(folder, path), 'latin1').replaceAll(startFile, '')]),
  );
}

const ofIndex = /^suchindex\/|^offline\/inhalt\.json$|^manifest-sha256\.txt$/;
const startFile = /start-[\da-f]+\.js/g;
