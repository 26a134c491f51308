// The names of months and of days of the week, with the Austrian ones and the short forms.

export interface MonthWords {
  /** The first one is what the whole language area says. */
  readonly names: readonly string[];
  readonly short: readonly string[];
}

/** January first. */
export const months: readonly MonthWords[] = [
  { names: ['Januar', 'Jänner'], short: ['Jan', 'Jän'] },
  { names: ['Februar', 'Feber'], short: ['Feb', 'Febr'] },
  { names: ['März'], short: ['Mär', 'Mrz'] },
  { names: ['April'], short: ['Apr'] },
  { names: ['Mai'], short: [] },
  { names: ['Juni'], short: ['Jun'] },
  { names: ['Juli'], short: ['Jul'] },
  { names: ['August'], short: ['Aug'] },
  { names: ['September'], short: ['Sept', 'Sep'] },
  { names: ['Oktober'], short: ['Okt'] },
  { names: ['November'], short: ['Nov'] },
  { names: ['Dezember'], short: ['Dez'] },
];

export interface WeekdayWords {
  readonly name: string;
  readonly short: string;
  /** 1 is Monday, 7 is Sunday. */
  readonly number: number;
}

/** Monday first; Saturday has two names. */
export const weekdays: readonly WeekdayWords[] = [
  { name: 'Montag', short: 'Mo', number: 1 },
  { name: 'Dienstag', short: 'Di', number: 2 },
  { name: 'Mittwoch', short: 'Mi', number: 3 },
  { name: 'Donnerstag', short: 'Do', number: 4 },
  { name: 'Freitag', short: 'Fr', number: 5 },
  { name: 'Samstag', short: 'Sa', number: 6 },
  { name: 'Sonnabend', short: 'Sa', number: 6 },
  { name: 'Sonntag', short: 'So', number: 7 },
];

export const monthNames: readonly string[] = months.flatMap(({ names }) => names);
export const weekdayNames: readonly string[] = weekdays.map(({ name }) => name);

/** Every name and short form of a month, with its number: "Jänner" is 1. */
export const monthForms: readonly (readonly [form: string, month: number])[] = months.flatMap(
  ({ names, short }, index) => [...names, ...short].map((form) => [form, index + 1] as const),
);

/** Source of a regular expression for a month's name: "Jänner". */
export const monthName = `(?:${monthNames.join('|')})`;

/** The same for the three letters that every name and short form of a month begins with: "Jän" of "Jänner". */
export const monthStart = `(?:${[...new Set(monthForms.map(([form]) => form.slice(0, 3)))].join('|')})`;

/** The same for a weekday's name: "Sonnabend". */
export const weekdayName = `(?:${weekdayNames.join('|')})`;

/** The same for its short form, without the dot: "Sa". */
export const shortWeekday = `(?:${[...new Set(weekdays.map(({ short }) => short))].join('|')})`;
