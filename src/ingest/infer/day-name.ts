// Names of the days of the week as they stand before a date.
import { shortWeekday, weekdayName, weekdays } from '../../german/calendar-words.ts';

/** The source of a regular expression for a weekday before a date: "Sonntag", "So.". */
export const dayName = `(?:${weekdayName}|${shortWeekday}\\.?)`;

/** "Sonntag", "So." → 7; undefined for what is no weekday. */
export function weekdayNumber(written: string | undefined): number | undefined {
  const bare = written?.replace('.', '');
  return weekdays.find(({ name, short }) => bare === name || bare === short)?.number;
}
