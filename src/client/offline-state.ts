// In which state the reader's copy of the archive is.

import { bytesOf, type Contents } from '../offline/contents.ts';
import { isInFolder } from './in-folder.ts';
import { offeredContents, roomLeft, type SavingFailure } from './save-archive.ts';
import { openSavedArchive } from './saved-archive.ts';
import { bytesStored, bytesThere, savedFiles } from './saved-files.ts';

export type OfflineState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'unavailable'; readonly why: 'folder' | 'insecure' | 'browser' }
  /** `there`: bytes of a part that is saved. */
  | { readonly kind: 'no network'; readonly there: number }
  /** Nothing is saved, or a part: `there` bytes. */
  | { readonly kind: 'offered'; readonly offered: Contents; readonly there: number; readonly room: number | undefined }
  | { readonly kind: 'saving'; readonly offered: Contents; readonly there: number }
  | { readonly kind: 'failed'; readonly why: SavingFailure; readonly offered: Contents; readonly there: number }
  /** `missing`: bytes of it that are not there any more. `offered` is what can be loaded now, and `toLoad` bytes of it. */
  | {
      readonly kind: 'saved';
      readonly saved: Contents;
      readonly missing: number;
      readonly offered: Contents | undefined;
      readonly toLoad: number;
    };

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
  const [archive, offered, stored] = await Promise.all([
    openSavedArchive(root),
    offeredContents(root),
    savedFiles(root),
  ]);
  const toLoad = offered === undefined ? 0 : bytesOf(offered) - bytesThere(root, offered.files, stored);
  if (archive !== undefined) {
    const saved = archive.contents;
    const own = stored.filter(({ build }) => build === saved.build);
    return { kind: 'saved', saved, missing: bytesOf(saved) - bytesThere(root, saved.files, own), offered, toLoad };
  }
  if (offered === undefined) return { kind: 'no network', there: bytesStored(stored) };
  return { kind: 'offered', offered, there: bytesOf(offered) - toLoad, room: await roomLeft() };
}
