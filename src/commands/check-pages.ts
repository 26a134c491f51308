// Finds which pages about the site itself are missing: who publishes it, what it does with data, who can use it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TextPage } from '../content/text-page.ts';
import { packageRoot } from '../package-root.ts';
import type { Problem } from '../problem.ts';

const expected: readonly (readonly [slug: string, sign: RegExp, what: string])[] = [
  ['impressum', /impressum/i, 'there is no imprint'],
  ['datenschutz', /datenschutz/i, 'there is no page on privacy'],
  ['barrierefreiheit', /barrierefrei/i, 'there is no page on accessibility'],
];

/** A warning for each that is missing. A page of another name counts ("kontakt-und-impressum"), a broken one too. */
export function checkPages(textPages: readonly TextPage[], contentDir: string): readonly Problem[] {
  return expected.flatMap(([slug, sign, what]): readonly Problem[] => {
    const file = `${contentDir}/pages/${slug}.md`;
    if (textPages.some((page) => sign.test(page.slug) || sign.test(page.title)) || existsSync(file)) return [];
    const template = join(packageRoot, `content/pages/${slug}.md`);
    return [{ place: { file, line: 1 }, what, hint: `copy ${template} and fill in its gaps`, isWarning: true }];
  });
}
