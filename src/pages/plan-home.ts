// Plans the front page: the newest articles, the most frequent names, and the archive over time.
import type { Archive } from '../article/archive.ts';
import { fourDigits } from '../article/edtf-date.ts';
import type { Story } from '../article/story.ts';
import { archiveBins, countOverTime } from '../connect/over-time.ts';
import type { RegisterEntry, Registers } from '../connect/registers.ts';
import { lastAdded, newestOf } from './newest.ts';
import type { HtmlPage } from './page.ts';
import { extentOf } from './plan-calendar.ts';
import type { NameLink } from './register-page.ts';
import { archiveYearPath, homePath, monthPath, type SitePath, yearPath } from './site-path.ts';
import { inBrief } from './story-in-brief.ts';

/** `size` newest articles stand there. */
export function planHome(
  archive: Archive,
  size: number,
  registers: Registers,
  stories: readonly Story[],
  linkTo: (entry: RegisterEntry) => NameLink,
): HtmlPage {
  const bins = archiveBins(archive, mostMonthsOnHome);
  const overTime = countOverTime(archive.articles, bins);
  return {
    kind: 'home',
    path: homePath,
    extent: extentOf(archive),
    years: archive.years.map(({ year }) => year),
    newest: newestOf(archive.articles, size),
    lastAdded: lastAdded(archive.articles),
    frequent: frequentNames(registers).map(linkTo),
    overTime,
    barPaths: bins.map((bin, index) => (overTime.bars[index] === 0 ? undefined : pathOf(bin, archive))),
    stories: stories.slice(0, storiesOnHome).map(inBrief),
  };
}

const storiesOnHome = 6;
const mostMonthsOnHome = 360; // thirty years: each bar is two pixels wide

/** The page of a month or year; for longer steps the archive, from the newest of their years on. */
function pathOf(bin: string, { years }: Archive): SitePath {
  const [year = 0, month] = bin.split('-').map(Number);
  if (month !== undefined) return monthPath(year, month);
  const newest = years.findLast(({ year }) => fourDigits(year).startsWith(bin));
  return bin.length === '2014'.length ? yearPath(year) : archiveYearPath(newest?.year ?? 0);
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
