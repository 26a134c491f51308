// Steps of time without gaps. A step is named by how its dates begin: "2014-03-05" is a day, "2014-03" a month, "2014" a
// year, "201" a decade, "20" the hundred years from 2000.
import { daysIn } from '../article/calendar.ts';
import { fourDigits, twoDigits } from '../article/edtf-date.ts';

/** More bars than this no picture shows: one mistyped year must not make thousands of them. */
const mostBars = 120;

/** Every year between two years; decades or centuries where that is too many. */
export function yearsBetween(first: number, last: number): readonly string[] {
  const [from, to] = [fourDigits(first), fourDigits(last)];
  const length = [4, 3].find((length) => countBetween(from, to, length) <= mostBars) ?? 2;
  const start = Number(from.slice(0, length));
  return Array.from({ length: countBetween(from, to, length) }, (_, index) =>
    String(start + index).padStart(length, '0'),
  );
}

function countBetween(first: string, last: string, length: number): number {
  return Number(last.slice(0, length)) - Number(first.slice(0, length)) + 1;
}

/** Every month of the years between two years. */
export function monthsBetween(first: number, last: number): readonly string[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => fourDigits(first + index));
  return years.flatMap((year) => Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`));
}

/** Every day of some months. */
export function daysOf(months: readonly string[]): readonly string[] {
  return months.flatMap((month) => {
    const [year = 0, number = 1] = month.split('-').map(Number);
    return Array.from({ length: daysIn(year, number) }, (_, index) => `${month}-${twoDigits(index + 1)}`);
  });
}
