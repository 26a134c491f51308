// Names of the days of the week as they stand before a date.

const names = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];

/** The source of a regular expression for a weekday before a date: "Sonntag", "So.". */
export const dayName = `(?:${names.join('|')}|Sonnabend|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\.?)`;

/** "Sonntag", "So." → 7; undefined for what is no weekday. */
export function weekdayNumber(name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  if (name === 'Sonnabend') return 6;
  const index = names.findIndex((weekday) => weekday.startsWith(name.slice(0, 2)));
  return index < 0 ? undefined : index + 1;
}
