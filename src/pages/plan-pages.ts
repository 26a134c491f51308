// Plans every page of the site from the archive: what there is, and where it stands.
import type { Archive, ArchiveYear } from '../article/archive.ts';
import type { Article } from '../article/article.ts';
import { noRules, type RegisterKind, type RegisterRules } from '../article/register-kind.ts';
import type { Story, StoryRule } from '../article/story.ts';
import type { ArchiveConfig } from '../config/archive-config.ts';
import { archiveBins, barsOf } from '../connect/over-time.ts';
import { arrangeRegisters, type RegisterEntry, type Registers } from '../connect/registers.ts';
import { findRelated } from '../connect/related.ts';
import { findSharedText } from '../connect/shared-text.ts';
import { arrangeStories } from '../connect/stories.ts';
import type { TextPage } from '../content/text-page.ts';
import type { ArticleNames, ArticlePage, HtmlPage, MonthOfYear, NameLink, Page, TimelineBin } from './page.ts';
import { planRegisters } from './plan-registers.ts';
import { planStories } from './plan-stories.ts';
import {
  archivePath,
  articlePath,
  feedPath,
  homePath,
  monthPath,
  notFoundPath,
  robotsPath,
  searchPath,
  sitemapPath,
  textPagePath,
  undatedPath,
  yearPath,
} from './site-path.ts';
import { splitList } from './split-list.ts';

/** What the editor says of registers and stories. */
export interface EditorsRules {
  readonly registerRules: RegisterRules;
  readonly stories: readonly StoryRule[];
}

const noEditorsRules: EditorsRules = { registerRules: noRules, stories: [] };

/** All pages, each with an address of its own. */
export function planPages(
  archive: Archive,
  textPages: readonly TextPage[],
  sizes: ArchiveConfig['sizes'],
  { registerRules, stories: storyRules }: EditorsRules = noEditorsRules,
): readonly Page[] {
  const sharedText = findSharedText(archive);
  const registers = arrangeRegisters(archive, registerRules);
  const stories = arrangeStories(archive, storyRules);
  const related = findRelated(archive, registers);
  const { pages: registerPages, linkTo } = planRegisters(archive, registers, sizes.list);
  const connections = (article: Article): Connections => ({
    shared: sharedText(article),
    names: namesOf(article, registers, linkTo),
    related: related(article).map(({ article, shared }) => ({ article, shared: shared.map(({ name }) => name) })),
    stories: stories.of(article),
  });
  const pages: readonly HtmlPage[] = [
    planHome(archive, sizes.home, frequentNames(registers).map(linkTo), stories.all),
    ...archive.articles.map((article, index) => planArticle(article, index, archive, connections(article))),
    { kind: 'years', path: archivePath, archive },
    ...archive.years.map((year, index) => planYear(year, index, archive)),
    ...planMonths(archive, sizes.list),
    ...planUndated(archive, sizes.list),
    ...registerPages,
    ...planStories(stories.all, registers, linkTo),
    { kind: 'search', path: searchPath },
    ...textPages.map((page): HtmlPage => ({ kind: 'text', path: textPagePath(page), page })),
  ];
  return [
    ...pages,
    { kind: 'not-found', path: notFoundPath },
    { kind: 'feed', path: feedPath, newest: newest(archive, sizes.feed) },
    { kind: 'sitemap', path: sitemapPath, paths: pages.map(({ path }) => path) },
    { kind: 'robots', path: robotsPath },
  ];
}

function planHome(archive: Archive, size: number, frequent: readonly NameLink[], stories: readonly Story[]): HtmlPage {
  const bins = archiveBins(archive, mostMonthsOnHome);
  const bars = barsOf(archive.articles, bins);
  const timeline = bins.map((name, index): TimelineBin => {
    const [year, month] = name.split('-').map(Number);
    const path = month === undefined ? yearPath(year ?? 0) : monthPath(year ?? 0, month);
    const count = bars[index] ?? 0;
    return { name, count, path: count === 0 ? undefined : path };
  });
  return {
    kind: 'home',
    path: homePath,
    archive,
    newest: newest(archive, size),
    frequent,
    timeline,
    stories: stories.slice(0, storiesOnHome),
  };
}

const storiesOnHome = 6;
const mostMonthsOnHome = 360; // thirty years: each bar is two pixels wide

/** The newest dated articles first, then undated ones. */
function newest({ articles, undated }: Archive, count: number): readonly Article[] {
  const dated = articles.length - undated.length;
  const last = articles.slice(Math.max(0, dated - count), dated).reverse();
  return [...last, ...undated.slice(0, count - last.length)];
}

type Connections = Pick<ArticlePage, 'shared' | 'names' | 'related' | 'stories'>;

function planArticle(article: Article, index: number, { articles }: Archive, connections: Connections): HtmlPage {
  const path = articlePath(article);
  return { kind: 'article', path, article, ...connections, previous: articles[index - 1], next: articles[index + 1] };
}

function namesOf(article: Article, registers: Registers, linkTo: (entry: RegisterEntry) => NameLink): ArticleNames {
  const links = (kind: RegisterKind) => registers.entriesOf(article, kind).map(linkTo);
  return {
    persons: links('persons'),
    places: links('places'),
    organisations: links('organisations'),
    topics: links('topics'),
    sources: links('sources'),
  };
}

const frequentOnHome = 30;

/** Of persons, places and organisations; topics where there are none of these. */
function frequentNames({ of }: Registers): readonly RegisterEntry[] {
  const names = [...of.persons, ...of.places, ...of.organisations];
  const entries = (names.length > 0 ? names : [...of.topics]).filter(({ articles }) => articles.length > 1);
  return entries
    .sort((one, other) => other.articles.length - one.articles.length || (one.slug < other.slug ? -1 : 1))
    .slice(0, frequentOnHome);
}

function planYear(year: ArchiveYear, index: number, { years }: Archive): HtmlPage {
  return { kind: 'year', path: yearPath(year.year), year, previous: years[index - 1], next: years[index + 1] };
}

function planMonths({ years }: Archive, size: number): readonly HtmlPage[] {
  const months = years.flatMap(({ year, months }) => months.map((month): MonthOfYear => ({ ...month, year })));
  return months.flatMap(({ year, month, articles }, index) =>
    splitList(articles, size).map((list): HtmlPage => {
      const path = monthPath(year, month, list.number);
      return { kind: 'month', path, year, month, list, previous: months[index - 1], next: months[index + 1] };
    }),
  );
}

function planUndated({ undated }: Archive, size: number): readonly HtmlPage[] {
  if (undated.length === 0) return [];
  return splitList(undated, size).map((list): HtmlPage => ({ kind: 'undated', path: undatedPath(list.number), list }));
}
