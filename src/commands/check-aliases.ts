// Checks that every old address of an article is free: only the whole site tells.
import { arrangeArchive } from '../article/archive.ts';
import { noRules } from '../article/register-kind.ts';
import { placeOfKey } from '../content/place-of-key.ts';
import type { Content } from '../content/read-content.ts';
import { planSite } from '../pages/plan-pages.ts';
import type { AliasClash } from '../pages/plan-redirects.ts';
import type { Problem } from '../problem.ts';

/** One problem for each alias that a page or another article has. */
export function checkAliases(content: Content, contentDir: string): readonly Problem[] {
  const { articles, textPages, config, foundStories } = content;
  const { registerRules = noRules, stories = [] } = content;
  if (config === undefined || articles.every(({ aliases }) => aliases.length === 0)) return [];
  const { clashes } = planSite(arrangeArchive(articles), {
    textPages,
    sizes: config.sizes,
    rules: { registerRules, stories },
    known: foundStories.value ?? [],
    isOffline: config.offline,
  });
  return aliasProblems(clashes, contentDir);
}

/** What planning a site has found of aliases. */
export function aliasProblems(clashes: readonly AliasClash[], contentDir: string): readonly Problem[] {
  return clashes.map(({ article, alias, other }) => {
    const place = placeOfKey(`${contentDir}/${article.file}`, 'aliases');
    if (other === undefined) {
      return { place, what: `alias "${alias}" is the address of a page of the site`, hint: 'remove it' };
    }
    const what = other === article ? 'stands here twice' : `is an alias of ${contentDir}/${other.file}, too`;
    return { place, what: `alias "${alias}" ${what}`, hint: 'remove one of the two' };
  });
}
