// The pages of a site, without those that lead to them from old addresses.
import type { Archive } from '../../src/article/archive.ts';
import { noRules } from '../../src/article/register-kind.ts';
import type { Page } from '../../src/pages/page.ts';
import { type EditorsRules, planSite, type SiteOrder } from '../../src/pages/plan-pages.ts';

export const noEditorsRules: EditorsRules = { registerRules: noRules, stories: [] };

export function planPages(
  archive: Archive,
  textPages: SiteOrder['textPages'],
  sizes: SiteOrder['sizes'],
  rules: EditorsRules,
): readonly Page[] {
  const { pages } = planSite(archive, { textPages, sizes, rules, known: [], isOffline: false });
  return pages.filter(({ kind }) => kind !== 'redirect' && kind !== 'redirects');
}
