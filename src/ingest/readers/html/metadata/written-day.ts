// Days as pages write them: in JSON-LD, in attributes, in bylines.
import { parseDate, twoDigits } from '../../../../article/edtf-date.ts';
import { monthForms } from '../../../../german/calendar-words.ts';
import { englishMonths } from '../../english-months.ts';

/**
 * The first day in a text, as it is written there: "2024-04-28T23:30:00+02:00" → "2024-04-28",
 * "28.04.2024, 17:19 Uhr" → "2024-04-28", "Sun Apr 28 17:19:00 CEST 2024" → "2024-04-28".
 */
export function firstDay(text: string): string | undefined {
  return daysIn(text)[0];
}

/** All days in a text, in its order. */
export function daysIn(text: string): readonly string[] {
  return [...text.slice(0, longest).matchAll(anyDay)].flatMap(({ groups }) => {
    const date = `${fullYear(groups)}-${two(monthOf(groups))}-${two(groupOf(groups, 'day'))}`;
    const isLikely = date >= '1900' && date < '2100' && parseDate(date)?.kind === 'day';
    return isLikely ? [date] : [];
  });
}

const longest = 5000; // characters; a date stands in short texts
type Groups = Readonly<Record<string, string | undefined>> | undefined;

const german = monthForms.flatMap(([form, month]): readonly (readonly [string, number])[] => [
  [form, month],
  [form.replace('ä', 'ae'), month], // "Maerz"
]);
const english = englishMonths.flatMap((name, index): readonly (readonly [string, number])[] => [
  [name, index + 1],
  [name.slice(0, 3), index + 1],
]);
const months: ReadonlyMap<string, number> = new Map(
  [...german, ...english].map(([name, month]) => [name.toLowerCase(), month]),
);
const monthName = String.raw`(?:${[...months.keys()].join('|')})(?!\p{L})\.?`;
const year = String.raw`(?:19|20)\d\d(?!\d)`;
const forms = [
  String.raw`(?<!\d)(?<year1>${year})[-/.](?<month1>\d{1,2})[-/.](?<day1>\d{1,2})(?!\d)`, // "2024-04-28", "2024/4/28"
  String.raw`(?<![\d.])(?<year2>(?:19|20)\d\d)(?<month2>[01]\d)(?<day2>[0-3]\d)(?=T\d|$)`, // "20240428T1719"
  String.raw`(?<![\d.])(?<day3>\d{1,2})\. ?(?<month3>\d{1,2})\. ?(?<year3>${year}|['’]?\d\d(?![\d.:]))`, // "28.4.2024", "28.04.24"
  String.raw`(?<!\d)(?<day4>\d{1,2})(?:\.|th|st|nd|rd)? {0,2}(?<name4>${monthName}),? {0,2}(?<year4>${year}|['’]\d\d)`, // "28. April 2024"
  String.raw`(?<!\p{L})(?<name5>${monthName}) (?<day5>\d{1,2})(?:\.|th|st|nd|rd)?(?:,| \d\d:\d\d:\d\d(?: [A-Z+\-\d]{3,8})?)? (?<year5>${year})`, // "Apr 28 17:19:00 CEST 2024", "April 28, 2024"
  String.raw`(?<!\d)(?<day6>\d{1,2}) ?[-/|] ?(?<month6>\d{1,2}) ?[-/|] ?(?<year6>${year})`, // "28/04/2024", "28 | 04 | 2024"
];
const anyDay = new RegExp(forms.join('|'), 'giu');

function groupOf(groups: Groups, name: string): string | undefined {
  for (let form = 1; form <= forms.length; form++) {
    const value = groups?.[`${name}${form}`];
    if (value !== undefined) return value;
  }
  return undefined;
}

function monthOf(groups: Groups): string | undefined {
  const name = groupOf(groups, 'name')?.toLowerCase().replace('.', '');
  return name === undefined ? groupOf(groups, 'month') : String(months.get(name) ?? '');
}

/** "24" → "2024", "98" → "1998" */
function fullYear(groups: Groups): string {
  const digits = (groupOf(groups, 'year') ?? '').replace(/\D/g, '');
  if (digits.length === 4) return digits;
  return Number(digits) < 50 ? `20${digits}` : `19${digits}`;
}

function two(digits: string | undefined): string {
  return twoDigits(Number(digits));
}
