// Names in the calendar: months, weekdays, seasons, parts of the day, with the Austrian and Swiss ones.
import { type Lexicon, words } from './entry.ts';

/** January first. */
const months = [
  { names: 'Januar Januars Jänner Jänners', short: 'Jan Jän' },
  { names: 'Februar Februars Feber Febers', short: 'Feb Febr' },
  { names: 'März Märzes Maerz', short: 'Mär Mrz' },
  { names: 'April Aprils', short: 'Apr' },
  { names: 'Mai Mais Maien', short: '' },
  { names: 'Juni Junis', short: 'Jun' },
  { names: 'Juli Julis', short: 'Jul' },
  { names: 'August Augusts', short: 'Aug' },
  { names: 'September Septembers', short: 'Sept Sep' },
  { names: 'Oktober Oktobers', short: 'Okt' },
  { names: 'November Novembers', short: 'Nov' },
  { names: 'Dezember Dezembers', short: 'Dez' },
];

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const weekdayList = [...weekdays.map((name, index) => ({ name, number: index + 1 })), { name: 'Sonnabend', number: 6 }];

/** Parts of the day in TIMEX3. */
const dayParts = [
  { code: 'MO', names: 'Morgen Vormittag Früh Morgenstunde Vormittagsstunde Morgengrauen Tagesanbruch' },
  { code: 'MI', names: 'Mittag Mittagsstunde' },
  { code: 'AF', names: 'Nachmittag Nachmittagsstunde' },
  { code: 'EV', names: 'Abend Vorabend Abendstunde Feierabend' },
  { code: 'NI', names: 'Nacht Nachtstunde' },
];
const seasons = [
  { code: 'SP', names: 'Frühling Frühjahr Frühjahre Lenz Vorfrühling' },
  { code: 'SU', names: 'Sommer Hochsommer Frühsommer Spätsommer' },
  { code: 'FA', names: 'Herbst Spätherbst Frühherbst' },
  { code: 'WI', names: 'Winter Spätwinter' },
];
const habits = [
  { code: 'MO', names: 'morgens vormittags frühmorgens allmorgendlich' },
  { code: 'MI', names: 'mittags' },
  { code: 'AF', names: 'nachmittags' },
  { code: 'EV', names: 'abends allabendlich' },
  { code: 'NI', names: 'nachts nächtens allnächtlich' },
];

export const calendarNames: Lexicon = [
  ...months.flatMap(({ names, short }, index) => [
    ...words('month', names, { number: index + 1, code: names.startsWith('August') ? 'forename' : '' }),
    ...(short === '' ? [] : words('monthShort', short, { number: index + 1 })),
  ]),
  ...weekdayList.flatMap(({ name, number }) => [
    ...words('weekday', `${name} ${name}s ${name}es`, { number }),
    ...words('weekdayHabit', `${name.toLowerCase()}s`, { number }),
    ...dayParts.flatMap(({ code, names }) =>
      words(
        'weekdayPart',
        names
          .split(' ')
          .flatMap((part) => weekdayWithPart(name, part))
          .join(' '),
        { number, code },
      ),
    ),
  ]),
  ...dayParts.flatMap(({ code, names }) =>
    words('dayPart', names.split(' ').flatMap(inflectedDayPart).join(' '), { code }),
  ),
  ...words('dayPart', 'abend nachmittag vormittag mittag nacht', {}).map(([word, entry]): Lexicon[number] => [
    word,
    { ...entry, code: dayParts.find(({ names }) => names.toLowerCase().split(' ').includes(word))?.code ?? '' },
  ]),
  ...words('midnight', 'Mitternacht mitternachts'),
  ...seasons.flatMap(({ code, names }) =>
    words(
      'season',
      names
        .split(' ')
        .flatMap((name) => [name, `${name}s`])
        .join(' '),
      { code },
    ),
  ),
  ...words('seasons', 'Sommermonate Sommermonaten', { code: 'SU' }),
  ...words('seasons', 'Wintermonate Wintermonaten', { code: 'WI' }),
  ...habits.flatMap(({ code, names }) => words('dayHabit', names, { code })),
  ...words('weekend', 'Wochenende Wochenendes Wochenend Wochenenden'),
];

function inflectedDayPart(name: string): readonly string[] {
  if (name === 'Nacht') return ['Nacht'];
  if (name.endsWith('stunde')) return [`${name}n`];
  return [name, `${name}s`];
}

/** "Montag", "Abend" → "Montagabend", also with the old s: "Montagsabend". */
function weekdayWithPart(weekday: string, part: string): readonly string[] {
  const ending = part.toLowerCase();
  return [`${weekday}${ending}`, `${weekday}${ending}s`];
}
