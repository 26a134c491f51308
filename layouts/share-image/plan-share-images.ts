// Plans which pages have a picture for those who show a link to them.
import type { Archive } from '../../src/article/archive.ts';
import type { Article } from '../../src/article/article.ts';
import type { ArchiveConfig } from '../../src/config/archive-config.ts';
import { articleImagePath, articlePath, homeImagePath, homePath, type SitePath } from '../../src/pages/site-path.ts';
import { archiveShareImage, articleShareImage, type ShareImage } from './share-image.ts';

export interface PlannedShareImage {
  /** The page that it belongs to, and where it stands itself. */
  readonly page: SitePath;
  readonly path: SitePath;
  readonly image: ShareImage;
  /** The article in it; undefined for the archive's own. */
  readonly article: Article | undefined;
}

type Settings = Pick<ArchiveConfig, 'title' | 'description' | 'url' | 'shareImages'>;

/** None where the site's address is not known, for nobody could be told where they are; only the archive's own where it is too large. */
export function planShareImages(
  archive: Archive,
  { title, description, url, shareImages }: Settings,
  typeset: (text: string, language?: string) => string,
): readonly PlannedShareImage[] {
  if (url === undefined || shareImages === 0) return [];
  const named = { title, description, typeset };
  const home = {
    page: homePath,
    path: homeImagePath,
    image: archiveShareImage(archive, named),
    article: undefined,
  };
  if (archive.articles.length > shareImages) return [home];
  const ofArticles = archive.articles.map((article) => ({
    page: articlePath(article),
    path: articleImagePath(article),
    image: articleShareImage(article, named),
    article,
  }));
  return [home, ...ofArticles];
}
