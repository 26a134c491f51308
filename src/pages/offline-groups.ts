// Which pages of the site a reader's browser saves together: a month's articles, a letter's names.
import type { Archive } from '../article/archive.ts';
import { type ArticleDate, fourDigits, twoDigits } from '../article/edtf-date.ts';
import type { Group } from '../offline/group-files.ts';
import { articlePath, originalPath } from './site-path.ts';

/** The group of each file of the site, by its path below the root. */
export function offlineGroups({ articles }: Archive): (path: string) => Group {
  const groups = new Map<string, Group>();
  for (const article of articles) {
    const group = groupOfDate(article.date);
    groups.set(articlePath(article).slice(1), group);
    groups.set(originalPath(article).slice(1), group);
  }
  return (path) => groups.get(path) ?? groupOfFolders(path);
}

function groupOfDate(date: ArticleDate): Group {
  if (!('year' in date)) return { whole: undated, part: '' };
  const month = 'month' in date ? twoDigits(date.month) : '';
  return { whole: fourDigits(date.year), part: month };
}

const undated = 'ohne-datum';

/** "archiv/2015/02/…" belongs to its month, "personen/wladimir-putin/…" to the names with w; single pages belong together. */
function groupOfFolders(path: string): Group {
  const [folder = '', name = '', below = '', more] = path.split('/');
  if (folder === 'archiv') return { whole: year.test(name) ? name : undated, part: more === undefined ? '' : below };
  return below === '' ? { whole: '', part: '' } : { whole: folder, part: name.slice(0, 1) };
}

const year = /^\d{4}$/;
