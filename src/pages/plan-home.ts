// Plans the front page: the newest articles, the most frequent names, and the archive over time.
import type { Archive } from '../article/archive.ts';
import type { Story } from '../article/story.ts';
import { archiveBins, barsOf } from '../connect/over-time.ts';
import type { RegisterEntry, Registers } from '../connect/registers.ts';
import type { TimelineBin } from './calendar-page.ts';
import { lastAdded, newestOf } from './newest.ts';
import type { HtmlPage } from './page.ts';
import type { NameLink } from './register-page.ts';
import { homePath, monthPath, yearPath } from './site-path.ts';

/** `size` newest articles stand there. */
export function planHome(
  archive: Archive,
  size: number,
  registers: Registers,
  stories: readonly Story[],
  linkTo: (entry: RegisterEntry) => NameLink,
): HtmlPage {
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
    newest: newestOf(archive.articles, size),
    lastAdded: lastAdded(archive.articles),
    frequent: frequentNames(registers).map(linkTo),
    timeline,
    stories: stories.slice(0, storiesOnHome),
  };
}

const storiesOnHome = 6;
const mostMonthsOnHome = 360; // thirty years: each bar is two pixels wide

const frequentOnHome = 30;

/** Of persons, places and organisations; topics where there are none of these. */
function frequentNames({ of }: Registers): readonly RegisterEntry[] {
  const names = [...of.persons, ...of.places, ...of.organisations];
  const entries = (names.length > 0 ? names : [...of.topics]).filter(({ articles }) => articles.length > 1);
  return entries
    .sort((one, other) => other.articles.length - one.articles.length || (one.slug < other.slug ? -1 : 1))
    .slice(0, frequentOnHome);
}
