// What builds of a site keep in the content folder for the next one.
import { decodeKept, forgetAll, keep, readKept, type Uselessness } from '../content/cache-folder.ts';
import { realPath } from '../content/inside.ts';
import { contentName } from '../search/write-packs.ts';
import { decodeState, encodeState, nameOfState, type SiteState } from './site-state.ts';

export interface SiteMemory {
  /** Names the program: what another one has made is made anew. */
  readonly program: string;
  /** What the last build wrote; undefined where that is not known. */
  readonly state: SiteState | undefined;
  /** Under which the site before that one stands by. */
  readonly name: string | undefined;
  /** Why something of what was recalled so far could not be used; undefined where all could, or where there was nothing. */
  uselessFor(): Uselessness | undefined;
  /** Keeps what a build wrote; undefined where nothing is kept, else the name under which the site before may stand by. */
  keep(state: SiteState): string | undefined;
  /** What a part of the last build has kept for itself, decoded; bytes that make `decode` throw are damaged. */
  recall<Value>(part: MemoryPart, decode: (bytes: Uint8Array) => Value | undefined): Value | undefined;
  remember(part: MemoryPart, make: () => readonly Uint8Array[]): void;
}

export type MemoryPart = `index-${number}` | 'plan';

/** Of builds that keep nothing. */
export const noMemory: SiteMemory = {
  program: 'uncompiled',
  state: undefined,
  name: undefined,
  uselessFor: () => undefined,
  keep: () => undefined,
  recall: () => undefined,
  remember() {},
};

/** A content folder may be built into several sites. */
export function openSiteMemory(contentDir: string, outDir: string, version: string): SiteMemory {
  const own = nameIn(outDir);
  let useless: Uselessness | undefined;
  const usable = <Value>(name: string, decode: (bytes: Buffer) => Value | undefined): Value | undefined => {
    const { value, uselessFor } = decodeKept(readKept(contentDir, name, version), decode);
    useless ??= uselessFor;
    return value;
  };
  const { state, name } = usable(own, (bytes) => ({ state: decodeState(bytes), name: nameOfState(bytes) })) ?? {};
  return {
    program: version,
    state,
    name: state && name,
    uselessFor: () => useless,
    keep(state) {
      const encoded = encodeState(state);
      return keep(contentDir, own, version, [encoded]) ? nameOfState(encoded) : undefined;
    },
    recall: (part, decode) => usable(`${own}-${part}`, decode),
    remember: (part, make) => void keep(contentDir, `${own}-${part}`, version, make()),
  };
}

export function forgetSite(contentDir: string, outDir: string): void {
  forgetAll(contentDir, nameIn(outDir));
}

function nameIn(outDir: string): string {
  return `site-${contentName(realPath(outDir))}`;
}
