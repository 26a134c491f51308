// Which links stand at the top of a page: those that archive.yaml names, or the archive, its registers and the search.
import type { NavigationLink, SitePart } from '../src/config/navigation-shape.ts';
import type { HtmlPage } from '../src/pages/page.ts';
import {
  archivePath,
  dataPath,
  offlinePath,
  registersPath,
  type SitePath,
  searchPath,
  storiesPath,
  textPagePath,
} from '../src/pages/site-path.ts';
import type { LayoutProps, Site } from './site.ts';
import { wording } from './wording/german.ts';
import { offlineWording } from './wording/offline.ts';
import { searchWording } from './wording/search.ts';

export interface MastheadLink {
  readonly label: string;
  readonly href: string;
  /** As HTML states it: the page itself, or a part of the site that it belongs to. */
  readonly current: 'page' | 'true' | undefined;
  /** Beside a search field, it would say the same twice. */
  readonly isSearch: boolean;
}

const usual: readonly NavigationLink[] = [
  { kind: 'part', part: 'archiv' },
  { kind: 'part', part: 'register' },
  { kind: 'part', part: 'suche' },
];

/** Links to what is not there are left out. */
export function mastheadLinks({ page, site, linkTo }: LayoutProps<HtmlPage>): readonly MastheadLink[] {
  return (site.config.navigation ?? usual).flatMap((link): readonly MastheadLink[] => {
    if (link.kind === 'part') {
      const { label, path, isThere, current } = parts[link.part];
      if (!isThere(site)) return [];
      return [{ label, href: linkTo(path), current: current(page), isSearch: link.part === 'suche' }];
    }
    const label = site.typeset(link.label);
    if (link.kind === 'web') return [{ label, href: link.address, current: undefined, isSearch: false }];
    if (link.kind === 'page' && !site.textPages.some(({ slug }) => slug === link.slug)) return [];
    const path = link.kind === 'page' ? textPagePath(link) : link.path;
    return [{ label, href: linkTo(path), current: page.path === path ? 'page' : undefined, isSearch: false }];
  });
}

interface Part {
  readonly label: string;
  readonly path: SitePath;
  isThere(site: Site): boolean;
  current(page: HtmlPage): MastheadLink['current'];
}

type Kind = HtmlPage['kind'];

/** Says of pages whether they are a part of the site, or that part itself. */
function within(...kinds: readonly Kind[]): Part['current'] {
  return ({ kind }) => (kinds.includes(kind) ? 'true' : undefined);
}

function itself(own: Kind): Part['current'] {
  return ({ kind }) => (kind === own ? 'page' : undefined);
}

const always = () => true;

const parts: Readonly<Record<SitePart, Part>> = {
  archiv: {
    label: wording.archive,
    path: archivePath,
    isThere: always,
    current: within('years', 'year', 'month', 'day', 'undated'),
  },
  register: {
    label: wording.registers,
    path: registersPath,
    isThere: (site) => site.hasRegisters,
    current: within('registers', 'register', 'entry'),
  },
  dossiers: {
    label: wording.stories,
    path: storiesPath,
    isThere: (site) => site.hasStories,
    current: within('stories', 'story'),
  },
  daten: { label: wording.data, path: dataPath, isThere: always, current: itself('data') },
  suche: { label: searchWording.search, path: searchPath, isThere: always, current: itself('search') },
  offline: {
    label: offlineWording.offline,
    path: offlinePath,
    isThere: (site) => site.isOffline,
    current: itself('offline'),
  },
};
