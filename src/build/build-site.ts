// The whole way from a content folder to a site: read, plan, render, index.
import { arrangeArchive } from '../article/archive.ts';
import { idleRuleProblems } from '../content/idle-story-rules.ts';
import { isAmongSources, isInside, realPath } from '../content/inside.ts';
import { planSite } from '../pages/plan-pages.ts';
import type { AliasClash } from '../pages/plan-redirects.ts';
import { type Problem, UsageError } from '../problem.ts';
import type { BuildableContent, BuildOrder } from './build-order.ts';
import { deadNavigation } from './dead-navigation.ts';
import { keepStories } from './keep-stories.ts';
import { openExtensions } from './open-extensions.ts';
import { openLayouts } from './open-layouts.ts';
import { replaceFolder } from './replace-folder.ts';
import { openSiteFiles } from './site-files.ts';
import { manifestFile } from './site-manifest.ts';
import type { SiteMemory } from './site-memory.ts';
import type { SiteState } from './site-state.ts';
import { writeSiteSums } from './site-sums.ts';
import type { Stages } from './stages.ts';
import { writeCompressed } from './write-compressed.ts';
import { type RenderedSite, writeSiteFiles } from './write-site-files.ts';

export interface BuiltSite {
  readonly articles: number;
  readonly pages: number;
  /** How many files the site has, and how many bytes. */
  readonly files: number;
  readonly bytes: number;
  /** What a build could not do, though the content is right. */
  readonly problems: readonly Problem[];
  /** Old addresses of articles that lead elsewhere. */
  readonly clashes: readonly AliasClash[];
  readonly rendered: RenderedSite;
}

/** Builds the site of a content folder and puts it in the place of the old one. Throws Mistakes in the archive's own layouts. */
export async function buildSite(
  content: BuildableContent,
  order: BuildOrder,
  memory: SiteMemory,
  stages: Stages,
): Promise<BuiltSite> {
  const { contentDir, outDir, isPortable, isCompressed } = order;
  refuseOverlap(contentDir, outDir);
  const layouts = await openLayouts(memory.program, order, content.config.language);
  const extensions = await openExtensions(order);
  // A site in a folder needs no copy of itself.
  const isOffline = content.config.offline && !isPortable;
  const { value: known = [], problems: unreadStories } = content.foundStories;
  const planned = await stages.run('plan', async (advance) => {
    const plan = (before: Uint8Array | undefined) =>
      planSite(arrangeArchive(content.articles), {
        textPages: content.textPages,
        pageKinds: extensions.pageKinds,
        sizes: content.config.sizes,
        rules: content,
        known,
        isOffline,
        keyOf: content.keyOf,
        before,
      });
    const site = memory.recall('plan', plan) ?? plan(undefined);
    advance(site.pages.length, site.pages.length);
    return site;
  });
  const problems = [
    ...layouts.problems,
    ...extensions.problems,
    ...planned.ownPageProblems,
    ...(await deadNavigation(contentDir, content.config.navigation ?? [], planned.pages)),
    ...idleRuleProblems(planned.idleStoryRules, contentDir),
  ];
  const settled: { state?: SiteState } = {};
  const siteDir = realPath(outDir);
  const fill = async (folder: string, isUsed: boolean) => {
    const files = openSiteFiles(folder, { siteDir, state: memory.state, isUsed });
    const written = await writeSiteFiles(files, planned, content, { ...order, isOffline, memory, layouts }, stages);
    problems.push(...written.problems);
    if (isCompressed === true) await stages.run('compress', async (advance) => writeCompressed(files, advance));
    writeSiteSums(files);
    settled.state = { ...files.finish(), notes: { ...written.notes } };
    return written.rendered;
  };
  const rendered = await replaceFolder(outDir, manifestFile, fill, {
    name: memory.name,
    settle() {
      const name = settled.state && memory.keep(settled.state);
      // A site of which nothing was known is of no use for the next one.
      return memory.state === undefined ? undefined : name;
    },
  });
  memory.remember('plan', planned.kept);
  // Lines that could not be read stay as they are.
  if (unreadStories.length === 0) problems.push(...keepStories(contentDir, planned.knownStories));
  const { archive, pages, clashes } = planned;
  const written = [...(settled.state?.files.values() ?? [])];
  const bytes = written.reduce((sum, { size }) => sum + size, 0);
  const counts = { articles: archive.articles.length, pages: pages.length, files: written.length, bytes };
  return { ...counts, problems, clashes, rendered };
}

/** The site must neither swallow the content nor become content itself: throws a UsageError. */
export function refuseOverlap(contentDir: string, outDir: string): void {
  if (!isAmongSources(outDir, contentDir) && !isInside(contentDir, outDir)) return;
  throw new UsageError(`${outDir} and the content lie within each other: name another folder with --out DIR`);
}
