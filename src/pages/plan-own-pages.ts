// Plans the pages that the archive's own page kinds make: each at an address that nothing else has.
import type { Archive } from '../article/archive.ts';
import { z } from '../config/schema.ts';
import { reservedSlugs } from '../content/text-page.ts';
import { checkGiven } from '../extend/check-given.ts';
import type { PageHelpers, PageKind } from '../extend/extension.ts';
import type { Loaded } from '../extend/loaded.ts';
import { Mistakes, type Problem } from '../problem.ts';
import type { OwnPage } from './page.ts';
import { articlePath, outputFile, type SitePath } from './site-path.ts';
import { takenPlaces } from './taken-places.ts';

export interface PlannedOwnPages {
  readonly pages: readonly OwnPage[];
  /** Pages whose address is taken. */
  readonly problems: readonly Problem[];
}

/** Throws Mistakes where a page kind throws, or gives what is no page: a site without its pages would be another one. */
export function planOwnPages(
  kinds: readonly Loaded<PageKind>[],
  archive: Archive,
  others: readonly { readonly path: SitePath }[],
): PlannedOwnPages {
  if (kinds.length === 0) return { pages: [], problems: [] };
  const places = takenPlaces(others);
  const pages: OwnPage[] = [];
  const problems: Problem[] = [];
  for (const kind of kinds) {
    for (const page of givenBy(kind, archive)) {
      const isTaken = isReserved(page.path) || places.take(outputFile(page.path), undefined) !== undefined;
      if (isTaken) problems.push(taken(page, kind));
      else pages.push(page);
    }
  }
  return { pages, problems };
}

function givenBy(kind: Loaded<PageKind>, archive: Archive): readonly OwnPage[] {
  const given = pagesOf(kind, archive);
  if (!Array.isArray(given)) throw mistake(kind, 'gave no list of pages', 'return a list: [{ path: … }]');
  return given.map((page) => {
    const checked = checkGiven(shape, page);
    if (checked.kind === 'wrong') throw mistake(kind, `gave a page of another form (${checked.what})`, 'mend it');
    return { kind: 'own', ...checked.value };
  });
}

function pagesOf({ extension, placeOf }: Loaded<PageKind>, archive: Archive): unknown {
  try {
    return extension.pages(archive, helpers);
  } catch (error) {
    const what = `page kind "${extension.name}" failed: ${error instanceof Error ? error.message : String(error)}`;
    throw new Mistakes([{ place: placeOf(error), what, hint: 'mend it, or remove the file' }]);
  }
}

function mistake({ extension, file }: Loaded<PageKind>, what: string, hint: string): Mistakes {
  return new Mistakes([{ place: { file, line: 1 }, what: `page kind "${extension.name}" ${what}`, hint }]);
}

function taken({ path }: OwnPage, { extension, file }: Loaded<PageKind>): Problem {
  const what = `page kind "${extension.name}" makes a page at ${path}, where the site has something already`;
  return { place: { file, line: 1 }, what, hint: 'choose another path' };
}

/** The site's own folders are its own, also where this archive fills them with nothing. */
function isReserved(path: SitePath): boolean {
  return reservedSlugs.includes(path.split('/')[1] ?? '');
}

const folderPath = /^\/(?:[a-z\d]+(?:-[a-z\d]+)*\/)+$/; // "/gedenktage/", "/gedenktage/februar/"
const path = z.string().refine(isFolderPath, {
  error: 'is no folder of small letters, digits and hyphens between slashes, such as "/gedenktage/"',
});
const words = z.string().regex(/\S/, { error: 'is empty' });
const body = z.union([z.strictObject({ markdown: z.string() }), z.strictObject({ html: z.string() })], {
  error: 'is neither { markdown } nor { html }',
});
const shape = z.strictObject({ path, title: words, description: words, body });

function isFolderPath(path: string): path is `/${string}` {
  return folderPath.test(path);
}

const helpers: PageHelpers = {
  addressOf: articlePath,
  inMarkdown: (text) => text.replace(markdownSign, '\\$&'),
  inHtml: (text) => text.replace(htmlSign, (sign) => entities[sign] ?? sign),
};

const markdownSign = /[\\`*_{}[\]()<>#+\-.!|~&:]/g; // "[", "*"
const htmlSign = /[&<>"']/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
