// Finds the date that a file name states: "2019-03-12_haushalt.txt", "haushalt-12.3.2019.html".
import { type ArticleDate, formatDate, parseDate } from '../../article/edtf-date.ts';
import type { Found } from '../found.ts';
import { readMonthName } from './date-text.ts';

/** The one date in a file name or path; its span is empty, as it stands outside of the text. Undefined where there is none, or several. */
export function dateOfFileName(name: string): Found<ArticleDate> | undefined {
  const plain = name.normalize('NFC').slice(-longestName).replace(identifier, ' ');
  const dates = forms.flatMap(({ form, read }) =>
    [...plain.matchAll(form)].flatMap((match) => read(match.groups ?? {}) ?? []),
  );
  const days = dates.filter(({ kind }) => kind === 'day');
  const [value, ...others] = days.length > 0 ? days : dates;
  if (value === undefined || others.some((other) => formatDate(other) !== formatDate(value))) return undefined;
  return { value, rule: 'file name', span: { start: 0, end: 0 } };
}

interface NameForm {
  readonly form: RegExp;
  readonly read: (parts: Readonly<Record<string, string>>) => ArticleDate | undefined;
}

const longestName = 500; // characters
const identifier = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi; // "20190312-1a2b-4c3d-8e9f-0123456789ab"
const year = String.raw`(?<year>(?:1[89]|20)\d\d)`;
const start = String.raw`(?<![\p{L}\d.,])`;
const end = String.raw`(?![\p{L}\d])`;

const forms: readonly NameForm[] = [
  // "2019-03-12", "2019_03_12", "2019/03/12"; a time may follow: "2019-03-12T14"
  {
    form: new RegExp(
      String.raw`${start}${year}(?<mark>[-_./ ])(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?!\d|[a-su-zA-SU-Z])`,
      'gu',
    ),
    read: inFigures,
  },
  // "20190312", "20190312T1400"
  {
    form: new RegExp(String.raw`${start}${year}(?<month>\d\d)(?<day>\d\d)(?:T\d{4,6}Z?)?${end}`, 'gu'),
    read: inFigures,
  },
  // "12.3.2019", "12-03-2019"
  {
    form: new RegExp(String.raw`(?<![\p{L}\d])(?<day>\d\d?)(?<mark>[-_. ])(?<month>\d\d?)\k<mark>${year}${end}`, 'gu'),
    read: inFigures,
  },
  // "12-maerz-2019", "12. März 2019"
  {
    form: new RegExp(
      String.raw`(?<![\p{L}\d])(?<day>\d\d?)\.?[-_. ]{0,2}(?<name>\p{L}{3,9})\.?[-_. ]{0,2}${year}${end}`,
      'gu',
    ),
    read: withMonthName,
  },
  // "maerz-2019"
  { form: new RegExp(String.raw`(?<!\p{L})(?<name>\p{L}{3,9})[-_ ]${year}${end}`, 'gu'), read: withMonthName },
  // "2019-03"; "2011-12" may as well be two years
  {
    form: new RegExp(String.raw`${start}${year}[-_](?<month>0[1-9]|1[0-2])(?![-_./ ]?\d|\p{L})`, 'gu'),
    read: monthOfYear,
  },
];

function inFigures({
  year: written = '',
  month = '',
  day = '',
}: Readonly<Record<string, string>>): ArticleDate | undefined {
  return parseDate(`${written}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function withMonthName({
  year: written = '',
  name = '',
  day,
}: Readonly<Record<string, string>>): ArticleDate | undefined {
  const month = readMonthName(name.replace('ae', 'ä'));
  if (month === undefined) return undefined;
  const yearAndMonth = `${written}-${String(month).padStart(2, '0')}`;
  return parseDate(day === undefined ? yearAndMonth : `${yearAndMonth}-${day.padStart(2, '0')}`);
}

function monthOfYear({ year: written = '', month = '' }: Readonly<Record<string, string>>): ArticleDate | undefined {
  const isTwoYears = Number(month) === (Number(written) % 100) + 1;
  return isTwoYears ? undefined : parseDate(`${written}-${month}`);
}
