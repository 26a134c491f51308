// Feasts: on a fixed day of a month, or so many days from Easter Sunday.
import type { Day } from '../calendar.ts';
import { addDays, easter, weekdayOf } from '../calendar.ts';
import { type Lexicon, words } from './entry.ts';

interface Feast {
  readonly code: string;
  readonly names: string;
  readonly dayIn: (year: number) => Day;
}

const feasts: readonly Feast[] = [
  fixed('Neujahr Neujahrs Neujahrstag', 1, 1),
  fixed('Dreikönigstag Dreikönig Dreikönige Dreikönigsfest', 1, 6),
  fixed('Lichtmess Mariä-Lichtmess', 2, 2),
  fixed('Valentinstag Valentinstags', 2, 14),
  fixed('Frauentag Weltfrauentag Frauentags', 3, 8),
  fixed('Josefitag Josefstag', 3, 19),
  fixed('Maifeiertag', 5, 1),
  fixed('Johannistag', 6, 24),
  fixed('Nationalfeiertag', 10, 26),
  fixed('Marienfeiertag', 8, 15),
  fixed('Empfängnis', 12, 8),
  fixed('Reformationstag Reformationsfest Halloween', 10, 31),
  fixed('Allerheiligen', 11, 1),
  fixed('Allerseelen', 11, 2),
  fixed('Martinstag Martini', 11, 11),
  fixed('Nikolaustag Nikolo', 12, 6),
  fixed('Weihnachten Weihnacht Heiligabend Heiligabends Weihnachtsabend', 12, 24),
  fixed('Weihnachtstag Christtag Weihnachtstage Weihnachtstagen', 12, 25),
  fixed('Stephanitag Stefanitag Stephanstag', 12, 26),
  fixed('Silvester Sylvester Silvesterabend Silvesternacht Silvestertag', 12, 31),
  fromEaster('Weiberfastnacht Altweiberfastnacht', -52),
  fromEaster('Rosenmontag', -48),
  fromEaster('Faschingsdienstag Fastnachtsdienstag Fastnacht', -47),
  fromEaster('Aschermittwoch', -46),
  fromEaster('Palmsonntag', -7),
  fromEaster('Gründonnerstag', -3),
  fromEaster('Karfreitag', -2),
  fromEaster('Karsamstag', -1),
  fromEaster('Ostern Ostersonntag Osterfest', 0),
  fromEaster('Ostermontag', 1),
  fromEaster('Himmelfahrt Himmelfahrtstag Vatertag', 39),
  fromEaster('Pfingsten Pfingstsonntag', 49),
  fromEaster('Pfingstmontag', 50),
  fromEaster('Fronleichnam', 60),
  { code: 'advent', names: 'Adventssonntag Adventsonntag', dayIn: firstAdvent },
];

export const feastNames: Lexicon = feasts.flatMap(({ code, names }) => words('feast', names, { code }));

const daysByCode: ReadonlyMap<string, Feast['dayIn']> = new Map(feasts.map(({ code, dayIn }) => [code, dayIn]));

/** The day of a feast in a year: ("Ostern"'s code, 2024) → 31 March 2024. */
export function feastDay(code: string, year: number): Day | undefined {
  return daysByCode.get(code)?.(year);
}

/** Whether a feast has the same day in every year. */
export function isFixedFeast(code: string): boolean {
  return /^\d/.test(code);
}

function fixed(names: string, month: number, day: number): Feast {
  return { code: `${month}-${day}`, names, dayIn: (year) => ({ year, month, day }) };
}

function fromEaster(names: string, days: number): Feast {
  return { code: `easter${days}`, names, dayIn: (year) => addDays(easter(year), days) };
}

/** The fourth Sunday before 25 December. */
function firstAdvent(year: number): Day {
  const christmas = { year, month: 12, day: 25 };
  return addDays(christmas, -weekdayOf(christmas) - 21);
}
