// The files of a site that no build has written before.
import { openSiteFiles, type SiteFiles } from '../../src/build/site-files.ts';

export function aNewSite(folder: string): SiteFiles {
  return openSiteFiles(folder, { siteDir: folder, state: undefined, isUsed: false });
}
