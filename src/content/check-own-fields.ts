// Finds fields of an archive's own that archive.yaml does not know: nobody has said under which name to show them.
import type { Article } from '../article/article.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import type { Place, Problem } from '../problem.ts';
import { attempt } from './attempt.ts';
import { placeOfKey } from './place-of-key.ts';

/** They are shown under the names that they have in front matter. */
export function checkOwnFields(
  articles: readonly Article[],
  config: ArchiveConfig | undefined,
  contentDir: string,
): readonly Problem[] {
  if (config === undefined) return [];
  const known = new Set(Object.keys(config.fields ?? {}));
  return articles.flatMap(({ file, own = {} }) =>
    Object.keys(own)
      .filter((name) => !known.has(name))
      .map((name) => ({
        place: placeOf(`${contentDir}/${file}`),
        what: `own.${name} is no field that archive.yaml names`,
        hint: `write there "fields: { ${name}: … }" with the name to show, or remove it here`,
      })),
  );
}

/** Articles may come from elsewhere, and their files need not be here. */
function placeOf(file: string): Place {
  const place = attempt(() => placeOfKey(file, 'own'));
  return place instanceof Error ? { file, line: 1 } : place;
}
