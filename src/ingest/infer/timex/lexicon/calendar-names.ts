// Names in the calendar: months, weekdays, seasons, parts of the day, with the Austrian and Swiss ones.
import { months, weekdays } from '../../../../german/calendar-words.ts';
import { type Lexicon, words } from './entry.ts';

/** Forms that only old or plain texts have, by the month's number. */
const rareForms: Readonly<Record<number, string>> = { 3: 'Maerz', 5: 'Maien' };

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
  ...months.flatMap(({ names, short }, index) => {
    const number = index + 1;
    const forms = [...names.flatMap((name) => [name, genitive(name)]), ...(rareForms[number] ?? '').split(' ')];
    return [
      ...words('month', forms.join(' ').trim(), { number, code: names.includes('August') ? 'forename' : '' }),
      ...(short.length === 0 ? [] : words('monthShort', short.join(' '), { number })),
    ];
  }),
  ...weekdays.flatMap(({ name, number }) => [
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

/** "Juli" → "Julis", "März" → "Märzes" */
function genitive(month: string): string {
  return `${month}${month.endsWith('z') ? 'es' : 's'}`;
}

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
