// What a build wrote into a site, and what of that was made of what: the next one writes only what is made of something else.
import { contentName } from '../search/write-packs.ts';
import { leadsOut } from './leads-out.ts';

/** A file of a site. */
export interface WrittenFile {
  /** What it was made of (fingerprint.ts); nothing where its name says that already. */
  readonly fingerprint: string;
  /** Bytes, and the time of its content in milliseconds: by them it is known again. */
  readonly size: number;
  readonly modified: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** By their paths below the site's root. */
export type WrittenFiles = ReadonlyMap<string, WrittenFile>;

export interface SiteState {
  readonly files: WrittenFiles;
  /** The paths at which the site before this one, which stands by, is another. */
  readonly changed: readonly string[];
  /** What the makers of files want to know of what they made, by their names: plain data. */
  readonly notes: Readonly<Record<string, unknown>>;
}

export function encodeState({ files, changed, notes }: SiteState): Uint8Array {
  const rows = [...files].map(([path, { fingerprint, size, modified, sha256 }]) => [
    path,
    fingerprint,
    size,
    modified,
    sha256,
  ]);
  return Buffer.from(JSON.stringify([rows, changed, notes]));
}

/** Bytes that `encodeState` made; undefined where somebody else did, who names files outside of the site. */
export function decodeState(bytes: Uint8Array): SiteState | undefined {
  const [rows, changed, notes]: readonly [Rows, readonly string[], SiteState['notes']] = JSON.parse(
    Buffer.from(bytes).toString(),
  );
  if (changed.some(leadsOut) || rows.some(([path]) => leadsOut(path))) return undefined;
  const files = rows.map(([path, fingerprint, size, modified, sha256]) => {
    return [path, { fingerprint, size, modified, sha256 }] as const;
  });
  return { files: new Map(files), changed, notes };
}

type Rows = readonly (readonly [path: string, fingerprint: string, size: number, modified: number, sha256: string])[];

/** By which a folder that stands by is known to be the one that a state tells of. */
export function nameOfState(bytes: Uint8Array): string {
  return contentName(bytes);
}
