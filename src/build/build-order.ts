// What a site is built from, and where to.
import type { ArchiveConfig } from '../config/archive-config.ts';
import type { Content } from '../content/read-content.ts';
import type { EditorsRules } from '../pages/plan-pages.ts';
import type { PlacedShare } from './join-shares.ts';

/** Where a site is served from when archive.yaml does not say. */
export const localUrl = 'http://localhost:8080/';

/** A content folder whose settings and rules could be read. */
export type BuildableContent = Content & EditorsRules & { readonly config: ArchiveConfig };

/** Where a site is made from, and where and how it is written. */
export interface BuildOrder {
  readonly contentDir: string;
  readonly outDir: string;
  /** The folder in which the archive's own layouts may be, in "layouts". */
  readonly projectDir: string;
  /** Whether it holds without a server, too, opened from a folder. */
  readonly isPortable: boolean;
  /** Whether packed copies stand beside its files; undefined for not. */
  readonly isCompressed?: boolean | undefined;
  /** Shares of the archive that other machines have built; its articles are theirs then. */
  readonly shares?: readonly PlacedShare[];
}
