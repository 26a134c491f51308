// Finds links at the top of pages that lead to a page of the editor's which is not there.
import type { ReadConfig } from '../config/archive-config.ts';
import type { Problem } from '../problem.ts';
import type { TextPage } from './text-page.ts';

/** The site leaves such a link out. */
export function checkNavigation({ value, placeOf }: ReadConfig, textPages: readonly TextPage[]): readonly Problem[] {
  const slugs = textPages.map(({ slug }) => slug);
  return (value?.navigation ?? []).flatMap((link, index): readonly Problem[] => {
    if (link.kind !== 'page' || slugs.includes(link.slug)) return [];
    const others = slugs.length === 0 ? '' : `, or name one of: ${slugs.join(', ')}`;
    return [
      {
        place: placeOf(['navigation', index]),
        what: `navigation leads to a page "${link.slug}", which is not there`,
        hint: `write pages/${link.slug}.md${others}`,
      },
    ];
  });
}
