// The files of the site that machines read: one kind each, with exactly what its layout needs.
import type { SitePath } from './site-path.ts';

interface At {
  readonly path: SitePath;
}

/** Which headers a host is to send; how they read is the same for every site. */
export interface HeadersFile extends At {
  readonly kind: 'headers';
}
