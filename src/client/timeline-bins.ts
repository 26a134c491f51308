// What the timeline draws: one bar for each year or month, also where nothing was written. Pure.
import { fourDigits, twoDigits } from '../article/edtf-date.ts';
import type { Period, Timeline } from '../search/timeline.ts';

const mostMonths = 120; // bars that a phone can show
const mostYearsInDetail = 5;

export type Bins = readonly Period[];

/** The whole archive, of which the first and the last month are given: by months as long as they fit, or by years. */
export function overviewBins(timeline: Timeline | undefined, [first, last]: readonly [string, string]): Bins {
  const months = monthsFrom(first, last);
  return months.length <= mostMonths
    ? filled(months, timeline?.months)
    : filled(yearsFrom(first, last), timeline?.years);
}

/** The months of a few chosen years, where the overview shows years. */
export function detailBins(timeline: Timeline | undefined, overview: Bins, period: string): Bins | undefined {
  const chosen = overview.filter(({ name }) => isInPeriod(name, period)).map(({ name }) => name);
  const [first, last] = [chosen[0], chosen.at(-1)];
  const isFew = period !== '' && chosen.length <= mostYearsInDetail;
  if (!isFew || first === undefined || last === undefined || first.length > 4) return undefined;
  return filled(monthsFrom(`${first}-01`, `${last}-12`), timeline?.months);
}

/** Whether a year or month lies in a period, at least in part; all do in an empty one. */
export function isInPeriod(name: string, period: string): boolean {
  const [from = '', to = ''] = period.split('..');
  const isLateEnough = from === '' || lastMonth(name) >= firstMonth(from);
  return isLateEnough && (to === '' || firstMonth(name) <= lastMonth(to));
}

/** Whether a year or month is one of those chosen, or holds or is held by one; all do where none is chosen. */
export function isOfYears(name: string, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.some((one) => one.startsWith(name) || name.startsWith(one));
}

/** The span of two bars, in any order: "2014..2016"; empty when it holds all of the overview. */
export function periodOf(one: number, other: number, bins: Bins, overview: Bins): string {
  const [from, to] = [bins[Math.min(one, other)]?.name, bins[Math.max(one, other)]?.name];
  if (from === undefined || to === undefined) return '';
  const period = `${from}..${to}`;
  return overview.every(({ name }) => isInPeriod(name, period)) && bins === overview ? '' : period;
}

/** Which bars a period begins and ends with. */
export function boundsOf(period: string, bins: Bins): readonly [from: number, to: number] {
  const inside = bins.flatMap(({ name }, index) => (isInPeriod(name, period) ? [index] : []));
  return [inside[0] ?? 0, inside.at(-1) ?? bins.length - 1];
}

/** How high a bar is: the number of results, or their share of what was written at that time. */
export function heightOf({ found, all }: Period, isRelative: boolean): number {
  if (!isRelative) return found;
  return all === 0 ? 0 : found / all;
}

/** Results and articles of a period. Whole years have also those articles of which no month is known. */
export function countsOf(timeline: Timeline | undefined, period: string): Pick<Period, 'found' | 'all'> {
  const bins = (wholeYears.test(period) ? timeline?.years : timeline?.months) ?? [];
  return sumOf(bins.filter(({ name }) => isInPeriod(name, period)));
}

const wholeYears = /^(?:\d{4}(?:-01)?)?\.\.(?:\d{4}(?:-12)?)?$/; // "2014..2016", "2014-01..2014-12"

/** Results and articles of several bars together. */
export function sumOf(bins: Bins): Pick<Period, 'found' | 'all'> {
  return bins.reduce((sum, { found, all }) => ({ found: sum.found + found, all: sum.all + all }), { found: 0, all: 0 });
}

function firstMonth(name: string): string {
  return name.length === 4 ? `${name}-01` : name.slice(0, 7);
}

function lastMonth(name: string): string {
  return name.length === 4 ? `${name}-12` : name.slice(0, 7);
}

function filled(names: readonly string[], periods: readonly Period[] = []): Bins {
  const known = new Map(periods.map((period) => [period.name, period]));
  return names.map((name) => known.get(name) ?? { name, found: 0, all: 0 });
}

function yearsFrom(first: string, last: string): readonly string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => fourDigits(from + index));
}

function monthsFrom(first: string, last: string): readonly string[] {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: count(last) - count(first) + 1 }, (_, index) => {
    const month = count(first) + index;
    return `${fourDigits(Math.floor(month / 12))}-${twoDigits((month % 12) + 1)}`;
  });
}
