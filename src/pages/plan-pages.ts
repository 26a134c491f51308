// Plans every page of the site from the archive: what there is, and where it stands.
import type { Archive } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { ofEachKind, type RegisterRules } from '../article/register-kind.ts';
import type { KnownStory, StoryRule } from '../article/story.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { type Before, createMemory, type Rows } from '../connect/before.ts';
import { compareArticles } from '../connect/compare-articles.ts';
import { findStories } from '../connect/find-stories.ts';
import type { KeyOf } from '../connect/kept-places.ts';
import { createMostNamed } from '../connect/most-named.ts';
import { createNameFacts } from '../connect/name-facts.ts';
import { arrangeRegisters, type RegisterEntry, type Registers } from '../connect/registers.ts';
import { findRelated } from '../connect/related.ts';
import { arrangeStories } from '../connect/stories.ts';
import type { TextPage } from '../content/text-page.ts';
import type { PageKind } from '../extend/extension.ts';
import type { Loaded } from '../extend/loaded.ts';
import type { Problem } from '../problem.ts';
import { movedStories } from './moved-stories.ts';
import { neighboursInTime } from './neighbours-in-time.ts';
import type { ArticleNames, ArticlePage, HtmlPage, Page } from './page.ts';
import { planCalendar } from './plan-calendar.ts';
import { planFeeds } from './plan-feeds.ts';
import { planHome } from './plan-home.ts';
import { planOwnPages } from './plan-own-pages.ts';
import { type AliasClash, type MovedStory, planRedirects } from './plan-redirects.ts';
import { planRegisters } from './plan-registers.ts';
import { planSitemap } from './plan-sitemap.ts';
import { planStories } from './plan-stories.ts';
import type { NameLink } from './register-page.ts';
import {
  articlePath,
  dataPath,
  headersPath,
  notFoundPath,
  offlinePath,
  redirectsPath,
  robotsPath,
  searchPath,
  textPagePath,
} from './site-path.ts';

/** What the editor says of registers and stories. */
export interface EditorsRules {
  readonly registerRules: RegisterRules;
  readonly stories: readonly StoryRule[];
}

export interface PlannedPages {
  /** The archive as the pages show it: names as the registers have them, nothing that is hidden. */
  readonly archive: Archive;
  /** All pages, each with an address of its own. */
  readonly pages: readonly Page[];
  /** Aliases of articles that got none. */
  readonly clashes: readonly AliasClash[];
  /** What to know of found stories when the archive has changed. */
  readonly knownStories: readonly KnownStory[];
  /** Addresses of stories that are found no longer, and of which the editor says something. */
  readonly idleStoryRules: readonly string[];
  /** Pages of the archive's own kinds that found their addresses taken. */
  readonly ownPageProblems: readonly Problem[];
  /** What is to be given to the next plan: bytes, in parts that follow each other. */
  kept(): readonly Uint8Array[];
}

/** What a site is planned from, beside its articles. */
export interface SiteOrder {
  readonly textPages: readonly TextPage[];
  /** The archive's own. */
  readonly pageKinds?: readonly Loaded<PageKind>[] | undefined;
  readonly sizes: ArchiveConfig['sizes'];
  readonly rules: EditorsRules;
  /** The stories that were found before. */
  readonly known: readonly KnownStory[];
  /** Whether readers may save the archive on their devices. */
  readonly isOffline: boolean;
  /** A text that is the same for an article as before only if its file is the same byte for byte; without it nothing is kept. */
  readonly keyOf?: KeyOf | undefined;
  /** What the last plan has kept: with it this one is the same, and faster. */
  readonly before?: Uint8Array | undefined;
}

/** All pages, and those that lead to them from old addresses. */
export function planSite(read: Archive, order: SiteOrder): PlannedPages {
  const memory = createMemory(read.articles, order.rules.registerRules, order.keyOf, order.before);
  const registers = arrangeRegisters(read, order.rules.registerRules, createNameFacts(memory.before));
  const { archive } = registers;
  const { pages, moved, kept, ...ofStories } = pagesOf(registers, order, memory.before);
  const { redirects, clashes } = planRedirects(archive.articles, moved, pages);
  const file: readonly Page[] = redirects.length === 0 ? [] : [{ kind: 'redirects', path: redirectsPath, redirects }];
  return {
    archive,
    pages: [...pages, ...redirects, ...file],
    clashes,
    ...ofStories,
    kept: () => memory.encode(kept()),
  };
}

interface SitePages extends Pick<PlannedPages, 'pages' | 'knownStories' | 'idleStoryRules' | 'ownPageProblems'> {
  readonly moved: readonly MovedStory[];
  kept(): Rows;
}

function pagesOf(
  registers: Registers,
  { textPages, pageKinds = [], sizes, rules, known, isOffline }: SiteOrder,
  before: Before | undefined,
): SitePages {
  const { archive } = registers;
  const compared = compareArticles(registers, before);
  const related = findRelated(compared);
  const found = findStories(compared, known, rules.stories);
  const stories = arrangeStories(archive, rules.stories, found.stories);
  const feeds = planFeeds(archive, registers, sizes);
  const feedLinks = feeds.map(({ format, subject, path }) => ({ format, subject, path }));
  const mostNamed = createMostNamed(registers);
  const { pages: registerPages, linkTo } = planRegisters(archive, registers, mostNamed, feedLinks, sizes.list);
  const plannedStories = planStories(stories, mostNamed, linkTo, sizes.list);
  const namesOf = createNamesOf(registers, linkTo);
  const connections = (article: Article, place: number): Connections => ({
    shared: compared.sharedText(article),
    names: namesOf(place),
    related: related.of(place).map(({ article, reasons }) => ({ article, shared: reasons })),
    stories: plannedStories.placesOf(article),
  });
  const usual: readonly HtmlPage[] = [
    planHome(archive, sizes.home, registers, stories, linkTo),
    ...archive.articles.map((article, index) => planArticle(article, index, archive, connections(article, index))),
    ...planCalendar(archive, sizes.list),
    ...registerPages,
    ...plannedStories.pages,
    { kind: 'search', path: searchPath },
    { kind: 'data', path: dataPath, articles: archive.articles.length, feeds: feedLinks },
    ...(isOffline ? [{ kind: 'offline', path: offlinePath } as const] : []),
    ...textPages.map((page): HtmlPage => ({ kind: 'text', path: textPagePath(page), page })),
  ];
  const own = planOwnPages(pageKinds, archive, [...usual, ...feeds]);
  const pages = [...usual, ...own.pages];
  return {
    ownPageProblems: own.problems,
    pages: [
      ...pages,
      { kind: 'not-found', path: notFoundPath },
      ...feeds,
      ...planSitemap(pages.map(({ path }) => path)),
      { kind: 'robots', path: robotsPath },
      { kind: 'headers', path: headersPath },
    ],
    moved: movedStories(found, stories, archive),
    knownStories: found.known,
    idleStoryRules: found.idleRules,
    kept: () => [
      ...compared.terms.texts.kept(),
      ...compared.terms.vectors.kept(),
      ...compared.neighbours.kept(),
      ...related.kept(),
      ...registers.facts.kept(),
    ],
  };
}

type Connections = Pick<ArticlePage, 'shared' | 'names' | 'related' | 'stories'>;

function planArticle(article: Article, index: number, { articles }: Archive, connections: Connections): HtmlPage {
  const path = articlePath(article);
  return { kind: 'article', path, article, ...connections, ...neighboursInTime(articles, index) };
}

/** Says of the article at a place what it names. */
function createNamesOf(
  registers: Registers,
  linkTo: (entry: RegisterEntry) => NameLink,
): (place: number) => ArticleNames {
  const numbered = ofEachKind((kind) => {
    const { entries, ofArticles } = registers.numbered(kind);
    return { links: entries.map(linkTo), ofArticles };
  });
  return (place) =>
    ofEachKind((kind) => {
      const { links, ofArticles } = numbered[kind];
      const found: NameLink[] = [];
      ofArticles.forEachIn(place, (number) => found.push(...(links[number] === undefined ? [] : [links[number]])));
      return found;
    });
}
