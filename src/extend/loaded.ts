// Extensions as a run of the program has them: each with the file that it came from.
import type { Place, Problem } from '../problem.ts';
import type { Extension, PageKind, Reader } from './extension.ts';

export interface Loaded<Kind extends Extension> {
  readonly extension: Kind;
  /** "extensions/tei.ts" */
  readonly file: string;
  /** Where in the archive's own code an error was thrown; the first line of the file for those that were thrown elsewhere. */
  placeOf(error: unknown): Place;
}

export interface Extensions {
  readonly readers: readonly Loaded<Reader>[];
  readonly pageKinds: readonly Loaded<PageKind>[];
  /** Warnings. */
  readonly problems: readonly Problem[];
}

export const noExtensions: Extensions = { readers: [], pageKinds: [], problems: [] };
