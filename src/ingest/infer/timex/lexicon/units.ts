// Units of time, what lasts or recurs by them, and the edges of their spans.
import { adjectives, type Lexicon, words } from './entry.ts';

/** The codes of TIMEX3; T before those of the clock. */
const plural = [
  { code: 'W', names: 'Wochen' },
  { code: 'M', names: 'Monate Monaten' },
  { code: 'D', names: 'Tage Tagen Werktage Werktagen Arbeitstage Arbeitstagen Kalendertage Kalendertagen' },
  { code: 'Q', names: 'Quartale Quartalen' },
  { code: 'DE', names: 'Jahrzehnte Jahrzehnten Dekaden' },
  { code: 'CE', names: 'Jahrhunderte Jahrhunderten' },
  { code: 'L', names: 'Jahrtausende Jahrtausenden' },
  { code: 'TH', names: 'Stunden' },
  { code: 'TM', names: 'Minuten' },
  { code: 'TS', names: 'Sekunden' },
  { code: 'NI', names: 'Nächte Nächten' },
];
const singular = [
  { code: 'W', names: 'Woche' },
  { code: 'M', names: 'Monat Monats Monates' },
  { code: 'D', names: 'Tag Tages Tags' },
  { code: 'DE', names: 'Jahrzehnt Jahrzehnts Jahrzehntes Dekade' },
  { code: 'TH', names: 'Stunde' },
  { code: 'TM', names: 'Minute' },
  { code: 'TS', names: 'Sekunde' },
];
const frequent = [
  { code: 'P1D', stems: 'täglich alltäglich tagtäglich' },
  { code: 'P1W', stems: 'wöchentlich allwöchentlich' },
  { code: 'P1M', stems: 'monatlich allmonatlich' },
  { code: 'P3M', stems: 'vierteljährlich quartalsweise' },
  { code: 'P6M', stems: 'halbjährlich' },
  { code: 'P1Y', stems: 'jährlich alljährlich' },
  { code: 'PT1H', stems: 'stündlich' },
];
const lasting = [
  { code: 'PXD', stems: 'tagelang mehrtägig' },
  { code: 'PXW', stems: 'wochenlang mehrwöchig' },
  { code: 'PXM', stems: 'monatelang mehrmonatig' },
  { code: 'PXY', stems: 'jahrelang mehrjährig vieljährig' },
  { code: 'PXDE', stems: 'jahrzehntelang' },
  { code: 'PXCE', stems: 'jahrhundertelang' },
  { code: 'PTXH', stems: 'stundenlang mehrstündig' },
  { code: 'PTXM', stems: 'minutenlang mehrminütig' },
];

export const units: Lexicon = [
  ...plural.flatMap(({ code, names }) => words('units', names, { code })),
  ...singular.flatMap(({ code, names }) => words('unit', names, { code })),
  ...words(
    'annum',
    'Jahr Jahrs Jahres Kalenderjahr Kalenderjahres Schuljahr Schuljahres Geschäftsjahr Geschäftsjahres',
    { code: 'Y' },
  ),
  ...words('years', 'Jahre Jahren', { code: 'Y' }),
  ...words('century', 'Jahrhundert Jahrhunderts Jahrhundertes', { code: 'CE' }),
  ...words('century', 'Jahrtausend Jahrtausends', { code: 'L' }),
  ...words('quarter', 'Quartal Quartals Quartales Vierteljahr', { code: 'Q' }),
  ...words('quarter', 'Halbjahr Halbjahres Halbjahrs Jahreshälfte', { code: 'H' }),
  ...words('time', 'Zeit Zeiten Zeitpunkt Zeitraum'),
  ...words('edge', 'Anfang Ende Mitte Beginn Ausgang Laufe Lauf Verlauf Verlaufe'),
  ...words('portion', 'Hälfte Drittel Viertel Dekade'),
  ...words(
    'edgeWord',
    'Jahresende Jahresbeginn Jahresanfang Jahresmitte Jahresschluss Jahreswende Jahreswechsel Jahresfrist',
    { code: 'Y' },
  ),
  ...words('edgeWord', 'Monatsende Monatsanfang Monatsbeginn Monatsmitte', { code: 'M' }),
  ...words('edgeWord', 'Wochenbeginn Wochenanfang Wochenmitte', { code: 'W' }),
  ...frequent.flatMap(({ code, stems }) => adjectives('frequent', stems, { code })),
  ...lasting.flatMap(({ code, stems }) => adjectives('lasting', stems, { code })),
  ...adjectives('lastingStem', 'tägig', { code: 'D' }),
  ...adjectives('lastingStem', 'wöchig', { code: 'W' }),
  ...adjectives('lastingStem', 'monatig', { code: 'M' }),
  ...adjectives('lastingStem', 'stündig', { code: 'TH' }),
  ...adjectives('lastingStem', 'minütig', { code: 'TM' }),
  ...words('oclock', 'Uhr h'),
  ...words('decadeEnding', 'er ern ers'),
];
