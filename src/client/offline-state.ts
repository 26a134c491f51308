// In which state the reader's copy of the archive is.

import { bytesOf, type Contents } from '../offline/contents.ts';
import { isInFolder } from './in-folder.ts';
import { bytesThere, isWhole, offeredContents, roomLeft, type SavingFailure } from './save-archive.ts';
import { openSavedArchive } from './saved-archive.ts';

export type OfflineState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'unavailable'; readonly why: 'folder' | 'insecure' | 'browser' }
  | { readonly kind: 'no network' }
  /** Nothing is saved, or a part: `there` bytes. */
  | { readonly kind: 'offered'; readonly offered: Contents; readonly there: number; readonly room: number | undefined }
  | { readonly kind: 'saving'; readonly offered: Contents; readonly there: number }
  | { readonly kind: 'failed'; readonly why: SavingFailure; readonly offered: Contents; readonly there: number }
  /** `toLoad`: bytes of a newer build, or of what is missing of this one. */
  | { readonly kind: 'saved'; readonly saved: Contents; readonly newer: Newer | undefined };

export interface Newer {
  readonly offered: Contents;
  readonly toLoad: number;
}

/** Why nothing can be saved here; undefined where it can. */
export function obstacle(): 'folder' | 'insecure' | 'browser' | undefined {
  if (isInFolder()) return 'folder';
  if (!isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in window && 'locks' in navigator ? undefined : 'browser';
}

/** Looks at what is saved, and at what the site offers. */
export async function lookAt(root: string): Promise<OfflineState> {
  const why = obstacle();
  if (why !== undefined) return { kind: 'unavailable', why };
  const [saved, offered] = await Promise.all([openSavedArchive(root), offeredContents(root)]);
  if (saved !== undefined) {
    const newer = offered && (await newerThan(saved.contents, offered, root));
    return { kind: 'saved', saved: saved.contents, newer };
  }
  if (offered === undefined) return { kind: 'no network' };
  const there = await bytesThere(root, offered);
  return { kind: 'offered', offered, there, room: await roomLeft() };
}

async function newerThan(saved: Contents, offered: Contents, root: string): Promise<Newer | undefined> {
  if (saved.build === offered.build && (await isWhole(root, saved))) return undefined;
  return { offered, toLoad: bytesOf(offered) - (await bytesThere(root, offered)) };
}
