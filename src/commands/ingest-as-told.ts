// Ingest by what an archive says of itself: its settings, the words of its sections, its own readers and inferences.
import { openExtensions } from '../build/open-extensions.ts';
import { readArchiveConfig } from '../config/archive-config.ts';
import { readSections } from '../content/sections-file.ts';
import { noExtensions } from '../extend/loaded.ts';
import { type IngestOptions, ingestContent } from '../ingest/ingest.ts';
import type { IngestReport } from '../ingest/outcome.ts';
import type { Problem } from '../problem.ts';

/** Which originals are taken in, by whose code. */
export interface IngestedFolders {
  readonly contentDir: string;
  /** The folder in which the archive's own extensions may be, in "extensions"; without it there are none. */
  readonly projectDir?: string | undefined;
}

/** What became of originals, and what is wrong with that by which they were read. */
export interface ToldIngest {
  /** Undefined where the settings cannot be read: which columns hold what is not known then, so nothing is taken in. */
  readonly report: IngestReport | undefined;
  readonly problems: readonly Problem[];
}

/** Throws a UsageError for a wrong path or folder, and Mistakes for own code that cannot be run. */
export async function ingestAsTold(
  { contentDir, projectDir }: IngestedFolders,
  options: Omit<IngestOptions, 'columns' | 'readers' | 'inferences' | 'sections'>,
): Promise<ToldIngest> {
  const config = await readArchiveConfig(contentDir);
  if (config.value === undefined) return { report: undefined, problems: config.problems };
  const sections = readSections(contentDir, config);
  const extensions = projectDir === undefined ? noExtensions : await openExtensions({ projectDir, contentDir });
  const { columns } = config.value;
  const { readers, inferences } = extensions;
  const report = await ingestContent(contentDir, {
    ...options,
    columns,
    readers,
    inferences,
    sections: sections.value,
  });
  return { report, problems: [...config.problems, ...extensions.problems, ...sections.problems] };
}
