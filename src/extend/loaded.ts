// Extensions as a run of the program has them: each with the file that it came from.
import type { Place, Problem } from '../problem.ts';
import type { Extension, Inference, PageKind, Reader } from './extension.ts';

export interface Loaded<Kind extends Extension> {
  readonly extension: Kind;
  /** "extensions/tei.ts" */
  readonly file: string;
  /** Where in the archive's own code an error was thrown; the first line of the file for those that were thrown elsewhere. */
  placeOf(error: unknown): Place;
}

/** All inferences of an archive. */
export interface OwnInferences {
  readonly all: readonly Loaded<Inference>[];
  /** Names their code: where it is another one, articles are looked at anew. */
  readonly version: string;
}

export interface Extensions {
  readonly readers: readonly Loaded<Reader>[];
  readonly inferences: OwnInferences | undefined;
  readonly pageKinds: readonly Loaded<PageKind>[];
  /** Warnings. */
  readonly problems: readonly Problem[];
}

export const noExtensions: Extensions = { readers: [], inferences: undefined, pageKinds: [], problems: [] };
