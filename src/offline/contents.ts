// What a reader's browser saves of an archive, and how that is named: the same for the build, the pages and the worker.

/** The folder of the bundles, below that of the site; its page is the one about reading offline. */
export const offlineFolder = 'offline';
/** The worker stands at the site's root: it may answer only for what lies beside and below it. */
export const workerFile = 'sw.js';
export const contentsFile = `${offlineFolder}/inhalt.json`;

/** Changes with the form of bundles and tables: what was saved in another form is saved anew. */
export const contentsFormat = 1;

/** All that is to be saved of one build; every file is named for its content. */
export interface Contents {
  readonly format: number;
  /** The same for two builds of the same files. */
  readonly build: string;
  readonly articles: number;
  /** Says which bundle holds a page. */
  readonly table: string;
  /** The bundles, by their numbers. */
  readonly bundles: readonly string[];
  /** What the page about reading offline needs, which is there in any case. */
  readonly core: readonly string[];
  /** Everything, the table and the bundles too: paths below the site's root, and bytes. */
  readonly files: readonly (readonly [path: string, bytes: number])[];
}

/** Whether this is what this program can use; anything else is as good as nothing. */
export function isContents(data: unknown): data is Contents {
  if (typeof data !== 'object' || data === null || !('format' in data) || data.format !== contentsFormat) return false;
  return 'build' in data && 'files' in data && Array.isArray(data.files) && 'bundles' in data && 'table' in data;
}

export function bytesOf({ files }: Pick<Contents, 'files'>): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

/** Whether what stands at a path never changes, because its name does. */
export function isUnchanging(path: string): boolean {
  return /^(?:assets|suchindex)\/|^offline\/.+\.(?:bin|table)$/.test(path);
}

/** The file that a browser asks for with a path below the site's root: "suche/" → "suche/index.html". */
export function fileAt(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Whether a path may be a page's, of which all are saved: "suche/", "suche", "artikel/haushalt.html", but not "feed.xml". */
export function couldBePage(path: string): boolean {
  return /(?:^|\/)[^/.]*$|\.html$/.test(path);
}

/** The names of an archive's caches: other archives may stand on the same server, below other paths. */
export function cacheNames(scope: string) {
  const own = `nachlese ${new URL(scope).pathname} `;
  return {
    /** The page about reading offline. */
    core: `${own}core`,
    /** Pages that were read. */
    read: `${own}read`,
    /** The whole archive, as one build made it. */
    saved: (build: string) => `${own}saved ${build}`,
    isOwn: (name: string) => name.startsWith(own),
    isSaved: (name: string) => name.startsWith(`${own}saved `),
  };
}
