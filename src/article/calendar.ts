// Lengths of months and days of the week in the Gregorian calendar, which ISO 8601 also uses for the years before it began.

/** The days of a month from Monday to Sunday, 1 to 31; undefined where the week belongs to another month. */
export type CalendarWeek = readonly (number | undefined)[];

const daysOfWeek = 7;
/** How far the first of each month is from a Sunday, when the year is counted from March on. */
const monthShifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** The length of a month. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 1 Monday … 7 Sunday, for the years from 1 on (Tomohiko Sakamoto, comp.lang.c, 1993). */
export function weekdayOf(year: number, month: number, day: number): number {
  const fromMarch = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400);
  const sunday = (fromMarch + leapDays + (monthShifts[month - 1] ?? 0) + day) % daysOfWeek;
  return sunday === 0 ? daysOfWeek : sunday;
}

/** The weeks of a month, Monday first: four to six of them. */
export function weeksOf(year: number, month: number): readonly CalendarWeek[] {
  const before = weekdayOf(year, month, 1) - 1;
  const last = daysIn(year, month);
  return Array.from({ length: Math.ceil((before + last) / daysOfWeek) }, (_, week) =>
    Array.from({ length: daysOfWeek }, (_, weekday) => {
      const day = week * daysOfWeek + weekday - before + 1;
      return day >= 1 && day <= last ? day : undefined;
    }),
  );
}
